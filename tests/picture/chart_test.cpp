#include "picture/chart.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "picture/example_plots.h"

namespace attune::picture {
namespace {

Chart chart_for(const Plot& plot, const Size& size) {
  return chart_of(plot, size, {.lines_and_dots = true, .categories = true});
}

void expect_sound(const Chart& chart) {
  const Area whole{0.0, 0.0, chart.width, chart.height};
  EXPECT_TRUE(whole.contains(chart.plot));
  EXPECT_GE(chart.plot.height(), 99.0);
  EXPECT_GT(chart.plot.width(), 50.0);
  for (std::size_t i = 0; i < chart.texts.size(); ++i) {
    const Area area = chart.texts[i].area();
    EXPECT_TRUE(whole.contains(area)) << chart.texts[i].text;
    EXPECT_FALSE(area.overlaps(chart.plot)) << chart.texts[i].text;
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_FALSE(area.overlaps(chart.texts[j].area()))
          << chart.texts[i].text << " and " << chart.texts[j].text;
    }
    for (const KeyEntry& entry : chart.key) {
      EXPECT_FALSE(area.overlaps(entry.sample)) << chart.texts[i].text;
    }
  }
  for (const KeyEntry& entry : chart.key) {
    EXPECT_LT(entry.sample.bottom, chart.plot.top) << "the key covers the lines";
  }
}

TEST(Chart, NothingIsCutAndNothingCoversAnything) {
  for (const Size& size : {Size{240.0, 160.0}, Size{480.0, 320.0}, Size{1440.0, 900.0}}) {
    for (const Plot& plot : {example_series(), example_portrait(), example_map()}) {
      expect_sound(chart_for(plot, size));
    }
  }
}

TEST(Chart, HasTheSizeThatWasAskedFor) {
  const Chart chart = chart_for(example_series(), {720.0, 420.0});
  EXPECT_EQ(chart.width, 720.0);
  EXPECT_EQ(chart.height, 420.0);
}

TEST(Chart, GrowsWhereTheTextsNeedIt) {
  Plot plot = example_series();
  for (int i = 0; i < 6; ++i) {
    plot.caption += plot.caption;
  }
  const Chart chart = chart_for(plot, {480.0, 320.0});
  EXPECT_GT(chart.height, 1000.0);
  expect_sound(chart);
}

TEST(Chart, KeepsAnySizeWithinReason) {
  const double no_number = std::numeric_limits<double>::quiet_NaN();
  expect_sound(chart_for({}, {-1.0, no_number}));
  EXPECT_EQ(chart_for({}, {1e9, 1e9}).width, 10'000.0);
  EXPECT_EQ(chart_for({}, {1.0, 1.0}).width, 240.0);
}

TEST(Chart, LeavesAGutterOnlyForWords) {
  Plot plot;
  const double bare = chart_for(plot, {}).plot.left;
  plot.y.ticks = {{0.5, "uneasy"}};
  EXPECT_GT(chart_for(plot, {}).plot.left, bare + 30.0);
}

TEST(Chart, DrawsBothAxesWhereAPlaneIsFilled) {
  EXPECT_TRUE(chart_for(example_map(), {}).in_the_plane);
  EXPECT_TRUE(chart_for(example_portrait(), {}).in_the_plane);
  EXPECT_FALSE(chart_for(example_series(), {}).in_the_plane);
}

TEST(Chart, BreaksLongTextsOnEverySide) {
  Plot plot = example_series();
  plot.title = "What happened after somebody asked whether everything was all right between us";
  plot.x.label = "minutes since the question was asked, counted from the first word of it";
  plot.y.label = "how upset each of the two is, by the words that a friend would choose for it";
  plot.y.ticks = {{0.1, "quite calm and able to listen"}, {0.9, "flooded and no longer listening"}};
  for (Layer& layer : plot.layers) {
    if (Line* line = std::get_if<Line>(&layer)) {
      line->name += ", who would rather not have begun this at all tonight";
    }
  }
  for (const double width : {300.0, 500.0}) {
    expect_sound(chart_for(plot, {width, 400.0}));
  }
}

TEST(Chart, LeavesTheSideFreeForNamesWhereThereIsNoKey) {
  Plot plot = example_series();
  const double with_names = chart_for(plot, {}).plot.right;
  plot.legend = true;
  EXPECT_LT(with_names, chart_for(plot, {}).plot.right);
}

TEST(Chart, PlacesTheTicksAlongThePlot) {
  const Chart chart = chart_for(example_series(), {720.0, 420.0});
  EXPECT_DOUBLE_EQ(chart.x_ticks.front(), chart.plot.left);
  EXPECT_DOUBLE_EQ(chart.x_ticks.back(), chart.plot.right);
  ASSERT_EQ(chart.y_ticks.size(), 3U);
  EXPECT_GT(chart.y_ticks[0], chart.y_ticks[2]) << "calm is below flooded";
}

TEST(Chart, TakesNoRoomForWhatIsNotThere) {
  const Plot plot;
  const Chart chart = chart_for(plot, {640.0, 400.0});
  EXPECT_TRUE(chart.texts.empty());
  EXPECT_TRUE(chart.key.empty());
  EXPECT_GT(chart.plot.height(), 280.0);
}

TEST(Chart, GrowsByWholePixels) {
  const double height = chart_for(example_series(), {300.0, 160.0}).height;
  EXPECT_GT(height, 160.0);
  EXPECT_EQ(height, std::floor(height));
}

TEST(Chart, LeavesOutWhatItsStyleDoesNotWant) {
  const Plot plot = example_series();
  const ChartStyle bare{.padding = 8.0,
                        .beside_ticks = 8.0,
                        .with_title = false,
                        .with_labels = false,
                        .with_caption = false};
  const Chart chart = chart_of(plot, {640.0, 400.0}, {}, bare);
  EXPECT_GT(chart.plot.height(), chart_of(plot, {640.0, 400.0}, {}).plot.height() + 80.0);
  EXPECT_EQ(chart.texts.size(), 3U + plot.x.ticks.size());
}

}  // namespace
}  // namespace attune::picture
