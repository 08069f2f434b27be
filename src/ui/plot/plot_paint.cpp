// Roles to roles; plot_paint_test.cpp holds the values against those of files.
#include "ui/plot/plot_paint.h"

namespace attune::ui {

namespace {

/// A role of the palette: its stroke and its tint.
struct Tints {
  Colour strong;
  Colour soft;
};

Tints tints_of(const Palette& palette, picture::Colour colour) {
  using Role = picture::Colour;
  switch (colour) {
    case Role::kFaint:
      return {palette.ink3, palette.sunken};
    case Role::kFirstPartner:
      return {palette.first, palette.first_soft};
    case Role::kSecondPartner:
      return {palette.second, palette.second_soft};
    case Role::kSupportive:
    case Role::kCalm:
      return {palette.coach, palette.coach_soft};
    case Role::kEnabling:
    case Role::kWarm:
      return {palette.caution, palette.caution_soft};
    case Role::kDismissive:
    case Role::kAlarm:
      return {palette.accent, palette.accent_soft};
    case Role::kWithdrawing:
      // The focus ring has no tint of its own: one part in seven, as in files.
      return {palette.focus, mix(palette.surface, palette.focus, 1.0F / 7.0F)};
    case Role::kInk:
      break;
  }
  return {palette.ink, palette.sunken};
}

Colour ground_colour(const Palette& palette, picture::Ground ground) {
  switch (ground) {
    case picture::Ground::kSurface:
      return palette.surface;
    case picture::Ground::kLine:
      return palette.line;
    case picture::Ground::kLineStrong:
      return palette.line_strong;
    case picture::Ground::kInk2:
      return palette.ink2;
    case picture::Ground::kInk3:
      return palette.ink3;
    case picture::Ground::kInk:
      break;
  }
  return palette.ink;
}

}  // namespace

Colour strong_colour(const Palette& palette, picture::Colour colour) {
  return tints_of(palette, colour).strong;
}

Colour soft_colour(const Palette& palette, picture::Colour colour) {
  return tints_of(palette, colour).soft;
}

Colour text_colour(const Palette& palette, const picture::Fill& fill) {
  const picture::Colour* colour = std::get_if<picture::Colour>(&fill);
  return colour != nullptr ? strong_colour(palette, *colour)
                           : ground_colour(palette, std::get<picture::Ground>(fill));
}

}  // namespace attune::ui
