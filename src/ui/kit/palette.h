// The colours of the window by the role they play; screens never name a colour in any other way.
#pragma once

#include "session/settings.h"
#include "ui/kit/colour.h"
#include "ui/kit/partner.h"

namespace attune::ui {

using session::Theme;

struct Palette {
  Colour background;    ///< The window.
  Colour surface;       ///< Cards and inputs.
  Colour sunken;        ///< The rail, the weeks, what the mouse is over.
  Colour line;          ///< Hairlines of cards; decoration only.
  Colour line_strong;   ///< Borders of controls and axes: 3:1 on background and surface.
  Colour ink;           ///< Body text.
  Colour ink2;          ///< Secondary text.
  Colour ink3;          ///< Captions and axis words.
  Colour first;         ///< The first partner's text and strokes.
  Colour first_soft;    ///< The first partner's bubble.
  Colour second;        ///< The second partner's text and strokes.
  Colour second_soft;   ///< The second partner's bubble.
  Colour coach;         ///< The coach, and "settled". Never beside `second` as a pair of meanings.
  Colour coach_soft;    ///< The coach's panel, the tolerance band.
  Colour accent;        ///< Primary action and selection.
  Colour accent_soft;   ///< A calm accent fill.
  Colour caution;       ///< Text of a caution.
  Colour caution_soft;  ///< Background of a caution.
  Colour focus;         ///< The keyboard focus ring.
  Colour on_accent;     ///< Text on accent, on an avatar, on `coach`.
  Colour shadow;        ///< Hue of a card's shadow; its opacity is drawn.
  float shadow_strength;  ///< Factor on the shadow's opacity.

  [[nodiscard]] constexpr Colour of(Partner partner) const {
    return partner == Partner::kFirst ? first : second;
  }
  [[nodiscard]] constexpr Colour soft_of(Partner partner) const {
    return partner == Partner::kFirst ? first_soft : second_soft;
  }
};

[[nodiscard]] const Palette& palette_of(Theme theme);

}  // namespace attune::ui
