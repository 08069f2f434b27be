// An area that can be pressed with mouse or keyboard; every interactive widget is drawn over one.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kSmallestTarget = 44.0F;   ///< px at scale 1, both ways
inline constexpr float kNarrowestTarget = 34.0F;  ///< Width of a compact one, px at scale 1.

struct Hit {
  bool pressed = false;  ///< Clicked, or focused and Space or Enter, in this frame; and enabled.
  bool hovered = false;
  bool pointed = false;  ///< The mouse is over it, whether it is enabled or not.
  bool held = false;
  bool focused = false;  ///< Has the keyboard, visibly: draw the ring.
};

struct HitSpec {
  const char* id = "";     ///< Unique among its neighbours, as everywhere in Dear ImGui.
  Rect area;               ///< As drawn; what is smaller than 44 x 44 is grown about its centre.
  std::string_view label;  ///< What a voice says and tests look for.
  bool compact = false;    ///< One of a row that is tight: 34 x 44 is enough.
  bool enabled = true;     ///< A disabled item keeps its place in the tab order but never fires.
};

[[nodiscard]] Hit hit(const Ui& ui, const HitSpec& spec);

}  // namespace attune::ui
