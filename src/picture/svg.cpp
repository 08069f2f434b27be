// Ground, axes, layers and words, one over the other.
#include "picture/svg.h"

#include <fmt/format.h>

#include "picture/chart.h"
#include "picture/describe.h"
#include "picture/layers_svg.h"
#include "picture/markup.h"
#include "picture/plot_words.h"
#include "picture/strokes.h"

namespace attune::picture {

namespace {

/// A name of cells that finds no room among them stands in a key, asked for or not.
Chart chart_with_every_name(const Plot& plot, const Size& size) {
  const KeyContent asked{.lines_and_dots = plot.legend, .categories = plot.legend};
  Chart chart = chart_of(plot, size, asked);
  if (!plot.legend && !every_category_has_room(plot, Frame(plot, chart.plot))) {
    chart = chart_of(plot, size, {.categories = true});
  }
  return chart;
}

class SvgWriter {
 public:
  SvgWriter(const Plot& plot, const Size& size, const Paint& paint, std::string_view prefix)
      : plot_(plot),
        paint_(paint),
        chart_(chart_with_every_name(plot, size)),
        frame_(plot, chart_.plot),
        pen_{frame_, paint_, prefix} {}

  std::string write() {
    begin();
    svg_ += definitions_svg(plot_, pen_);
    svg_ +=
        fmt::format("<rect width=\"{}\" height=\"{}\" rx=\"12\" fill=\"{}\"/>\n",
                    pixels(chart_.width), pixels(chart_.height), paint_.ground(Ground::kSurface));
    if (!chart_.in_the_plane) {
      hairlines();
    }
    svg_ += layers_svg(plot_, pen_);
    axes();
    key();
    texts(chart_.texts);
    texts(words_of(plot_, chart_));
    return svg_ + "</svg>\n";
  }

 private:
  void begin() {
    svg_ += fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{0}\" height=\"{1}\" "
        "viewBox=\"0 0 {0} {1}\" role=\"img\" aria-labelledby=\"{2}-title {2}-description\" "
        "font-family=\"Inter, sans-serif\">\n",
        pixels(chart_.width), pixels(chart_.height), pen_.prefix);
    svg_ += fmt::format("<title id=\"{}-title\">{}</title>\n", pen_.prefix, escaped(plot_.title));
    svg_ += fmt::format("<desc id=\"{}-description\">{}</desc>\n", pen_.prefix,
                        escaped(description_of(plot_)));
  }

  void stroke(const std::string& path, Ground ground) {
    if (!path.empty()) {
      svg_ += fmt::format("<path d=\"{}\" fill=\"none\" stroke=\"{}\"/>\n", path,
                          paint_.ground(ground));
    }
  }

  void hairlines() {
    std::string path;
    for (const double y : chart_.y_ticks) {
      path +=
          fmt::format("M{} {}H{}", pixels(chart_.plot.left), pixels(y), pixels(chart_.plot.right));
    }
    stroke(path, Ground::kLine);
  }

  void axes() {
    constexpr double kTick = 5.0;
    const Area& plot = chart_.plot;
    std::string path;
    if (chart_.in_the_plane) {
      path = fmt::format("M{} {}V{}", pixels(plot.left), pixels(plot.top), pixels(plot.bottom));
      for (const double y : chart_.y_ticks) {
        path += fmt::format("M{} {}h-{}", pixels(plot.left), pixels(y), pixels(kTick));
      }
    }
    path += fmt::format("M{} {}H{}", pixels(plot.left), pixels(plot.bottom), pixels(plot.right));
    for (const double x : chart_.x_ticks) {
      path += fmt::format("M{} {}v{}", pixels(x), pixels(plot.bottom), pixels(kTick));
    }
    stroke(path, Ground::kLineStrong);
  }

  void key() {
    for (const KeyEntry& entry : chart_.key) {
      key_sample(entry);
      const Spot centre = entry.sample.centre();
      std::vector<Written> lines;
      write_lines(
          entry.lines,
          {.at = {entry.sample.right + kBesideSample, baseline_about(centre.y, kKeyLettering)},
           .lettering = kKeyLettering,
           .fill = Ground::kInk2},
          lines);
      texts(lines);
    }
  }

  void key_sample(const KeyEntry& entry) {
    const Area& sample = entry.sample;
    const std::string colour = paint_.strong(entry.colour);
    if (entry.pattern) {
      svg_ += fmt::format(
          "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"3\" fill=\"url(#{})\" "
          "stroke=\"{}\"/>\n",
          pixels(sample.left), pixels(sample.top), pixels(sample.width()), pixels(sample.height()),
          pattern_id(pen_, entry.pattern->layer, entry.pattern->category),
          paint_.ground(Ground::kLineStrong));
    }
    if (entry.line) {
      svg_ += fmt::format("<path d=\"M{} {}H{}\"{}/>\n", pixels(sample.left),
                          pixels(sample.centre().y), pixels(sample.right),
                          stroke_attributes(colour, entry.line->dash, entry.line->weight));
    }
    if (entry.shape) {
      svg_ += dot_element(*entry.shape, sample.centre(), colour, paint_.ground(Ground::kSurface)) +
              "\n";
    }
  }

  void texts(const std::vector<Written>& texts) {
    for (const Written& written : texts) {
      if (!written.text.empty()) {
        pill(written);
        text(written);
      }
    }
  }

  void pill(const Written& written) {
    if (written.on_pill) {
      const Area area = written.area();
      svg_ += fmt::format(
          "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\" fill=\"{}\" "
          "fill-opacity=\"0.8\"/>\n",
          pixels(area.left), pixels(area.top), pixels(area.width()), pixels(area.height()),
          paint_.ground(Ground::kSurface));
    }
  }

  void text(const Written& written) {
    const std::string_view anchor = written.anchor == Anchor::kStart    ? ""
                                    : written.anchor == Anchor::kMiddle ? " text-anchor=\"middle\""
                                                                        : " text-anchor=\"end\"";
    const std::string_view weight =
        written.lettering.face == Face::kSemiBold ? " font-weight=\"600\"" : "";
    svg_ += fmt::format("<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{} fill=\"{}\">{}</text>\n",
                        pixels(written.at.x), pixels(written.at.y), pixels(written.lettering.size),
                        weight, anchor, paint_.fill(written.fill), escaped(written.text));
  }

  const Plot& plot_;
  Paint paint_;
  Chart chart_;
  Frame frame_;
  Pen pen_;
  std::string svg_;
};

}  // namespace

std::string svg_text(const Plot& plot, double width, double height, Theme theme) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" +
         SvgWriter(plot, {width, height}, Paint::of(theme), "attune").write();
}

std::string svg_element(const Plot& plot, double width, double height, std::string_view prefix) {
  return SvgWriter(plot, {width, height}, Paint::of_page(), prefix).write();
}

}  // namespace attune::picture
