// A fill, a border, an icon and a label over a hit area.
#include "ui/widgets/button.h"

#include <fmt/format.h>

#include <string>

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr float kPadding = 20.0F;
constexpr float kIconGap = 10.0F;
constexpr float kButtonIcon = 20.0F;

struct Colours {
  Colour fill;
  Colour text;
  Colour border;
};

Colours colours_of(const Ui& ui, ButtonKind kind, const Hit& hit) {
  const Palette& palette = ui.palette;
  const float darker = hit.held ? 0.28F : hit.hovered ? 0.16F : 0.0F;
  const bool lit = hit.hovered || hit.held;
  switch (kind) {
    case ButtonKind::kPrimary:
      return {mix(palette.accent, palette.ink, darker), palette.on_accent,
              with_alpha(palette.accent, 0)};
    case ButtonKind::kCalm:
      return {mix(palette.accent_soft, palette.accent, darker * 0.6F), palette.accent,
              with_alpha(palette.accent, 0)};
    case ButtonKind::kQuiet:
      return {lit ? palette.sunken : with_alpha(palette.sunken, 0), palette.ink2,
              with_alpha(palette.line, 0)};
    case ButtonKind::kSecondary:
      break;
  }
  return {lit ? palette.sunken : palette.surface, palette.ink, palette.line_strong};
}

Colours faded(const Ui& ui, Colours colours) {
  const auto fade = [&](Colour colour) {
    return with_alpha(mix(colour, ui.palette.background, 0.5F), alpha(colour));
  };
  return {fade(colours.fill), fade(colours.text), fade(colours.border)};
}

void draw_content(const Ui& ui, const ButtonSpec& spec, Colour colour) {
  const ImVec2 middle = spec.area.centre();
  if (spec.icon_only && spec.icon) {
    draw_icon(ui, *spec.icon, middle, colour, kButtonIcon);
    return;
  }
  const float icon = spec.icon ? ui.px(kButtonIcon + kIconGap) : 0.0F;
  const Rect inner = spec.area.grown(-ui.px(spec.compact ? 1.0F : 8.0F), 0.0F);
  const float room = inner.width() - icon;
  const float width = std::min(room, text_width(ui, Type::kSmallMedium, spec.label));
  const float left = middle.x - (width + icon) * 0.5F;
  if (spec.icon) {
    draw_icon(ui, *spec.icon, {left + ui.px(kButtonIcon * 0.5F), middle.y}, colour, kButtonIcon);
  }
  const Rect text{{left + icon, inner.min.y}, {left + icon + width, inner.max.y}};
  draw_text_in(ui, text, Type::kSmallMedium, colour, spec.label);
}

void draw_look(const Ui& ui, const ButtonSpec& spec, const Hit& state) {
  Colours colours = colours_of(ui, spec.kind, state);
  if (!spec.enabled) {
    colours = faded(ui, colours);
  }
  draw_fill(ui, spec.area, colours.fill, ui.px(kButtonRadius));
  draw_border(ui, spec.area, colours.border, ui.px(kButtonRadius), 1.0F);
  draw_content(ui, spec, colours.text);
  if (state.focused) {
    draw_focus_ring(ui, spec.area, kButtonRadius);
  }
}

Fingerprint print_of(const ButtonSpec& spec, const Hit& state) {
  Fingerprint print;
  print.add(spec.area).add(spec.label).add(spec.kind).add(spec.icon_only).add(spec.enabled);
  print.add(spec.compact);
  print.add(spec.icon ? static_cast<int>(*spec.icon) : -1);
  return print.add(state.hovered).add(state.held).add(state.focused);
}

}  // namespace

ImVec2 button_size(const Ui& ui, std::string_view label, bool with_icon) {
  const float icon = with_icon ? ui.px(kButtonIcon + kIconGap) : 0.0F;
  return {text_width(ui, Type::kSmallMedium, label) + icon + ui.px(2.0F * kPadding),
          ui.px(kSmallestTarget)};
}

bool draw_button(const Ui& ui, const ButtonSpec& spec) {
  const bool waits = !spec.enabled && !spec.why_not.empty();
  const std::string waiting = waits ? fmt::format("{}: {}", spec.label, spec.why_not) : "";
  const std::string_view spoken = waits ? waiting : spec.label;
  const Hit state = hit(ui, {.id = spec.id,
                             .area = spec.area,
                             .label = spoken,
                             .compact = spec.compact,
                             .enabled = spec.enabled});
  draw_once(ui, print_of(spec, state), [&] { draw_look(ui, spec, state); });
  if (spec.icon_only || waits) {
    draw_tooltip(
        ui, state,
        {.text = spoken, .clear_of = spec.tip_clear_of.value_or(spec.area), .side = spec.tip_side});
  }
  return state.pressed;
}

}  // namespace attune::ui
