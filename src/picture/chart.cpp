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
constexpr double kBelowTitle = 10.0;
constexpr double kBelowKey = 6.0;
constexpr double kAbovePlot = 16.0;
constexpr double kTickWords = 26.0;
constexpr double kNoTickWords = 8.0;
constexpr double kAboveCaption = 12.0;
constexpr double kGutter = 10.0;
constexpr double kWidestGutter = 0.3;  // of the width

constexpr Lettering kLabel{.size = 13.0};

double within(double value, double low, double high) {
  return std::isfinite(value) ? std::clamp(value, low, high) : low;
}

class Layouter {
 public:
  Layouter(const Plot& plot, const Size& size, const ChartStyle& style)
      : plot_(plot), style_(style) {
    chart_.width = within(size.width, style.smallest.width, 10'000.0);
    chart_.height = within(size.height, style.smallest.height, 10'000.0);
    chart_.in_the_plane = fills_the_plane(plot);
  }

  Chart lay_out(const KeyContent& key) {
    place_sides();
    const double top = place_above(key);
    const double below =
        height_of_ticks() + height_of_label() + height_of_caption() + style_.padding;
    chart_.height = std::max(chart_.height, std::ceil(top + style_.lowest_plot + below));
    chart_.plot.top = top;
    chart_.plot.bottom = chart_.height - below;
    place_ticks();
    place_below();
    return std::move(chart_);
  }

 private:
  [[nodiscard]] double room() const { return chart_.width - 2.0 * style_.padding; }
  [[nodiscard]] std::vector<std::string> lines_of(const std::string& text,
                                                  const Lettering& lettering, bool wanted) const {
    return text.empty() || !wanted ? std::vector<std::string>{} : wrapped(text, lettering, room());
  }
  [[nodiscard]] static double height_of(const std::vector<std::string>& lines,
                                        const Lettering& lettering) {
    return static_cast<double>(lines.size()) * lettering.leading();
  }
  [[nodiscard]] double height_of_ticks() const {
    return plot_.x.ticks.empty() ? kNoTickWords : kTickWords;
  }
  [[nodiscard]] std::vector<std::string> label_lines() const {
    return lines_of(plot_.x.label, kLabel, style_.with_labels);
  }
  [[nodiscard]] double height_of_label() const { return height_of(label_lines(), kLabel); }
  [[nodiscard]] double height_of_caption() const {
    const double height =
        height_of(lines_of(plot_.caption, style_.caption, style_.with_caption), style_.caption);
    return height > 0.0 ? height + kAboveCaption : 0.0;
  }

  void place_sides() {
    const double words = widest_tick_word(plot_.y, chart_.width * kWidestGutter);
    chart_.plot.left = style_.padding + (words > 0.0 ? words + kGutter : 0.0);
    const double names = width_of_end_names(plot_, chart_.width * kWidestGutter);
    chart_.plot.right = chart_.width - style_.padding - names;
  }

  double place_above(const KeyContent& content) {
    double y = style_.padding;
    const double title = write(lines_of(plot_.title, style_.title, style_.with_title),
                               {style_.padding, y}, style_.title, Ground::kInk);
    y += title > 0.0 ? title + kBelowTitle : 0.0;
    chart_.key = key_of(plot_, content);
    const double key = place_key(chart_.key, {style_.padding, y, chart_.width - style_.padding, y});
    y += key > 0.0 ? key + kBelowKey : 0.0;
    y += write(lines_of(plot_.y.label, kLabel, style_.with_labels), {style_.padding, y}, kLabel,
               Ground::kInk3);
    return y + kAbovePlot;
  }

  void place_ticks() {
    const Frame frame(plot_, chart_.plot);
    const double right_edge = chart_.width - style_.beside_ticks;
    chart_.x_ticks = place_x_ticks(plot_.x, frame, right_edge, chart_.texts);
    chart_.y_ticks = place_y_ticks(plot_.y, frame, chart_.texts);
  }

  void place_below() {
    double y = chart_.plot.bottom + height_of_ticks();
    const double centre = chart_.plot.centre().x;
    const std::vector<std::string> label = label_lines();
    const double half = widest(label, kLabel) / 2.0;
    const double x =
        std::clamp(centre, style_.padding + half,
                   std::max(style_.padding + half, chart_.width - style_.padding - half));
    write_lines(label,
                {.at = {x, y + kLabel.size},
                 .lettering = kLabel,
                 .anchor = Anchor::kMiddle,
                 .fill = Ground::kInk3},
                chart_.texts);
    y += height_of_label() + kAboveCaption;
    write(lines_of(plot_.caption, style_.caption, style_.with_caption), {style_.padding, y},
          style_.caption, Ground::kInk2);
  }

  /// A paragraph from `corner` on; returns its height.
  double write(const std::vector<std::string>& lines, const Spot& corner,
               const Lettering& lettering, Ground fill) {
    write_lines(lines,
                {.at = {corner.x, corner.y + lettering.size}, .lettering = lettering, .fill = fill},
                chart_.texts);
    return height_of(lines, lettering);
  }

  const Plot& plot_;
  const ChartStyle& style_;
  Chart chart_;
};

}  // namespace

bool fills_the_plane(const Plot& plot) {
  return std::any_of(plot.layers.begin(), plot.layers.end(), [](const Layer& layer) {
    return std::holds_alternative<Cells>(layer) || std::holds_alternative<Arrows>(layer);
  });
}

Chart chart_of(const Plot& plot, const Size& size, const KeyContent& key, const ChartStyle& style) {
  return Layouter(plot, size, style).lay_out(key);
}

}  // namespace attune::picture
