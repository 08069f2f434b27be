// Axes and curves.
#include "ui/widgets/plot_frame.h"

#include <algorithm>

#include "ui/kit/curve.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

void draw_axis_word(const Ui& ui, const PlotFrame& frame, const AxisWord& word) {
  const float width = text_width(ui, Type::kTick, word.word);
  const float height = text_height(ui, Type::kTick);
  const float y = frame.y(word.at);
  if (frame.words_inside) {
    const float above = std::max(frame.lines.min.y, y - height - ui.px(1.0F));
    draw_text(ui, {frame.lines.min.x + ui.px(4.0F), above}, Type::kTick, ui.palette.ink3,
              word.word);
    return;
  }
  const float top = std::clamp(y - height * 0.5F, frame.lines.min.y - height * 0.2F,
                               frame.lines.max.y - height * 0.9F);
  draw_text(ui, {frame.lines.min.x - ui.px(8.0F) - width, top}, Type::kTick, ui.palette.ink3,
            word.word);
}

}  // namespace

void draw_axis(const Ui& ui, const PlotFrame& frame, std::span<const AxisWord> words) {
  ImDrawList& draw = ui.draw();
  constexpr float kOnBaseline = 0.02F;
  for (const AxisWord& word : words) {
    if (word.at > kOnBaseline) {
      const float y = frame.y(word.at);
      draw.AddLine({frame.lines.min.x, y}, {frame.lines.max.x, y}, ui.palette.line, 1.0F);
    }
    draw_axis_word(ui, frame, word);
  }
  draw.AddLine(frame.lines.bottom_left(), frame.lines.max, ui.palette.line_strong, 1.0F);
}

void lay_curve(const Ui& ui, const PlotFrame& frame, std::span<const float> values) {
  constexpr float kTolerance = 0.1F;  // pixels: nothing anybody could see
  std::vector<ImVec2>& knots = ui.scratch.knots;
  knots.clear();
  for (std::size_t i = 0; i < values.size(); ++i) {
    knots.emplace_back(frame.x(static_cast<int>(i)), frame.y(values[i]));
  }
  smooth(knots, kTolerance, ui.scratch.points);
}

LabelPair spread_labels(LabelPair wanted, float gap, float low, float high) {
  const bool first_on_top = wanted.first <= wanted.second;
  float top = std::min(wanted.first, wanted.second);
  float bottom = std::max(wanted.first, wanted.second);
  const float missing = std::max(0.0F, gap - (bottom - top));
  top -= missing * 0.5F;
  bottom += missing * 0.5F;
  const float push = std::max(0.0F, low - top) - std::max(0.0F, bottom - high);
  top = std::max(low, top + push);
  bottom = std::max(top + gap, bottom + push);
  return first_on_top ? LabelPair{top, bottom} : LabelPair{bottom, top};
}

}  // namespace attune::ui
