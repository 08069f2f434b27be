#include "ui/plot/plot_paint.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace attune::ui {
namespace {

using Role = picture::Colour;

constexpr std::array kRoles = {Role::kInk,           Role::kFaint,       Role::kFirstPartner,
                               Role::kSecondPartner, Role::kSupportive,  Role::kEnabling,
                               Role::kDismissive,    Role::kWithdrawing, Role::kCalm,
                               Role::kWarm,          Role::kAlarm};

constexpr std::array kThemes = {std::pair(Theme::kLight, picture::Theme::kLight),
                                std::pair(Theme::kDark, picture::Theme::kDark)};

int difference(Colour a, Colour b) {
  return std::max(
      {std::abs(red(a) - red(b)), std::abs(green(a) - green(b)), std::abs(blue(a) - blue(b))});
}

TEST(PlotPaint, GivesEveryRoleTheColourItHasInFiles) {
  for (const auto& [own, theme] : kThemes) {
    const Palette& palette = palette_of(own);
    for (const Role role : kRoles) {
      EXPECT_EQ(strong_colour(palette, role), rgb(strong_value(role, theme)));
      // One tint is mixed here and written down there.
      EXPECT_LE(difference(soft_colour(palette, role), rgb(soft_value(role, theme))), 2);
    }
  }
}

TEST(PlotPaint, GivesTextsTheColourTheyHaveInFiles) {
  using picture::Ground;
  for (const auto& [own, theme] : kThemes) {
    const Palette& palette = palette_of(own);
    for (const Ground ground : {Ground::kSurface, Ground::kLine, Ground::kLineStrong, Ground::kInk,
                                Ground::kInk2, Ground::kInk3}) {
      EXPECT_EQ(text_colour(palette, ground), rgb(value_of(ground, theme)));
    }
    EXPECT_EQ(text_colour(palette, Role::kWarm), strong_colour(palette, Role::kWarm));
  }
}

}  // namespace
}  // namespace attune::ui
