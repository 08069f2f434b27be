// From above to below each name takes the first height that is free; what then hangs out below
// moves up again.
#include "picture/end_names.h"

#include <algorithm>
#include <optional>
#include <set>

#include "picture/overloaded.h"

namespace attune::picture {

namespace {

constexpr Lettering kName{.size = 13.0, .face = Face::kSemiBold};
constexpr double kBesideEnd = 10.0;
constexpr double kInnermost = 4.0;  // of a name to the edges of the plot
constexpr Area kUnit{0.0, 0.0, 1.0, 1.0};

struct EndName {
  std::string name;
  Colour colour = Colour::kInk;
  Spot end;
  std::vector<std::string> lines;
  double top = 0.0;

  [[nodiscard]] double height() const {
    return static_cast<double>(lines.size()) * kName.leading();
  }
};

std::optional<Spot> last_spot(const Line& line, const Frame& frame) {
  for (std::size_t i = line.points.size(); i-- > 0;) {
    if (const Spot spot = frame.spot(line.points[i]); is_finite(spot)) {
      return spot;
    }
  }
  return std::nullopt;
}

std::optional<Spot> last_spot(const Dots& dots, const Frame& frame) {
  for (std::size_t i = dots.dots.size(); i-- > 0;) {
    if (const Spot spot = frame.spot(dots.dots[i].at); frame.holds(spot)) {
      return spot;
    }
  }
  return std::nullopt;
}

Spot kept_in(const Area& area, const Spot& spot) {
  return {std::clamp(spot.x, area.left, area.right), std::clamp(spot.y, area.top, area.bottom)};
}

std::vector<EndName> end_names_of(const Plot& plot, const Frame& frame) {
  std::vector<EndName> names;
  std::set<std::string> known;
  const auto add = [&](const auto& layer) {
    const std::optional<Spot> end = last_spot(layer, frame);
    if (end && !layer.name.empty() && known.insert(layer.name).second) {
      names.push_back({layer.name, layer.colour, kept_in(frame.area(), *end)});
    }
  };
  // Lines first: dots of the same name stand on them.
  for (const Layer& layer : plot.layers) {
    std::visit(Overloaded{[&](const Line& line) { add(line); }, [](const auto& /*other*/) {}},
               layer);
  }
  for (const Layer& layer : plot.layers) {
    std::visit(Overloaded{[&](const Dots& dots) { add(dots); }, [](const auto& /*other*/) {}},
               layer);
  }
  return names;
}

void spread(std::vector<EndName>& names, const Area& area) {
  std::stable_sort(names.begin(), names.end(),
                   [](const EndName& a, const EndName& b) { return a.end.y < b.end.y; });
  double free = area.top - kName.leading() / 2.0;
  for (EndName& name : names) {
    name.top = std::max(free, name.end.y - name.height() / 2.0);
    free = name.top + name.height();
  }
  double limit = area.bottom + kName.leading() / 2.0;
  for (std::size_t i = names.size(); i-- > 0;) {
    names[i].top = std::min(names[i].top, limit - names[i].height());
    limit = names[i].top;
  }
}

}  // namespace

double width_of_end_names(const Plot& plot, double most) {
  constexpr double kNearTheEdge = 0.8;  // of the width
  double width = 0.0;
  if (!plot.legend) {
    for (const EndName& name : end_names_of(plot, Frame(plot, kUnit))) {
      const bool inside = name.end.x <= kNearTheEdge;
      width = std::max(width, inside ? 0.0 : widest(wrapped(name.name, kName, most), kName));
    }
  }
  return width > 0.0 ? width + kBesideEnd : 0.0;
}

void write_end_names(const Plot& plot, const Frame& frame, double right_edge,
                     std::vector<Written>& out) {
  if (plot.legend) {
    return;
  }
  std::vector<EndName> names = end_names_of(plot, frame);
  for (EndName& name : names) {
    // width_of_end_names() has left exactly as much as the widest needs.
    constexpr double kRounding = 1e-6;
    const double beside = right_edge - frame.area().right - kBesideEnd + kRounding;
    const double inside = frame.area().width() / 3.0;
    name.lines = wrapped(name.name, kName, std::max(beside, inside));
  }
  spread(names, frame.area());
  for (const EndName& name : names) {
    const double farthest = right_edge - widest(name.lines, kName);
    const double x =
        std::max(frame.area().left + kInnermost, std::min(name.end.x + kBesideEnd, farthest));
    write_lines(name.lines,
                {.at = {x, baseline_about(name.top + kName.leading() / 2.0, kName)},
                 .lettering = kName,
                 .fill = name.colour,
                 .on_pill = x < frame.area().right},
                out);
  }
}

}  // namespace attune::picture
