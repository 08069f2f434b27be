// Lines with their names at the end instead of a legend.
#include "ui/widgets/time_series.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/avatar.h"

namespace attune::ui {

namespace {

constexpr float kMarker = 3.6F;
constexpr float kLabelGap = 12.0F;
constexpr float kWidestGutterShare = 0.30F;  // of the plot, for words beside the axis

int longest(const TimeSeriesSpec& spec) {
  std::size_t count = static_cast<std::size_t>(std::max(0, spec.turns));
  for (const SeriesLine& line : spec.lines) {
    count = std::max(count, line.values.size());
  }
  for (const GhostLine& ghost : spec.ghosts) {
    count = std::max(count, ghost.values.size());
  }
  return static_cast<int>(count);
}

float widest_label(const Ui& ui, std::span<const SeriesLine> lines) {
  float widest = 0.0F;
  for (const SeriesLine& line : lines) {
    widest = std::max(widest, text_width(ui, Type::kCaptionStrong, line.label));
  }
  return widest;
}

float widest_word(const Ui& ui, std::span<const AxisWord> words) {
  float widest = 0.0F;
  for (const AxisWord& word : words) {
    widest = std::max(widest, text_width(ui, Type::kTick, word.word));
  }
  return widest;
}

float gutter_for(const Ui& ui, std::span<const AxisWord> words) {
  return widest_word(ui, words) + ui.px(8.0F);
}

PlotFrame frame_of(const Ui& ui, const TimeSeriesSpec& spec) {
  PlotFrame frame;
  frame.last = std::max(0, longest(spec) - 1);
  const float words = gutter_for(ui, spec.words);
  frame.words_inside = !words_fit_beside(ui, spec.area, spec.words);
  const float left = frame.words_inside || spec.words.empty() ? ui.px(kMarker + 2.0F) : words;
  const float labels = widest_label(ui, spec.lines);
  const float right = labels > 0.0F ? labels + ui.px(kLabelGap) : ui.px(kMarker + 2.0F);
  const float below = spec.turn_numbers ? ui.px(24.0F) : ui.px(4.0F);
  frame.lines = {{spec.area.min.x + left, spec.area.min.y + ui.px(6.0F)},
                 {spec.area.max.x - right, spec.area.max.y - below}};
  return frame;
}

void draw_tolerance(const Ui& ui, const PlotFrame& frame, const ToleranceBand& band) {
  const Rect area{{frame.lines.min.x, frame.y(band.high)}, {frame.lines.max.x, frame.y(band.low)}};
  draw_fill(ui, area, with_alpha(ui.palette.coach_soft, 190), ui.px(6.0F));
  // Where lines seldom are: they begin at the left, and calm ones run along the bottom.
  const Rect label = area.top(ui.px(24.0F)).grown(-ui.px(8.0F), 0.0F);
  if (text_width(ui, Type::kCaption, band.label) <= label.width()) {
    draw_text_aligned(ui, label, Align::kRight, {Type::kCaption, ui.palette.coach, band.label});
  }
}

void draw_turn_numbers(const Ui& ui, const PlotFrame& frame) {
  constexpr float kRoom = 34.0F;  // for one number, px at scale 1
  const float pitch = frame.last > 0 ? frame.x(1) - frame.x(0) : ui.px(kRoom);
  int every = 1;
  while (pitch * static_cast<float>(every) < ui.px(kRoom)) {
    every *= 2;
  }
  for (int turn = 0; turn <= frame.last; turn += every) {
    // The last one is always named; the one before it gives way where the two would touch.
    if (turn + every > frame.last) {
      turn = frame.last;
    }
    std::array<char, 12> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), turn + 1).ptr;
    draw_text_centred(ui, {frame.x(turn), frame.lines.max.y + ui.px(13.0F)}, Type::kTick,
                      ui.palette.ink3, std::string_view(digits.data(), end));
  }
}

void draw_ghosts(const Ui& ui, const PlotFrame& frame, std::span<const GhostLine> ghosts) {
  constexpr int kOpacity = 89;  // 35 %
  for (const GhostLine& ghost : ghosts) {
    lay_curve(ui, frame, ghost.values);
    draw_arm_line(ui, ui.scratch.points, with_alpha(ui.palette.ink3, kOpacity), ui.px(1.8F),
                  ghost.dash);
  }
}

