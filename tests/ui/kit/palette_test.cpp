#include "ui/kit/palette.h"

#include <gtest/gtest.h>

#include <array>

namespace attune::ui {
namespace {

constexpr std::array kThemes = {Theme::kLight, Theme::kDark};

constexpr double kText = 4.5;      // WCAG AA
constexpr double kBoundary = 3.0;  // WCAG 1.4.11

std::array<Colour, 6> fills(const Palette& palette) {
  return {palette.background, palette.surface,     palette.sunken,
          palette.first_soft, palette.second_soft, palette.coach_soft};
}

std::array<Colour, 9> texts(const Palette& palette) {
  return {palette.ink,   palette.ink2,   palette.ink3,    palette.first, palette.second,
          palette.coach, palette.accent, palette.caution, palette.focus};
}

TEST(Contrast, IsTwentyOneBetweenBlackAndWhite) {
  EXPECT_NEAR(contrast(rgb(0x000000), rgb(0xFFFFFF)), 21.0, 1e-9);
  EXPECT_NEAR(contrast(rgb(0xFFFFFF), rgb(0x000000)), 21.0, 1e-9);
  EXPECT_NEAR(contrast(rgb(0x808080), rgb(0x808080)), 1.0, 1e-9);
}

TEST(Contrast, AgreesWithAPublishedPair) {
  EXPECT_NEAR(contrast(rgb(0x767676), rgb(0xFFFFFF)), 4.54, 0.005);  // WCAG's well-known limit grey
}

TEST(Palette, EveryTextIsLegibleOnEveryFill) {
  for (const Theme theme : kThemes) {
    const Palette& palette = palette_of(theme);
    for (const Colour fill : fills(palette)) {
      for (const Colour text : texts(palette)) {
        EXPECT_GE(contrast(text, fill), kText) << "theme " << static_cast<int>(theme) << std::hex
                                               << " text " << text << " fill " << fill;
      }
    }
  }
}

TEST(Palette, BodyTextIsLegibleBeyondDoubt) {
  for (const Theme theme : kThemes) {
    for (const Colour fill : fills(palette_of(theme))) {
      EXPECT_GE(contrast(palette_of(theme).ink, fill), 9.0);
    }
  }
}

TEST(Palette, TextOnFilledControlsIsLegible) {
  for (const Theme theme : kThemes) {
    const Palette& palette = palette_of(theme);
    for (const Colour fill : {palette.accent, palette.first, palette.second, palette.coach}) {
      EXPECT_GE(contrast(palette.on_accent, fill), 6.0);
    }
    EXPECT_GE(contrast(palette.accent, palette.accent_soft), kText);
    EXPECT_GE(contrast(palette.caution, palette.caution_soft), kText);
  }
}

TEST(Palette, BordersOfControlsCanBeSeen) {
  for (const Theme theme : kThemes) {
    const Palette& palette = palette_of(theme);
    EXPECT_GE(contrast(palette.line_strong, palette.background), kBoundary);
    EXPECT_GE(contrast(palette.line_strong, palette.surface), kBoundary);
    EXPECT_GE(contrast(palette.focus, palette.background), kBoundary);
  }
}

TEST(Palette, APartnerKeepsTheirHue) {
  const Palette& palette = palette_of(Theme::kLight);
  EXPECT_EQ(palette.of(Partner::kFirst), palette.first);
  EXPECT_EQ(palette.of(Partner::kSecond), palette.second);
  EXPECT_EQ(palette.soft_of(Partner::kFirst), palette.first_soft);
  EXPECT_EQ(palette.soft_of(Partner::kSecond), palette.second_soft);
  EXPECT_EQ(other(Partner::kFirst), Partner::kSecond);
}

TEST(Colour, MixesChannelByChannel) {
  EXPECT_EQ(mix(rgb(0x000000), rgb(0xFF8000), 0.5F), rgb(0x804000));
  EXPECT_EQ(mix(rgb(0x123456), rgb(0xFFFFFF), 0.0F), rgb(0x123456));
  EXPECT_EQ(mix(rgb(0x123456), rgb(0xFFFFFF), 1.0F), rgb(0xFFFFFF));
  EXPECT_EQ(alpha(with_alpha(rgb(0x123456), 40)), 40);
  EXPECT_EQ(red(with_alpha(rgb(0x123456), 40)), 0x12);
}

}  // namespace
}  // namespace attune::ui
