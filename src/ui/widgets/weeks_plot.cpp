// Two lines with their names above and below their ends.
#include "ui/widgets/weeks_plot.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr float kStrongWidth = 2.6F;
constexpr float kFaintWidth = 1.8F;

Colour colour_of(const Ui& ui, const WeeksLine& line) {
  if (line.partner) {
    return ui.palette.of(*line.partner);
  }
  return line.strong ? ui.palette.ink : ui.palette.ink3;
}

/// What must be left free above the plot so that the name of its highest line stands over that
/// line.
float headroom(const Ui& ui, std::span<const WeeksLine> lines, float height) {
  float highest = 0.0F;
  for (const WeeksLine& line : lines) {
    for (const float value : line.values.subspan(line.values.size() / 3)) {
      highest = std::max(highest, value);
    }
  }
  const float name = text_height(ui, Type::kCaptionStrong) + ui.px(6.0F);
  const float missing = name - height * (1.0F - highest);
  return missing > 0.0F ? std::min(name, missing / highest) : 0.0F;
}

PlotFrame frame_of(const Ui& ui, const WeeksPlotSpec& spec) {
  float gutter = ui.px(4.0F);
  for (const AxisWord& word : spec.words) {
    gutter = std::max(gutter, text_width(ui, Type::kTick, word.word) + ui.px(8.0F));
  }
  PlotFrame frame;
  for (const WeeksLine& line : spec.lines) {
    frame.last = std::max(frame.last, static_cast<int>(line.values.size()) - 1);
  }
  frame.words_inside = gutter > spec.area.width() * 0.30F;
  const float left = frame.words_inside ? ui.px(4.0F) : gutter;
  frame.lines = {{spec.area.min.x + left, spec.area.min.y},
                 {spec.area.max.x - ui.px(6.0F), spec.area.max.y - ui.px(20.0F)}};
  frame.lines.min.y += headroom(ui, spec.lines, frame.lines.height());
  return frame;
}

void draw_tick(const Ui& ui, const PlotFrame& frame, float share, std::string_view word,
               Align align) {
  const float x = frame.lines.min.x + frame.lines.width() * share;
  const float y = frame.lines.max.y;
  ui.draw().AddLine({x, y}, {x, y + ui.px(4.0F)}, ui.palette.line_strong, 1.0F);
  const float width = text_width(ui, Type::kTick, word);
  const float left = align == Align::kLeft ? x : align == Align::kRight ? x - width : x - width / 2;
  draw_text(ui, {left, y + ui.px(5.0F)}, Type::kTick, ui.palette.ink3, word);
}

void draw_ticks(const Ui& ui, const PlotFrame& frame, const WeeksPlotSpec& spec) {
  std::array<char, 12> text{};
  const char* end = std::to_chars(text.data(), text.data() + text.size(), spec.middle_week).ptr;
  draw_tick(ui, frame, 0.0F, ui.say("now"), Align::kLeft);
  draw_tick(ui, frame, static_cast<float>(spec.middle_week) / static_cast<float>(spec.weeks),
            std::string_view(text.data(), end), Align::kCentre);
  draw_tick(ui, frame, 1.0F, ui.say.plural(spec.weeks, "{} week", "{} weeks"), Align::kRight);
}

void draw_line(const Ui& ui, const PlotFrame& frame, const WeeksPlotSpec& spec,
               const WeeksLine& line) {
  const float progress = std::clamp(spec.progress, 0.0F, 1.0F);
  const auto shown =
      static_cast<std::size_t>(std::ceil(progress * static_cast<float>(line.values.size())));
  if (shown == 0) {
    return;
  }
  lay_curve(ui, frame, line.values.first(shown));
  const Colour colour = colour_of(ui, line);
  draw_arm_line(ui, ui.scratch.points, colour, ui.px(line.strong ? kStrongWidth : kFaintWidth),
                spec.dash);
  ui.draw().AddCircleFilled(ui.scratch.points.back(), ui.px(line.strong ? 3.4F : 2.6F), colour);
}

/// The mean height of the last third of a line: what its name must keep clear of.
float height_of_end(const PlotFrame& frame, std::span<const float> values) {
  const std::size_t from = values.size() - std::max<std::size_t>(1, values.size() / 3);
  float sum = 0.0F;
  for (const float value : values.subspan(from)) {
    sum += frame.y(value);
  }
  return sum / static_cast<float>(values.size() - from);
}

