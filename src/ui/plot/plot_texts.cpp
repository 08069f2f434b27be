// Texts stand on their baselines, as in files, in the type that is nearest.
#include "ui/plot/plot_texts.h"

#include <array>
#include <cmath>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/plot/plot_marks.h"

namespace attune::ui {

namespace {

using picture::Anchor;
using picture::Written;

Type type_of(const picture::Lettering& lettering) {
  constexpr double kTickSize = 12.5;  // at most
  constexpr double kTitleSize = 14.0;
  if (lettering.face == picture::Face::kSemiBold) {
    return lettering.size >= kTitleSize ? Type::kSmallStrong : Type::kCaptionStrong;
  }
  return lettering.size <= kTickSize ? Type::kTick : Type::kCaption;
}

/// What a text covers.
Rect area_of(const PlotPen& pen, const Written& written, Type type) {
  constexpr float kAscent = 0.8F;  // of the height of a line, in Inter
  const float width = text_width(pen.ui, type, written.text);
  const float height = text_height(pen.ui, type);
  const ImVec2 at = pen.plane.on_screen(written.at);
  const float share = written.anchor == Anchor::kStart    ? 0.0F
                      : written.anchor == Anchor::kMiddle ? 0.5F
                                                          : 1.0F;
  return Rect::of({at.x - width * share, at.y - height * kAscent}, width, height);
}

void draw_written(const PlotPen& pen, const Written& written) {
  constexpr int kPillOpacity = 204;  // 80 %
  if (written.text.empty()) {
    return;
  }
  const Type type = type_of(written.lettering);
  const Rect area = area_of(pen, written, type);
  if (written.on_pill) {
    draw_fill(pen.ui, area.grown(pen.plane.px(4.0), 0.0F), with_alpha(pen.ground, kPillOpacity),
              pen.ui.px(5.0F));
  }
  draw_text(pen.ui, area.min, type, text_colour(pen.ui.palette, written.fill), written.text);
}

void draw_sample(const PlotPen& pen, const picture::KeyEntry& entry, const Rect& sample) {
  const ImVec2 centre = sample.centre();
  if (entry.pattern) {
    draw_fill(pen.ui, sample, pen.soft(entry.colour), pen.ui.px(3.0F));
    draw_cell_mark(pen, entry.pattern->category, centre, entry.colour);
    draw_border(pen.ui, sample, pen.ui.palette.line_strong, pen.ui.px(3.0F), 1.0F);
  }
  if (entry.line) {
    const std::array points = {ImVec2(sample.min.x, centre.y), ImVec2(sample.max.x, centre.y)};
    draw_plot_stroke(pen, points, entry.colour, {entry.line->dash, entry.line->weight});
  }
  if (entry.shape) {
    draw_plot_dot(pen, *entry.shape, centre, pen.strong(entry.colour));
  }
}

void draw_key(const PlotPen& pen, const std::vector<picture::KeyEntry>& key) {
  for (const picture::KeyEntry& entry : key) {
    draw_sample(pen, entry, pen.plane.on_screen(entry.sample));
    std::vector<Written> lines;
    write_lines(entry.lines,
                {.at = {entry.sample.right + picture::kBesideSample,
                        baseline_about(entry.sample.centre().y, picture::kKeyLettering)},
                 .lettering = picture::kKeyLettering,
                 .fill = picture::Ground::kInk2},
                lines);
    for (const Written& line : lines) {
      draw_written(pen, line);
    }
  }
}

float x_on_screen(const PlotPen& pen, double x) {
  return std::floor(pen.plane.on_screen(picture::Spot{x, 0.0}).x);
}
float y_on_screen(const PlotPen& pen, double y) {
  return std::floor(pen.plane.on_screen(picture::Spot{0.0, y}).y);
}

void draw_axes(const PlotPen& pen, const picture::Chart& chart) {
  const Rect& inner = pen.plane.inner();
  const Colour colour = pen.ui.palette.line_strong;
  const float tick = pen.ui.px(5.0F);
  const float left = std::floor(inner.min.x);
  const float bottom = std::floor(inner.max.y);
  ImDrawList& draw = pen.ui.draw();
  if (chart.in_the_plane) {
    draw.AddLine({left, inner.min.y}, {left, bottom}, colour, 1.0F);
    for (const double place : chart.y_ticks) {
      const float y = y_on_screen(pen, place);
      draw.AddLine({left - tick, y}, {left, y}, colour, 1.0F);
    }
  }
  draw.AddLine({left, bottom}, {inner.max.x, bottom}, colour, 1.0F);
  for (const double place : chart.x_ticks) {
    const float x = x_on_screen(pen, place);
    draw.AddLine({x, bottom}, {x, bottom + tick}, colour, 1.0F);
  }
}

}  // namespace

void draw_plot_hairlines(const PlotPen& pen, const picture::Chart& chart) {
  if (chart.in_the_plane) {
    return;
  }
  const Rect& inner = pen.plane.inner();
  for (const double place : chart.y_ticks) {
    const float y = y_on_screen(pen, place);
    pen.ui.draw().AddLine({inner.min.x, y}, {inner.max.x, y}, pen.ui.palette.line, 1.0F);
  }
}

void draw_plot_texts(const PlotPen& pen, const PlotLayout& layout) {
  draw_axes(pen, layout.chart);
  draw_key(pen, layout.chart.key);
  for (const std::vector<Written>* texts : {&layout.chart.texts, &layout.words}) {
    for (const Written& written : *texts) {
      draw_written(pen, written);
    }
  }
}

}  // namespace attune::ui
