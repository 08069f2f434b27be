// What sliders have in common: the rail, the knob, and the keys that move it.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kKnobRadius = 9.0F;  ///< px at scale 1

/// A horizontal line of places from 0 to 1.
struct Rail {
  float left = 0.0F;  ///< Pixels.
  float right = 0.0F;
  float y = 0.0F;

  /// In the middle of `area`, so short that the knob stays inside.
  [[nodiscard]] static Rail in(const Ui& ui, const Rect& area);
  [[nodiscard]] float x(float share) const { return left + (right - left) * share; }
  /// Kept within 0 to 1.
  [[nodiscard]] float share(float x) const;
};

/// The rail, and its part up to the place `share` in the accent.
void draw_rail(const Ui& ui, const Rail& rail, float share);

/// The knob; `lit` under the mouse.
void draw_knob(const Ui& ui, ImVec2 centre, bool lit);

enum class RailKey { kNone, kBack, kForward, kStart, kEnd };

/// Left, Right, Home or End, if it was pressed: ours while the slider has the keyboard. Up and Down
/// still leave it.
[[nodiscard]] RailKey rail_key();

}  // namespace attune::ui