/// Finds heights for the names at the ends of the lines.
struct NamePlaces {
  const Ui& ui;
  const PlotFrame& frame;
  float highest;  // tops that keep a name inside the plot's area
  float lowest;
  float height;

  /// Clear of the last two thirds of the line.
  [[nodiscard]] float beside(const WeeksLine& line, bool above) const {
    const std::size_t count = line.values.size();
    float top = above ? frame.lines.max.y : frame.lines.min.y;
    for (std::size_t i = count / 3; i < count; ++i) {
      const float y = frame.y(line.values[i]);
      top = above ? std::min(top, y - height - ui.px(4.0F)) : std::max(top, y + ui.px(4.0F));
    }
    return top;
  }
  [[nodiscard]] float inside(float top) const { return std::clamp(top, highest, lowest); }

  /// Like beside(), but on the other side of a line that runs along the edge, unless the name
  /// `taken` stands there.
  [[nodiscard]] float free(const WeeksLine& line, bool above, std::optional<float> taken) const {
    const float wanted = beside(line, above);
    if (wanted >= highest && wanted <= lowest) {
      return wanted;
    }
    const float across = beside(line, !above);
    const bool clear = !taken || std::abs(across - *taken) >= height;
    return inside(clear ? across : wanted);
  }
};

void draw_label(const Ui& ui, const PlotFrame& frame, const WeeksLine& line, float top,
                Colour ground) {
  const Type type = line.strong ? Type::kCaptionStrong : Type::kCaption;
  const Rect area =
      Rect::of({frame.lines.min.x, top}, frame.lines.width() - ui.px(2.0F), text_height(ui, type));
  const float room = text_width(ui, type, line.label) + ui.px(6.0F);
  draw_fill(ui, area.right(room).grown(0.0F, -ui.px(1.0F)), ground, ui.px(4.0F));
  draw_text_aligned(ui, area, Align::kRight, {type, colour_of(ui, line), line.label});
}

void draw_labels(const Ui& ui, const PlotFrame& frame, const WeeksPlotSpec& spec) {
  const float height = text_height(ui, Type::kCaptionStrong);
  const NamePlaces places{ui, frame, spec.area.min.y, frame.lines.max.y - height - ui.px(2.0F),
                          height};
  std::optional<float> taken;
  for (std::size_t i = 0; i < spec.lines.size(); ++i) {
    const WeeksLine& line = spec.lines[i];
    const WeeksLine& rival = spec.lines[spec.lines.size() - 1 - i];
    if (line.values.empty() || rival.values.empty()) {
      continue;
    }
    const bool alone = spec.lines.size() == 1;
    const float own = height_of_end(frame, line.values);
    const float its = height_of_end(frame, rival.values);
    const bool above = alone || own < its || (own == its && i == 0);
    if (!alone && !taken) {
      taken = places.inside(places.beside(rival, !above));
    }
    taken = places.free(line, above, taken);
    draw_label(ui, frame, line, *taken, spec.ground);
  }
}

Fingerprint print_of(const WeeksPlotSpec& spec) {
  Fingerprint print;
  print.add(spec.area).add(spec.dash).add(spec.weeks).add(spec.middle_week);
  print.add(spec.ground).add(spec.progress);
  for (const WeeksLine& line : spec.lines) {
    print.add(line.label).add(line.values).add(line.strong);
    print.add(line.partner ? static_cast<int>(*line.partner) : -1);
  }
  for (const AxisWord& word : spec.words) {
    print.add(word.at).add(word.word);
  }
  return print;
}

void draw_all(const Ui& ui, const WeeksPlotSpec& spec) {
  const PlotFrame frame = frame_of(ui, spec);
  draw_axis(ui, frame, spec.words);
  draw_ticks(ui, frame, spec);
  for (const WeeksLine& line : spec.lines) {
    draw_line(ui, frame, spec, line);
  }
  if (spec.progress >= 1.0F) {
    draw_labels(ui, frame, spec);
  }
}

}  // namespace

void draw_weeks_plot(const Ui& ui, const WeeksPlotSpec& spec) {
  draw_once(ui, print_of(spec), [&] { draw_all(ui, spec); });
}

}  // namespace attune::ui
