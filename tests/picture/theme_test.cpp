#include "picture/theme.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>

namespace attune::picture {
namespace {

constexpr std::array kColours = {
    Colour::kInk,        Colour::kFaint,    Colour::kFirstPartner, Colour::kSecondPartner,
    Colour::kSupportive, Colour::kEnabling, Colour::kDismissive,   Colour::kWithdrawing,
    Colour::kCalm,       Colour::kWarm,     Colour::kAlarm,
};
constexpr std::array kThemes = {Theme::kLight, Theme::kDark};

double channel(std::uint32_t value, unsigned shift) {
  const double share = ((value >> shift) & 255U) / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t value) {
  return 0.2126 * channel(value, 16) + 0.7152 * channel(value, 8) + 0.0722 * channel(value, 0);
}

// Source: WCAG 2.2, "contrast ratio".
double contrast(std::uint32_t a, std::uint32_t b) {
  const double dark = std::min(luminance(a), luminance(b));
  const double light = std::max(luminance(a), luminance(b));
  return (light + 0.05) / (dark + 0.05);
}

std::string window_palette() {
  std::ifstream in(std::string(ATTUNE_SOURCE_DIR) + "/src/ui/kit/palette.cpp");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void expect_in_window(std::string_view name, Theme theme, std::uint32_t value) {
  const std::string text = window_palette();
  const std::size_t from = text.find(theme == Theme::kDark ? "kDark{" : "kLight{");
  const std::string wanted = fmt::format(".{} = rgb(0x{:06X})", name, value);
  const std::size_t found = text.find(wanted, from);
  ASSERT_NE(found, std::string::npos) << wanted;
  EXPECT_LT(found - from, 1200U) << wanted << " is of the other theme";
}

TEST(Theme, HasTheWindowsColours) {
  for (const Theme theme : kThemes) {
    expect_in_window("surface", theme, value_of(Ground::kSurface, theme));
    expect_in_window("line", theme, value_of(Ground::kLine, theme));
    expect_in_window("line_strong", theme, value_of(Ground::kLineStrong, theme));
    expect_in_window("ink2", theme, value_of(Ground::kInk2, theme));
    expect_in_window("ink", theme, strong_value(Colour::kInk, theme));
    expect_in_window("ink3", theme, strong_value(Colour::kFaint, theme));
    expect_in_window("first", theme, strong_value(Colour::kFirstPartner, theme));
    expect_in_window("first_soft", theme, soft_value(Colour::kFirstPartner, theme));
    expect_in_window("second", theme, strong_value(Colour::kSecondPartner, theme));
    expect_in_window("second_soft", theme, soft_value(Colour::kSecondPartner, theme));
    expect_in_window("coach", theme, strong_value(Colour::kSupportive, theme));
    expect_in_window("coach_soft", theme, soft_value(Colour::kCalm, theme));
    expect_in_window("caution", theme, strong_value(Colour::kEnabling, theme));
    expect_in_window("caution_soft", theme, soft_value(Colour::kWarm, theme));
    expect_in_window("accent", theme, strong_value(Colour::kDismissive, theme));
    expect_in_window("accent_soft", theme, soft_value(Colour::kAlarm, theme));
    expect_in_window("focus", theme, strong_value(Colour::kWithdrawing, theme));
  }
}

TEST(Theme, EveryColourReadsOnTheSurfaceAndOnItsOwnTint) {
  for (const Theme theme : kThemes) {
    const std::uint32_t surface = value_of(Ground::kSurface, theme);
    for (const Colour colour : kColours) {
      EXPECT_GE(contrast(strong_value(colour, theme), surface), 4.5);
      EXPECT_GE(contrast(strong_value(colour, theme), soft_value(colour, theme)), 4.5);
    }
    EXPECT_GE(contrast(value_of(Ground::kLineStrong, theme), surface), 3.0);
    EXPECT_GE(contrast(value_of(Ground::kInk3, theme), surface), 4.5);
  }
}

TEST(Theme, PaintWritesValuesForAFileAndNamesForAPage) {
  EXPECT_EQ(Paint::of(Theme::kLight).strong(Colour::kFirstPartner), "#1C666B");
  EXPECT_EQ(Paint::of(Theme::kDark).strong(Colour::kFirstPartner), "#7CC7C4");
  EXPECT_EQ(Paint::of_page().strong(Colour::kFirstPartner), "var(--first-partner)");
  EXPECT_EQ(Paint::of_page().soft(Colour::kCalm), "var(--calm-soft)");
  EXPECT_EQ(Paint::of_page().ground(Ground::kSurface), "var(--surface)");
}

TEST(Theme, EveryNameThatPaintWritesIsSetByThePage) {
  for (const Theme theme : kThemes) {
    const std::string style = style_variables(theme);
    const auto is_set = [&style](std::string name) {
      name = name.substr(4, name.size() - 5);  // without "var(" and ")"
      return style.find(name + ":#") != std::string::npos;
    };
    for (const Colour colour : kColours) {
      EXPECT_TRUE(is_set(Paint::of_page().strong(colour)));
      EXPECT_TRUE(is_set(Paint::of_page().soft(colour)));
    }
    for (const Ground ground : {Ground::kSurface, Ground::kLine, Ground::kLineStrong, Ground::kInk,
                                Ground::kInk2, Ground::kInk3}) {
      EXPECT_TRUE(is_set(Paint::of_page().ground(ground)));
    }
  }
}

TEST(Theme, PaintWritesATextInAColourOrInTheGroundsInk) {
  const Paint paint = Paint::of(Theme::kLight);
  EXPECT_EQ(paint.fill(Colour::kSecondPartner), paint.strong(Colour::kSecondPartner));
  EXPECT_EQ(paint.fill(Ground::kInk3), paint.ground(Ground::kInk3));
}

}  // namespace
}  // namespace attune::picture
