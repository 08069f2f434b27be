// Curves over a shared clock; the two vertical axes speak in words only.
#include "ui/cycle/talk_plot.h"

#include <algorithm>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/arm_dash.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/plot_frame.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kNames = 26.0F;
constexpr float kTicks = 22.0F;
constexpr float kGutter = 9.0F;
constexpr float kLineWidth = 2.6F;
constexpr float kPaleWidth = 1.8F;
constexpr float kMarker = 5.0F;
constexpr int kPale = 110;  // opacity
constexpr int kArea = 26;   // opacity

float widest_band(const Ui& ui, const TalkLineView& line) {
  float widest = 0.0F;
  for (const std::string_view word : line.bands) {
    widest = std::max(widest, text_width(ui, Type::kTick, word));
  }
  return widest + ui.px(kGutter);
}

PlotFrame frame_of(const Ui& ui, const CycleView& view, const Rect& area) {
  PlotFrame frame;
  frame.last = view.last;
  frame.lines = {{area.min.x + widest_band(ui, view.talk[0]), area.min.y + ui.px(kNames)},
                 {area.max.x - widest_band(ui, view.talk[1]), area.max.y - ui.px(kTicks)}};
  return frame;
}

/// Whose axis it is and what it measures, above it: "the one who asks: distress".
void draw_name(const Ui& ui, const TalkLineView& line, const Rect& area) {
  const bool left = line.partner == Partner::kFirst;
  const Colour colour = ui.palette.of(line.partner);
  const float room = ui.px(2.0F * kMarker + 8.0F);
  const float x = left ? area.min.x + ui.px(kMarker + 1.0F) : area.max.x - ui.px(kMarker + 1.0F);
  draw_marker(ui, {x, area.centre().y}, line.partner, ui.px(kMarker), colour);
  const Rect text = left ? area.without_left(room) : area.without_right(room);
  const bool fits = text_width(ui, Type::kCaptionStrong, line.title) <= text.width();
  draw_text_in(ui, text, Type::kCaptionStrong, colour, fits ? line.title : line.short_title,
               left ? Align::kLeft : Align::kRight);
}

/// The words of the bands in the middle of each, and where one ends.
void draw_bands(const Ui& ui, const PlotFrame& frame, const TalkLineView& line, const Rect& area) {
  const bool left = line.partner == Partner::kFirst;
  const float half = text_height(ui, Type::kTick) * 0.5F;
  float low = 0.0F;
  for (std::size_t i = 0; i < line.bands.size(); ++i) {
    const float high = line.edges[i];
    const float y = frame.y((low + high) * 0.5F);
    const Rect gutter = left ? Rect{{area.min.x, y - half}, {frame.lines.min.x, y + half}}
                             : Rect{{frame.lines.max.x, y - half}, {area.max.x, y + half}};
    const bool now = line.bands[i] == line.now;
    draw_text_in(ui, gutter.grown(-ui.px(kGutter * 0.5F), 0.0F), Type::kTick,
                 now ? ui.palette.of(line.partner) : ui.palette.ink3, line.bands[i],
                 left ? Align::kRight : Align::kLeft);
    if (high < 1.0F) {
      const float edge = frame.y(high);
      const float from = left ? frame.lines.min.x : frame.lines.max.x - ui.px(10.0F);
      ui.draw().AddLine({from, edge}, {frame.lines.max.x, edge}, ui.palette.line, 1.0F);
    }
    low = high;
  }
}

void draw_ticks(const Ui& ui, const PlotFrame& frame, const CycleView& view) {
  ui.draw().AddLine(frame.lines.bottom_left(), frame.lines.max, ui.palette.line_strong, 1.0F);
  for (const TimeTick& tick : view.ticks) {
    const float x = frame.x(tick.moment);
    ui.draw().AddLine({x, frame.lines.max.y}, {x, frame.lines.max.y + ui.px(4.0F)},
                      ui.palette.line_strong, 1.0F);
    draw_text_centred(ui, {x, frame.lines.max.y + ui.px(13.0F)}, Type::kTick, ui.palette.ink3,
                      tick.word);
  }
}

float cursor_x(const PlotFrame& frame, float position) {
  return frame.x(0) + (frame.x(1) - frame.x(0)) * (frame.last > 0 ? position : 0.0F);
}

/// Cuts scratch.points at `x` and returns the part before it, which ends exactly there.
std::span<const ImVec2> passed(const Ui& ui, float x) {
  std::vector<ImVec2>& points = ui.scratch.points;
  std::size_t count = 1;
  while (count < points.size() && points[count].x <= x) {
    ++count;
  }
  if (count < points.size()) {
    const ImVec2 before = points[count - 1];
    const ImVec2 after = points[count];
    points[count] = between(before, after, (x - before.x) / std::max(1e-3F, after.x - before.x));
    ++count;
  }
  return std::span<const ImVec2>(points).first(count);
}

void draw_line(const Ui& ui, const PlotFrame& frame, const TalkLineView& line, float x) {
  if (line.values.empty()) {
    return;
  }
  const Colour colour = ui.palette.of(line.partner);
  lay_curve(ui, frame, line.values);
  draw_arm_line(ui, ui.scratch.points, with_alpha(colour, kPale), ui.px(kPaleWidth),
                ArmDash::kSolid);
  const std::span<const ImVec2> done = passed(ui, x);
  const ImVec2 now = done.back();
  draw_area(ui, done, frame.lines.max.y, colour, kArea);
  draw_arm_line(ui, done, colour, ui.px(kLineWidth), ArmDash::kSolid);
  draw_marker(ui, now, line.partner, ui.px(kMarker), colour);
}

}  // namespace

void draw_talk_plot(const Ui& ui, const CycleView& view, const Rect& area) {
  const PlotFrame frame = frame_of(ui, view, area);
  const Rect names = area.top(ui.px(kNames - 6.0F));
  draw_name(ui, view.talk[0], names.left(names.width() * 0.5F));
  draw_name(ui, view.talk[1], names.right(names.width() * 0.5F));
  draw_bands(ui, frame, view.talk[0], area);
  draw_bands(ui, frame, view.talk[1], area);
  draw_ticks(ui, frame, view);
  const float x = cursor_x(frame, view.position);
  ui.draw().AddLine({x, frame.lines.min.y}, {x, frame.lines.max.y},
                    with_alpha(ui.palette.ink3, 140), ui.px(1.2F));
  for (const TalkLineView& line : view.talk) {
    draw_line(ui, frame, line, x);
  }
}

}  // namespace attune::ui
