// Distances to segments, and interpolation between ticks.
#include "ui/plot/plot_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

using picture::Frame;
using picture::Point;
using picture::Spot;

double distance(const Spot& a, const Spot& b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// Remembers the nearest of what it is shown.
class Search {
 public:
  Search(const Frame& frame, const Spot& spot, double reach)
      : frame_(frame), spot_(spot), reach_(reach) {}

  void look_at(const picture::Dots& dots) {
    for (const picture::Dot& dot : dots.dots) {
      const Spot at = frame_.spot(dot.at);
      if (frame_.holds(at) && distance(at, spot_) <= reach_) {
        reach_ = distance(at, spot_);
        found_ = PlotNear{dot.label.empty() ? dots.name : dot.label, dot.at, at, dots.colour};
      }
    }
  }
  void look_at(const picture::Line& line) {
    for (std::size_t i = 0; i < line.points.size(); ++i) {
      look_at(line, line.points[i > 0 ? i - 1 : 0], line.points[i]);
    }
  }
  [[nodiscard]] std::optional<PlotNear> found() const { return found_; }

 private:
  void look_at(const picture::Line& line, const Point& from, const Point& to) {
    const Spot a = frame_.spot(from);
    const Spot b = frame_.spot(to);
    const double length = distance(a, b);
    const double along = (spot_.x - a.x) * (b.x - a.x) + (spot_.y - a.y) * (b.y - a.y);
    const double share = length > 0.0 ? std::clamp(along / (length * length), 0.0, 1.0) : 0.0;
    const Spot at{a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
    // Of what is not finite the distance is no number, and none is smaller.
    if (distance(at, spot_) <= reach_ && frame_.holds(at)) {
      reach_ = distance(at, spot_);
      const Point values{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
      found_ = PlotNear{line.name, values, at, line.colour};
    }
  }

  const Frame& frame_;
  Spot spot_;
  double reach_;
  std::optional<PlotNear> found_;
};

bool is_number(const std::string& word) {
  return !word.empty() && word.find_first_of("0123456789") != std::string::npos;
}

double range_of(const picture::Axis& axis) {
  const double range = std::abs(axis.high - axis.low);
  return std::isfinite(range) && range > 0.0 ? range : 1.0;
}

/// As many decimals as it takes to tell a hundredth of the axis.
std::string number(const Language& say, const picture::Axis& axis, double value) {
  const double decimals = std::clamp(std::ceil(2.0 - std::log10(range_of(axis)) - 1e-9), 0.0, 6.0);
  const std::string pattern = fmt::format("{{:.{}Lf}}", static_cast<int>(decimals));
  std::string text = say.with(pattern, value);
  const bool zero = text.find_first_of("123456789") == std::string::npos;
  return zero && text.starts_with('-') ? text.substr(1) : text;
}

/// The ticks that a value lies between; null where there is none. They may come in any order.
struct Neighbours {
  const picture::Tick* below = nullptr;
  const picture::Tick* above = nullptr;

  void look_at(const picture::Tick& tick, double value) {
    if (tick.value <= value && (below == nullptr || tick.value > below->value)) {
      below = &tick;
    }
    if (tick.value >= value && (above == nullptr || tick.value < above->value)) {
      above = &tick;
    }
  }
};

/// Of an axis that speaks in words.
std::string words_at(const Language& say, const picture::Axis& axis, double value) {
  constexpr double kNear = 0.25;  // of the way from one word to the next
  Neighbours ticks;
  for (const picture::Tick& tick : axis.ticks) {
    ticks.look_at(tick, value);
  }
  if (ticks.below == nullptr && ticks.above == nullptr) {
    return number(say, axis, value);
  }
  if (ticks.below == nullptr || ticks.above == nullptr) {
    return ticks.below != nullptr ? ticks.below->word : ticks.above->word;
  }
  const double gap = ticks.above->value - ticks.below->value;
  const double share = gap > 0.0 ? (value - ticks.below->value) / gap : 0.0;
  if (share <= kNear || share >= 1.0 - kNear) {
    return share <= kNear ? ticks.below->word : ticks.above->word;
  }
  return say("between {} and {}", ticks.below->word, ticks.above->word);
}

void add_line(std::string& text, const std::string& label, const std::string& reading) {
  text += text.empty() ? "" : "\n";
  text += label.empty() ? reading : fmt::format("{}: {}", label, reading);
}

}  // namespace

std::optional<PlotNear> nearest_in(const picture::Plot& plot, const Frame& frame, const Spot& spot,
                                   double reach) {
  if (!frame.holds(spot)) {
    return std::nullopt;
  }
  Search dots(frame, spot, reach);
  Search lines(frame, spot, reach);
  for (const picture::Layer& layer : plot.layers) {
    if (const auto* own = std::get_if<picture::Dots>(&layer)) {
      dots.look_at(*own);
    } else if (const auto* line = std::get_if<picture::Line>(&layer)) {
      lines.look_at(*line);
    }
  }
  return dots.found() ? dots.found() : lines.found();
}

std::string reading_of(const Language& say, const picture::Axis& axis, double value) {
  if (!std::isfinite(value)) {
    return "";
  }
  constexpr double kOnATick = 0.004;  // of the axis
  bool in_words = true;
  for (const picture::Tick& tick : axis.ticks) {
    if (std::abs(tick.value - value) <= kOnATick * range_of(axis) && !tick.word.empty()) {
      return tick.word;
    }
    in_words = in_words && !is_number(tick.word);
  }
  return in_words && !axis.ticks.empty() ? words_at(say, axis, value) : number(say, axis, value);
}

std::string sentence_of(const Language& say, const picture::Plot& plot, const PlotNear& near) {
  std::string text = near.name;
  add_line(text, plot.y.label, reading_of(say, plot.y, near.values.y));
  add_line(text, plot.x.label, reading_of(say, plot.x, near.values.x));
  return text;
}

}  // namespace attune::ui
