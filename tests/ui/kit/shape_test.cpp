#include "ui/kit/shape.h"

#include <gtest/gtest.h>

#include "support/drawn.h"
#include "support/headless_ui.h"
#include "ui/kit/text.h"

namespace attune::ui {
namespace {

const Rect kCard = Rect::of({100.0F, 100.0F}, 300.0F, 200.0F);

TEST(Shadow, ReachesTwentySixPixelsAroundTheCardAndFallsDownwards) {
  test::HeadlessUi window;
  const test::Drawn drawn =
      test::drawn_by(window, [](const Ui& ui) { draw_shadow(ui, kCard, ui.px(kCardRadius)); });
  EXPECT_NEAR(drawn.bounds().min.x, 74.0F, 0.5F);
  EXPECT_NEAR(drawn.bounds().max.x, 426.0F, 0.5F);
  EXPECT_NEAR(drawn.bounds().min.y, 79.0F, 0.5F);
  EXPECT_NEAR(drawn.bounds().max.y, 331.0F, 0.5F);
}

TEST(Shadow, IsOneRingOfTrianglesWithNothingUnderTheCard) {
  test::HeadlessUi window;
  const test::Drawn drawn =
      test::drawn_by(window, [](const Ui& ui) { draw_shadow(ui, kCard, ui.px(kCardRadius)); });
  EXPECT_EQ(drawn.vertices.size(), 32U * 4U);
  EXPECT_EQ(drawn.triangles, 32U * 3U * 2U);
  const Rect inside = kCard.grown(-20.0F);
  for (const ImDrawVert& vertex : drawn.vertices) {
    EXPECT_FALSE(inside.contains(vertex.pos));
    EXPECT_LE(alpha(vertex.col), 30);
  }
}

TEST(Shadow, IsStrongerInTheDark) {
  test::HeadlessUi dark({.theme = Theme::kDark});
  const auto draw = [](const Ui& ui) { draw_shadow(ui, kCard, ui.px(kCardRadius)); };
  int strongest = 0;
  for (const ImDrawVert& vertex : test::drawn_by(dark, draw).vertices) {
    strongest = std::max(strongest, alpha(vertex.col));
  }
  EXPECT_EQ(strongest, 60);
}

TEST(Border, LiesInsideItsArea) {
  test::HeadlessUi window;
  for (const float thickness : {1.0F, 2.0F, 3.0F}) {
    const test::Drawn drawn = test::drawn_by(
        window, [&](const Ui& ui) { draw_border(ui, kCard, rgb(0), 12.0F, thickness); });
    // Dear ImGui's anti-aliasing fringe, which is transparent at its end, may stand out.
    EXPECT_TRUE(kCard.contains(drawn.bounds(), 1.6F)) << thickness;
    EXPECT_GT(drawn.bounds().width(), kCard.width() - 2.0F);
  }
}

TEST(FocusRing, StandsThreePixelsOutside) {
  test::HeadlessUi window({.scale = 1.5F});
  const test::Drawn drawn =
      test::drawn_by(window, [](const Ui& ui) { draw_focus_ring(ui, kCard, kButtonRadius); });
  EXPECT_TRUE(drawn.bounds().contains(kCard.grown(4.5F)));
  EXPECT_TRUE(kCard.grown(4.5F + 3.75F).contains(drawn.bounds(), 1.0F));
  EXPECT_TRUE(drawn.has(palette_of(Theme::kLight).focus));
}

TEST(Pill, HoldsItsWord) {
  test::HeadlessUi window;
  const Rect area = window.frame([](const Ui& ui) {
    return draw_pill(ui, {50.0F, 50.0F}, "One kind turn", ui.palette.coach, ui.palette.coach_soft);
  });
  EXPECT_TRUE(area.contains(window.seen().text("One kind turn")->area, 1.0F));
  EXPECT_FLOAT_EQ(area.height(), 24.0F);
}

TEST(DashedLine, HasAsManyDashesAsFit) {
  test::HeadlessUi window;
  const auto dashes = [&](float length) {
    const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) {
      draw_dashed_line(ui, {0.0F, 10.0F}, {length, 10.0F},
                       {.colour = rgb(0), .on = 5.0F, .off = 5.0F});
    });
    EXPECT_LE(drawn.vertices.empty() ? 0.0F : drawn.bounds().max.x, length + 1.5F);
    return drawn.triangles / 2;
  };
  EXPECT_EQ(dashes(100.0F), 10U * (dashes(5.0F)));
  EXPECT_EQ(dashes(0.0F), 0U);
}

TEST(CardHead, FitsIntoTheCardAndEndsAboveTheContent) {
  test::HeadlessUi window({.scale = 2.0F});
  const float y = window.frame([](const Ui& ui) {
    return draw_card_head(ui, kCard, "Tension, turn by turn", "How stirred up each of you is");
  });
  for (const SeenText& text : window.seen().texts) {
    EXPECT_LE(text.area.max.x, kCard.max.x);
    EXPECT_LE(text.area.max.y, y);
  }
}

}  // namespace
}  // namespace attune::ui
