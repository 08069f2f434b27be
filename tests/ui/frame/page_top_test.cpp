#include "ui/frame/page_top.h"

#include <gtest/gtest.h>

#include <array>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

constexpr std::array<std::string_view, 2> kLabels = {"Thresholds", "Mirrors"};
constexpr std::array<std::string_view, 2> kTips = {"Small things pass", "Like answers like"};
const Rect kPage = {{20.0F, 20.0F}, {620.0F, 520.0F}};

TEST(PageTop, ATabIsPressedAndThePageBeginsBelowIt) {
  test::HeadlessUi window;
  Rect left = kPage;
  const auto draw = [&](const Ui& ui) {
    left = kPage;
    return draw_page_tabs(ui, {.id = "models", .labels = kLabels}, left);
  };
  EXPECT_EQ(window.click_label("Mirrors", draw), 1);
  EXPECT_GE(left.min.y, window.seen().item("Mirrors")->area.max.y);
  EXPECT_EQ(left.max.y, kPage.max.y);
}

TEST(PageTop, ASingleTabTakesNoRoom) {
  test::HeadlessUi window;
  Rect left = kPage;
  window.frame([&](const Ui& ui) {
    const PageTabs one = {.id = "couples", .labels = std::span(kLabels).first(1)};
    EXPECT_EQ(page_tabs_height(ui, one, kPage.width()), 0.0F);
    EXPECT_EQ(draw_page_tabs(ui, one, left), std::nullopt);
  });
  EXPECT_EQ(left.min.y, kPage.min.y);
  EXPECT_EQ(window.seen().item("Thresholds"), nullptr);
}

TEST(PageTop, ATabUnderTheMouseSaysWhatItMeans) {
  test::HeadlessUi window;
  const auto draw = [&](const Ui& ui) {
    Rect left = kPage;
    static_cast<void>(draw_page_tabs(ui, {.id = "models", .labels = kLabels, .tips = kTips}, left));
  };
  window.frame(draw);
  EXPECT_EQ(window.seen().text("Like answers like"), nullptr);
  window.move_mouse(window.seen().item("Mirrors")->area.centre());
  window.frames(3, draw);
  EXPECT_NE(window.seen().text("Like answers like"), nullptr);
  EXPECT_EQ(window.seen().text("Small things pass"), nullptr);
}

TEST(PageTop, ALowPageHasNoTitle) {
  test::HeadlessUi window;
  const auto title_of = [&](float height) {
    window.frame([&](const Ui& ui) {
      static_cast<void>(draw_page_title(ui, kPage.top(height), "Models", "What others published"));
    });
    return window.seen().text("Models");
  };
  EXPECT_NE(title_of(kLowestWithTitle + 1.0F), nullptr);
  EXPECT_EQ(title_of(kLowestWithTitle - 1.0F), nullptr);
}

}  // namespace
}  // namespace attune::ui
