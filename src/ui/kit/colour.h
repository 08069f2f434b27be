// Colours as Dear ImGui packs them, how to mix them, and how well one reads on another.
#pragma once

#include <imgui.h>

#include <cstdint>

namespace attune::ui {

using Colour = ImU32;

inline constexpr int kOpaque = 255;

/// An opaque colour from 0xRRGGBB.
[[nodiscard]] constexpr Colour rgb(std::uint32_t hex) {
  return IM_COL32((hex >> 16U) & 255U, (hex >> 8U) & 255U, hex & 255U, kOpaque);
}

[[nodiscard]] constexpr int red(Colour colour) {
  return static_cast<int>((colour >> IM_COL32_R_SHIFT) & 255U);
}
[[nodiscard]] constexpr int green(Colour colour) {
  return static_cast<int>((colour >> IM_COL32_G_SHIFT) & 255U);
}
[[nodiscard]] constexpr int blue(Colour colour) {
  return static_cast<int>((colour >> IM_COL32_B_SHIFT) & 255U);
}
[[nodiscard]] constexpr int alpha(Colour colour) {
  return static_cast<int>((colour >> IM_COL32_A_SHIFT) & 255U);
}

/// The same hue at another opacity, 0 (invisible) to 255.
[[nodiscard]] constexpr Colour with_alpha(Colour colour, int opacity) {
  return (colour & ~static_cast<Colour>(IM_COL32_A_MASK)) |
         (static_cast<Colour>(opacity) << IM_COL32_A_SHIFT);
}

/// `share` (0 to 1) of the way from `from` to `to`, opacity included.
[[nodiscard]] constexpr Colour mix(Colour from, Colour to, float share) {
  const int weight = static_cast<int>(share * 256.0F);
  const auto part = [weight](int a, int b) {
    return (a * (256 - weight) + b * weight + 128) / 256;
  };
  return IM_COL32(part(red(from), red(to)), part(green(from), green(to)),
                  part(blue(from), blue(to)), part(alpha(from), alpha(to)));
}

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative
/// luminance".
[[nodiscard]] double contrast(Colour a, Colour b);

}  // namespace attune::ui
