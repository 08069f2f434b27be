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

[[nodiscard]] constexpr int red(Colour colour) { return (colour >> IM_COL32_R_SHIFT) & 255U; }
[[nodiscard]] constexpr int green(Colour colour) { return (colour >> IM_COL32_G_SHIFT) & 255U; }
[[nodiscard]] constexpr int blue(Colour colour) { return (colour >> IM_COL32_B_SHIFT) & 255U; }
[[nodiscard]] constexpr int alpha(Colour colour) { return (colour >> IM_COL32_A_SHIFT) & 255U; }

/// The same hue at another opacity, 0 (invisible) to 255.
[[nodiscard]] constexpr Colour with_alpha(Colour colour, int opacity) {
  return (colour & ~static_cast<Colour>(IM_COL32_A_MASK)) |
         (static_cast<Colour>(opacity) << IM_COL32_A_SHIFT);
}

/// `share` of the way from `from` to `to`, opacity included.
[[nodiscard]] constexpr Colour mix(Colour from, Colour to, float share) {
  const auto part = [share](int a, int b) {
    return static_cast<Colour>(static_cast<float>(a) + static_cast<float>(b - a) * share + 0.5F);
  };
  return IM_COL32(part(red(from), red(to)), part(green(from), green(to)),
                  part(blue(from), blue(to)), part(alpha(from), alpha(to)));
}

/// Contrast ratio of two opaque colours, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative
/// luminance".
[[nodiscard]] double contrast(Colour a, Colour b);

}  // namespace attune::ui
