#include "ui/widgets/weeks_plot.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "support/drawn.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({30.0F, 30.0F}, 240.0F, 160.0F);

std::vector<float> line(float from, float to) {
  std::vector<float> values;
  for (int week = 0; week <= 26; ++week) {
    values.push_back(from + (to - from) * static_cast<float>(week) / 26.0F);
  }
  return values;
}

test::Drawn plot(test::HeadlessUi& window, const std::vector<float>& safe,
                 const std::vector<float>& leans, float progress = 1.0F) {
  const std::array<WeeksLine, 2> lines = {
      {{.label = "feels safe", .values = safe},
       {.label = "leans on being told", .values = leans, .strong = false}}};
  return test::drawn_by(window, [&](const Ui& ui) {
    draw_weeks_plot(ui, {.area = kArea, .lines = lines, .progress = progress});
  });
}

TEST(WeeksPlot, RunsFromNowToTheTwentySixthWeek) {
  test::HeadlessUi window;
  plot(window, line(0.4F, 0.8F), line(0.4F, 0.2F));
  const float now = window.seen().text("now")->area.min.x;
  const float middle = window.seen().text("12")->area.centre().x;
  const float end = window.seen().text("26 weeks")->area.max.x;
  EXPECT_LT(now, middle);
  EXPECT_LT(middle, end);
  EXPECT_NEAR((middle - now) / (end - now), 12.0F / 26.0F, 0.03F);
}

TEST(WeeksPlot, NamesTheHigherLineAboveAndTheLowerBelow) {
  test::HeadlessUi window;
  plot(window, line(0.4F, 0.8F), line(0.4F, 0.2F));
  EXPECT_LT(window.seen().text("feels safe")->area.min.y,
            window.seen().text("leans on being told")->area.min.y);
  plot(window, line(0.4F, 0.2F), line(0.4F, 0.8F));
  EXPECT_GT(window.seen().text("feels safe")->area.min.y,
            window.seen().text("leans on being told")->area.min.y);
}

TEST(WeeksPlot, KeepsNamesAndLinesInsideWhateverTheirShape) {
  test::HeadlessUi window;
  for (const float a : {0.0F, 0.5F, 1.0F}) {
    for (const float b : {0.0F, 0.5F, 1.0F}) {
      const test::Drawn drawn = plot(window, line(0.5F, a), line(0.5F, b));
      EXPECT_TRUE(kArea.contains(drawn.bounds(), 2.0F));
      EXPECT_FALSE(window.seen()
                       .text("feels safe")
                       ->area.overlaps(window.seen().text("leans on being told")->area));
    }
  }
}

TEST(WeeksPlot, GrowsAsItIsRevealed) {
  test::HeadlessUi window;
  const auto safe = line(0.4F, 0.8F);
  const std::size_t none = plot(window, safe, safe, 0.0F).vertices.size();
  const std::size_t half = plot(window, safe, safe, 0.5F).vertices.size();
  const std::size_t all = plot(window, safe, safe, 1.0F).vertices.size();
  EXPECT_LT(none, half);
  EXPECT_LT(half, all);
  plot(window, safe, safe, 0.5F);
  EXPECT_EQ(window.seen().text("feels safe"), nullptr);
}

TEST(WeeksPlot, IsEmptyWithoutLines) {
  test::HeadlessUi window;
  plot(window, {}, {});
  EXPECT_NE(window.seen().text("now"), nullptr);
  EXPECT_EQ(window.seen().text("feels safe"), nullptr);
}

TEST(WeeksPlot, LeavesPartnerHuesToPartners) {
  test::HeadlessUi window;
  const Palette& palette = palette_of(Theme::kLight);
  const test::Drawn drawn = plot(window, line(0.4F, 0.8F), line(0.4F, 0.2F));
  EXPECT_FALSE(drawn.has(palette.first));
  EXPECT_FALSE(drawn.has(palette.second));
  EXPECT_TRUE(drawn.has(palette.ink));
}

}  // namespace
}  // namespace attune::ui
