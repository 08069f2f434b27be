// What a picture's colours are in the window.
#pragma once

#include "picture/theme.h"
#include "ui/kit/palette.h"

namespace attune::ui {

/// For strokes, dots and words.
[[nodiscard]] Colour strong_colour(const Palette& palette, picture::Colour colour);
/// For areas.
[[nodiscard]] Colour soft_colour(const Palette& palette, picture::Colour colour);
/// Of a text.
[[nodiscard]] Colour text_colour(const Palette& palette, const picture::Fill& fill);

}  // namespace attune::ui
