// From the outside in: title and key from above, caption and axis from below, words from the left;
// what is left is the plot's.
#include "picture/chart.h"

#include <algorithm>
#include <cmath>

#include "picture/end_names.h"
#include "picture/ticks.h"

namespace attune::picture {

namespace {

// pixels
constexpr double kPadding = 24.0;
constexpr double kBelowTitle = 10.0;
constexpr double kBelowKey = 6.0;
constexpr double kAbovePlot = 16.0;
constexpr double kTickWords = 26.0;
constexpr double kTickEdge = 18.0;
constexpr double kAboveCaption = 12.0;
constexpr double kGutter = 10.0;
constexpr double kLowestPlot = 100.0;
constexpr double kWidestGutter = 0.3;  // of the width

constexpr Lettering kTitle{.size = 18.0, .face = Face::kSemiBold};
constexpr Lettering kLabel{.size = 13.0};
constexpr Lettering kCaption{.size = 13.5};

double within(double value, double low, double high) {
  return std::isfinite(value) ? std::clamp(value, low, high) : low;
}

class Layouter {
 public:
  Layouter(const Plot& plot, const Paint& paint, const Size& size) : plot_(plot), paint_(paint) {
    chart_.width = within(size.width, 240.0, 10'000.0);
    chart_.height = within(size.height, 160.0, 10'000.0);
    chart_.in_the_plane = fills_the_plane(plot);
  }

  Chart lay_out(const KeyContent& key) {
    place_sides();
    const double top = place_above(key);
    const double below = kTickWords + height_of_label() + height_of_caption() + kPadding;
    chart_.height = std::max(chart_.height, std::ceil(top + kLowestPlot + below));
    chart_.plot.top = top;
    chart_.plot.bottom = chart_.height - below;
    place_ticks();
    place_below();
    return std::move(chart_);
  }

 private:
  [[nodiscard]] double room() const { return chart_.width - 2.0 * kPadding; }
  [[nodiscard]] std::vector<std::string> lines_of(const std::string& text,
                                                  const Lettering& lettering) const {
    return text.empty() ? std::vector<std::string>{} : wrapped(text, lettering, room());
  }
  [[nodiscard]] static double height_of(const std::vector<std::string>& lines,
                                        const Lettering& lettering) {
    return static_cast<double>(lines.size()) * lettering.leading();
  }
  [[nodiscard]] double height_of_label() const {
    return height_of(lines_of(plot_.x.label, kLabel), kLabel);
  }
  [[nodiscard]] double height_of_caption() const {
    const double height = height_of(lines_of(plot_.caption, kCaption), kCaption);
    return height > 0.0 ? height + kAboveCaption : 0.0;
  }

  void place_sides() {
    const double words = widest_tick_word(plot_.y, chart_.width * kWidestGutter);
    chart_.plot.left = kPadding + (words > 0.0 ? words + kGutter : 0.0);
    const double names = width_of_end_names(plot_, chart_.width * kWidestGutter);
    chart_.plot.right = chart_.width - kPadding - names;
  }

  double place_above(const KeyContent& content) {
    double y = kPadding;
    y += write(plot_.title, {kPadding, y}, kTitle, Ground::kInk) + kBelowTitle;
    chart_.key = key_of(plot_, content);
    const double key = place_key(chart_.key, {kPadding, y, chart_.width - kPadding, y});
    y += key > 0.0 ? key + kBelowKey : 0.0;
    y += write(plot_.y.label, {kPadding, y}, kLabel, Ground::kInk3);
    return y + kAbovePlot;
  }

  void place_ticks() {
    const Frame frame(plot_, chart_.plot);
    const TickWords words{.fill = paint_.ground(Ground::kInk3),
                          .right_edge = chart_.width - kTickEdge};
    chart_.x_ticks = place_x_ticks(plot_.x, frame, words, chart_.texts);
    chart_.y_ticks = place_y_ticks(plot_.y, frame, words, chart_.texts);
  }

  void place_below() {
    double y = chart_.plot.bottom + kTickWords;
    const double centre = chart_.plot.centre().x;
    const std::vector<std::string> label = lines_of(plot_.x.label, kLabel);
    const double half = widest(label, kLabel) / 2.0;
    const double x = std::clamp(centre, kPadding + half,
                                std::max(kPadding + half, chart_.width - kPadding - half));
    write_lines(label,
                {.at = {x, y + kLabel.size},
                 .lettering = kLabel,
                 .anchor = Anchor::kMiddle,
                 .fill = paint_.ground(Ground::kInk3)},
                chart_.texts);
    y += height_of_label() + kAboveCaption;
    write(plot_.caption, {kPadding, y}, kCaption, Ground::kInk2);
  }

  /// A paragraph from `corner` on; returns its height.
  double write(const std::string& text, const Spot& corner, const Lettering& lettering,
               Ground fill) {
    const std::vector<std::string> lines = lines_of(text, lettering);
    write_lines(lines,
                {.at = {corner.x, corner.y + lettering.size},
                 .lettering = lettering,
                 .fill = paint_.ground(fill)},
                chart_.texts);
    return height_of(lines, lettering);
  }

  const Plot& plot_;
  const Paint& paint_;
  Chart chart_;
};

}  // namespace

bool fills_the_plane(const Plot& plot) {
  return std::any_of(plot.layers.begin(), plot.layers.end(), [](const Layer& layer) {
    return std::holds_alternative<Cells>(layer) || std::holds_alternative<Arrows>(layer);
  });
}

Chart chart_of(const Plot& plot, const Size& size, const KeyContent& key, const Paint& paint) {
  return Layouter(plot, paint, size).lay_out(key);
}

}  // namespace attune::picture