/// A marker a turn while there is room, otherwise at the last turn alone.
void draw_markers(const Ui& ui, const PlotFrame& frame, const SeriesLine& line) {
  constexpr float kRoom = 16.0F;
  const bool all = frame.last == 0 || frame.x(1) - frame.x(0) >= ui.px(kRoom);
  const std::vector<ImVec2>& knots = ui.scratch.knots;
  for (std::size_t i = all ? 0 : knots.size() - 1; i < knots.size(); ++i) {
    draw_marker(ui, knots[i], line.partner, ui.px(kMarker), ui.palette.of(line.partner));
  }
}

void draw_line(const Ui& ui, const PlotFrame& frame, const TimeSeriesSpec& spec,
               const SeriesLine& line) {
  if (line.values.empty()) {
    return;
  }
  lay_curve(ui, frame, line.values);
  draw_partner_curve(ui, frame, ui.scratch.points,
                     {.partner = line.partner, .dash = spec.dash, .filled = spec.filled});
  draw_markers(ui, frame, line);
}

float end_height(const PlotFrame& frame, const SeriesLine& line) {
  return line.values.empty() ? frame.lines.centre().y : frame.y(line.values.back());
}

void draw_labels(const Ui& ui, const PlotFrame& frame, std::span<const SeriesLine> lines) {
  if (lines.empty()) {
    return;
  }
  const float height = text_height(ui, Type::kCaptionStrong);
  const LabelPair heights =
      spread_labels({end_height(frame, lines.front()), end_height(frame, lines.back())},
                    lines.size() > 1 ? height : 0.0F, frame.lines.min.y + height * 0.3F,
                    frame.lines.max.y - height * 0.5F);  // above the axis
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const SeriesLine& line = lines[i];
    if (line.values.empty()) {
      continue;
    }
    // While the line is short its name follows its end; there is room to the right of it.
    const float end = frame.x(static_cast<int>(line.values.size()) - 1);
    const float y = (i == 0 ? heights.first : heights.second) - height * 0.5F;
    draw_text(ui, {end + ui.px(kLabelGap - 2.0F), y}, Type::kCaptionStrong,
              ui.palette.of(line.partner), line.label);
  }
}

Fingerprint print_of(const TimeSeriesSpec& spec) {
  Fingerprint print;
  print.add(spec.area).add(spec.dash).add(spec.turns).add(spec.turn_numbers).add(spec.filled);
  for (const SeriesLine& line : spec.lines) {
    print.add(line.partner).add(line.label).add(line.values);
  }
  for (const GhostLine& ghost : spec.ghosts) {
    print.add(ghost.dash).add(ghost.values);
  }
  for (const AxisWord& word : spec.words) {
    print.add(word.at).add(word.word);
  }
  if (spec.tolerance) {
    print.add(spec.tolerance->low).add(spec.tolerance->high).add(spec.tolerance->label);
  }
  return print;
}

void draw_all(const Ui& ui, const TimeSeriesSpec& spec) {
  const PlotFrame frame = frame_of(ui, spec);
  if (spec.tolerance) {
    draw_tolerance(ui, frame, *spec.tolerance);
  }
  draw_axis(ui, frame, spec.words);
  if (spec.turn_numbers && longest(spec) > 0) {
    draw_turn_numbers(ui, frame);
  }
  draw_ghosts(ui, frame, spec.ghosts);
  for (const SeriesLine& line : spec.lines) {
    draw_line(ui, frame, spec, line);
  }
  draw_labels(ui, frame, spec.lines);
}

}  // namespace

bool words_fit_beside(const Ui& ui, const Rect& area, std::span<const AxisWord> words) {
  return gutter_for(ui, words) <= area.width() * kWidestGutterShare;
}

void draw_time_series(const Ui& ui, const TimeSeriesSpec& spec) {
  draw_once(ui, print_of(spec), [&] { draw_all(ui, spec); });
}

}  // namespace attune::ui
