// Two lanes below one another: each partner's own words at its own axis, one clock for both.
#include "ui/cycle/talk_plot.h"

#include <algorithm>
#include <array>

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/arm_dash.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/plot_frame.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kName = 24.0F;
constexpr float kBetweenLanes = 8.0F;
constexpr float kTicks = 22.0F;
constexpr float kGutter = 9.0F;
constexpr float kPaleWidth = 1.8F;
constexpr float kMarker = 5.0F;
constexpr int kPale = 110;  // opacity

using Lanes = std::array<Rect, 2>;

float widest_band(const Ui& ui, const CycleView& view) {
  float widest = 0.0F;
  for (const TalkLineView& line : view.talk) {
    for (const std::string_view word : line.bands) {
      widest = std::max(widest, text_width(ui, Type::kTick, word));
    }
  }
  return widest + ui.px(kGutter);
}

Lanes lanes_of(const Ui& ui, const Rect& area) {
  const Rect above_ticks = area.without_bottom(ui.px(kTicks));
  const float height = (above_ticks.height() - ui.px(kBetweenLanes)) * 0.5F;
  return {above_ticks.top(height), above_ticks.bottom(height)};
}

PlotFrame frame_of(const Ui& ui, const CycleView& view, const Rect& lane) {
  PlotFrame frame;
  frame.last = view.last;
  frame.lines = {{lane.min.x + widest_band(ui, view), lane.min.y + ui.px(kName)},
                 {lane.max.x - ui.px(kMarker + 2.0F), lane.max.y}};
  return frame;
}

/// Whose lane it is, what it measures, and how much of it there is now: "Yara: how upset ...
/// uneasy".
void draw_name(const Ui& ui, const TalkLineView& line, const Rect& lane) {
  const Rect row = lane.top(ui.px(kName - 4.0F));
  const Colour colour = ui.palette.of(line.partner);
  draw_marker(ui, {row.min.x + ui.px(kMarker + 1.0F), row.centre().y}, line.partner, ui.px(kMarker),
              colour);
  const float now = text_width(ui, Type::kCaption, line.now) + ui.px(12.0F);
  const Rect text = row.without_left(ui.px(2.0F * kMarker + 8.0F)).without_right(now);
  const bool fits = text_width(ui, Type::kCaptionStrong, line.title) <= text.width();
  draw_text_in(ui, text, Type::kCaptionStrong, colour, fits ? line.title : line.short_title);
  draw_text_aligned(ui, row, Align::kRight, {Type::kCaption, colour, line.now});
}

/// The words of the bands in the middle of each, and where one ends. Where the lane is too low for
/// all, the lowest and the highest stand for them.
void draw_bands(const Ui& ui, const PlotFrame& frame, const TalkLineView& line, float left) {
  const float height = text_height(ui, Type::kTick);
  const auto count = static_cast<float>(line.bands.size());
  const bool all = frame.lines.height() >= count * height * 0.95F;
  float low = 0.0F;
  for (std::size_t i = 0; i < line.bands.size(); ++i) {
    const float high = line.edges[i];
    if (all || i == 0 || i + 1 == line.bands.size()) {
      const float y = frame.y((low + high) * 0.5F);
      const Rect gutter = {{left, y - height * 0.5F}, {frame.lines.min.x, y + height * 0.5F}};
      const bool now = line.bands[i] == line.now;
      draw_text_aligned(
          ui, gutter.without_right(ui.px(kGutter * 0.6F)), Align::kRight,
          {Type::kTick, now ? ui.palette.of(line.partner) : ui.palette.ink3, line.bands[i]});
    }
    if (high < 1.0F) {
      const float edge = frame.y(high);
      ui.draw().AddLine({frame.lines.min.x, edge}, {frame.lines.max.x, edge}, ui.palette.line,
                        1.0F);
    }
    low = high;
  }
}

void draw_ticks(const Ui& ui, const PlotFrame& frame, const CycleView& view, float right) {
  const float y = frame.lines.max.y;
  float free_until = right;  // from the last word backwards: the one that names the unit is shown
  for (std::size_t i = view.ticks.size(); i-- > 0;) {
    const TimeTick& tick = view.ticks[i];
    const float x = frame.x(tick.moment);
    ui.draw().AddLine({x, y}, {x, y + ui.px(4.0F)}, ui.palette.line_strong, 1.0F);
    const float width = text_width(ui, Type::kTick, tick.word);
    const float left = std::min(x - width * 0.5F, right - width);
    if (left + width <= free_until + 0.5F) {
      draw_text(ui, {left, y + ui.px(6.0F)}, Type::kTick, ui.palette.ink3, tick.word);
      free_until = left - ui.px(8.0F);
    }
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

/// The lane without the present moment: its words, and all of the line, pale.
void draw_lane(const Ui& ui, const CycleView& view, std::size_t i, const Rect& lane) {
  const TalkLineView& line = view.talk.at(i);
  const PlotFrame frame = frame_of(ui, view, lane);
  draw_name(ui, line, lane);
  draw_bands(ui, frame, line, lane.min.x);
  ui.draw().AddLine(frame.lines.bottom_left(), frame.lines.max, ui.palette.line_strong, 1.0F);
  if (i + 1 == view.talk.size()) {
    draw_ticks(ui, frame, view, lane.max.x);
  }
  lay_curve(ui, frame, line.values);
  draw_arm_line(ui, ui.scratch.points, with_alpha(ui.palette.of(line.partner), kPale),
                ui.px(kPaleWidth), ArmDash::kSolid);
}

/// What has passed, up to the present moment.
void draw_passed(const Ui& ui, const CycleView& view, std::size_t i, const Rect& lane) {
  const TalkLineView& line = view.talk.at(i);
  const PlotFrame frame = frame_of(ui, view, lane);
  const float x = cursor_x(frame, view.position);
  ui.draw().AddLine({x, frame.lines.min.y}, {x, frame.lines.max.y},
                    with_alpha(ui.palette.ink3, 140), ui.px(1.2F));
  if (line.values.empty()) {
    return;
  }
  lay_curve(ui, frame, line.values);
  const std::span<const ImVec2> done = passed(ui, x);
  draw_partner_curve(ui, frame, done, {.partner = line.partner});
  draw_marker(ui, done.back(), line.partner, ui.px(kMarker), ui.palette.of(line.partner));
}

Fingerprint print_of(const CycleView& view, std::size_t i, const Rect& lane) {
  const TalkLineView& line = view.talk.at(i);
  Fingerprint print;
  print.add(lane).add(line.partner).add(line.title).add(line.now).add(line.values);
  // Its bands go by what the title names, the ticks by the length of the talk, and the room beside
  // the axis by both lines.
  return print.add(view.last).add(view.pure).add(view.talk_pair);
}

}  // namespace

void draw_talk_plot(const Ui& ui, const CycleView& view, const Rect& area) {
  const Lanes lanes = lanes_of(ui, area);
  for (std::size_t i = 0; i < lanes.size(); ++i) {
    const Rect& lane = lanes.at(i);
    const Fingerprint print = print_of(view, i, lane);
    draw_once(ui, Fingerprint(print).add(1), [&] { draw_lane(ui, view, i, lane); });
    draw_once(ui, Fingerprint(print).add(view.position).add(2),
              [&] { draw_passed(ui, view, i, lane); });
  }
}

}  // namespace attune::ui
