// A partner's initial on a disc of the partner's colour.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kAvatarSize = 34.0F;  ///< Diameter, px at scale 1.

/// `initial` is one letter.
void draw_avatar(const Ui& ui, ImVec2 centre, Partner partner, std::string_view initial);

/// The mark that tells the partners apart without colour: a ring for the first, a square for the
/// second. `radius` in pixels.
void draw_marker(const Ui& ui, ImVec2 centre, Partner partner, float radius, Colour colour);

}  // namespace attune::ui
