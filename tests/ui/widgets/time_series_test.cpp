#include "ui/widgets/time_series.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "support/drawn.h"

namespace attune::ui {
namespace {

constexpr std::array<AxisWord, 3> kWords = {{{0.0F, "calm"}, {0.5F, "tense"}, {1.0F, "flooded"}}};

std::vector<float> rising(int count) {
  std::vector<float> values;
  for (int i = 0; i < count; ++i) {
    values.push_back(0.2F +
                     0.6F * static_cast<float>(i) / static_cast<float>(std::max(1, count - 1)));
  }
  return values;
}

/// Both partners over `turns` turns in a plot `width` wide.
test::Drawn plot(test::HeadlessUi& window, int turns, float width, ArmDash dash = ArmDash::kSolid) {
  const std::vector<float> first = rising(turns);
  std::vector<float> second = first;
  for (float& value : second) {
    value += 0.02F;
  }
  const std::array<SeriesLine, 2> lines = {
      {{Partner::kFirst, "Mia", first}, {Partner::kSecond, "Sam", second}}};
  return test::drawn_by(window, [&](const Ui& ui) {
    draw_time_series(ui, {.area = Rect::of({30.0F, 30.0F}, width, 160.0F),
                          .lines = lines,
                          .words = kWords,
                          .dash = dash});
  });
}

TEST(TimeSeries, KeepsEverythingInsideFromOneTurnToSixtyAndInNarrowColumns) {
  for (const float scale : {1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    for (const int turns : {0, 1, 2, 9, 60}) {
      for (const float width : {200.0F, 235.0F, 700.0F}) {
        const Rect area = Rect::of({30.0F, 30.0F}, width * scale, 160.0F);
        const test::Drawn drawn = plot(window, turns, width * scale);
        EXPECT_TRUE(area.contains(drawn.bounds(), 3.0F)) << turns << " turns in " << width;
        for (const SeenText& text : window.seen().texts) {
          EXPECT_TRUE(area.contains(text.area, 3.0F)) << text.text << " of " << turns;
        }
      }
    }
  }
}

TEST(TimeSeries, NamesItsLinesAtTheirEndsWithoutOverlap) {
  test::HeadlessUi window;
  plot(window, 9, 400.0F);
  const Rect first = window.seen().text("Mia")->area;
  const Rect second = window.seen().text("Sam")->area;
  EXPECT_FALSE(first.overlaps(second));
  EXPECT_GT(first.min.y, second.min.y) << "Sam's line is the higher one";
  EXPECT_GT(first.min.x, 350.0F);
}

TEST(TimeSeries, NamesNothingWhereNothingWasSaidYet) {
  test::HeadlessUi window;
  plot(window, 0, 400.0F);
  EXPECT_EQ(window.seen().text("Mia"), nullptr);
  EXPECT_NE(window.seen().text("calm"), nullptr);
}

TEST(TimeSeries, SpeaksInWordsOnItsAxisFromCalmBelowToFloodedAbove) {
  test::HeadlessUi window;
  plot(window, 9, 400.0F);
  const float calm = window.seen().text("calm")->area.centre().y;
  const float tense = window.seen().text("tense")->area.centre().y;
  const float flooded = window.seen().text("flooded")->area.centre().y;
  EXPECT_GT(calm, tense);
  EXPECT_GT(tense, flooded);
}

TEST(TimeSeries, NumbersItsTurnsWithoutCrowding) {
  test::HeadlessUi window;
  plot(window, 60, 400.0F);
  std::vector<Rect> numbers;
  for (const SeenText& text : window.seen().texts) {
    if (text.text.find_first_not_of("0123456789") == std::string::npos) {
      numbers.push_back(text.area);
    }
  }
  ASSERT_GE(numbers.size(), 3U);
  for (std::size_t i = 1; i < numbers.size(); ++i) {
    EXPECT_FALSE(numbers[i].grown(2.0F).overlaps(numbers[i - 1]));
  }
}

TEST(TimeSeries, DrawsBothPartnersInTheirColoursAndGhostsPale) {
  test::HeadlessUi window;
  const Palette& palette = palette_of(Theme::kLight);
  const test::Drawn drawn = plot(window, 9, 400.0F);
  EXPECT_TRUE(drawn.has(palette.first));
  EXPECT_TRUE(drawn.has(palette.second));
  const std::vector<float> values = rising(9);
  const std::array<GhostLine, 1> ghosts = {{{values, ArmDash::kLong}}};
  const test::Drawn ghost = test::drawn_by(window, [&](const Ui& ui) {
    draw_time_series(ui, {.area = Rect::of({30.0F, 30.0F}, 300.0F, 160.0F), .ghosts = ghosts});
  });
  EXPECT_TRUE(ghost.has(with_alpha(palette.ink3, 89)));
}

TEST(TimeSeries, MarksItsTurnsWhileThereIsRoom) {
  test::HeadlessUi window;
  const std::size_t few = plot(window, 9, 700.0F).triangles;
  const std::size_t crowded = plot(window, 9, 200.0F).triangles;
  EXPECT_GT(few, crowded + 8U * 8U);
}

TEST(TimeSeries, ShowsTheToleranceBandBehindTheLines) {
  test::HeadlessUi window;
  const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) {
    draw_time_series(ui, {.area = Rect::of({30.0F, 30.0F}, 400.0F, 200.0F),
                          .tolerance = ToleranceBand{0.2F, 0.6F, "Window of tolerance"}});
  });
  EXPECT_TRUE(drawn.has(with_alpha(palette_of(Theme::kLight).coach_soft, 190)));
  EXPECT_NE(window.seen().text("Window of tolerance"), nullptr);
}

TEST(TimeSeries, BreaksItsLinesByTheDashOfTheArm) {
  test::HeadlessUi window;
  const std::size_t solid = plot(window, 9, 400.0F).vertices.size();
  for (const ArmDash dash : {ArmDash::kLong, ArmDash::kDot, ArmDash::kDashDot}) {
    EXPECT_NE(plot(window, 9, 400.0F, dash).vertices.size(), solid);
  }
}

}  // namespace
}  // namespace attune::ui
