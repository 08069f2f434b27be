#include "ui/plot/plot_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "picture/example_plots.h"

namespace attune::ui {
namespace {

using picture::Area;
using picture::Written;

bool has_text(const PlotLayout& layout, std::string_view text) {
  const auto is_it = [text](const Written& written) { return written.text.starts_with(text); };
  return std::any_of(layout.chart.texts.begin(), layout.chart.texts.end(), is_it) ||
         std::any_of(layout.words.begin(), layout.words.end(), is_it);
}

TEST(PlotLayout, StaysInsideTheAreaAtAnySize) {
  for (const auto& plot :
       {picture::example_series(), picture::example_portrait(), picture::example_map()}) {
    for (const picture::Size& size : {picture::Size{900.0, 600.0},
                                      {300.0, 240.0},
                                      {200.0, 120.0},
                                      {120.0, 300.0},
                                      {90.0, 60.0},
                                      {30.0, 20.0},
                                      {1.0, 1.0}}) {
      const PlotLayout layout = lay_out_plot(plot, size, {.caption = true});
      const Area area{kBeyondArea - 0.01, kBeyondArea - 0.01, size.width + kBeyondArea + 0.01,
                      size.height + kBeyondArea + 0.01};
      EXPECT_TRUE(area.contains(layout.chart.plot)) << size.width << " by " << size.height;
      EXPECT_GT(layout.chart.plot.width(), 0.0);
      for (const Written& text : layout.chart.texts) {
        EXPECT_GE(text.area().left, 0.0) << text.text;
        EXPECT_LE(text.area().right, size.width + 2.0 * kBeyondArea) << text.text;
      }
    }
  }
}

TEST(PlotLayout, LeavesOutTheCaptionFirstThenTheTitleThenTheLabelsThenAllWords) {
  const picture::Plot plot = picture::example_series();
  const auto at_height = [&plot](double height) {
    return lay_out_plot(plot, {420.0, height}, {.caption = true});
  };
  EXPECT_TRUE(has_text(at_height(400.0), "Yara asks"));
  EXPECT_FALSE(has_text(at_height(180.0), "Yara asks"));
  EXPECT_TRUE(has_text(at_height(180.0), "Half an hour"));
  EXPECT_FALSE(has_text(at_height(130.0), "Half an hour"));
  EXPECT_TRUE(has_text(at_height(130.0), "how upset"));
  EXPECT_FALSE(has_text(at_height(90.0), "how upset"));
  EXPECT_TRUE(has_text(at_height(90.0), "now"));
  EXPECT_FALSE(has_text(at_height(40.0), "now"));
}

TEST(PlotLayout, WritesTitleAndCaptionOnlyWhereTheyAreWanted) {
  const picture::Plot plot = picture::example_series();
  const PlotLayout usual = lay_out_plot(plot, {420.0, 400.0}, {});
  EXPECT_TRUE(has_text(usual, "Half an hour"));
  EXPECT_FALSE(has_text(usual, "Yara asks"));
  EXPECT_FALSE(has_text(lay_out_plot(plot, {420.0, 400.0}, {.title = false}), "Half an hour"));
}

TEST(PlotLayout, DropsTickWordsThatWouldTouchAndKeepsTheirTicks) {
  const PlotLayout layout = lay_out_plot(picture::example_series(), {170.0, 200.0}, {});
  EXPECT_EQ(layout.chart.x_ticks.size(), 7U);
  EXPECT_TRUE(has_text(layout, "30 minutes"));
  EXPECT_FALSE(has_text(layout, "25"));
  for (const Written& a : layout.chart.texts) {
    for (const Written& b : layout.chart.texts) {
      EXPECT_TRUE(&a == &b || !a.area().overlaps(b.area())) << a.text << " and " << b.text;
    }
  }
}

TEST(PlotLayout, NamesKindsThatFindNoRoomInAKey) {
  picture::Plot plot = picture::example_map(4);
  EXPECT_TRUE(lay_out_plot(plot, {500.0, 400.0}, {}).chart.key.empty());
  EXPECT_EQ(lay_out_plot(plot, {200.0, 260.0}, {}).chart.key.size(), 4U);
}

TEST(PlotLayout, BearsSizesThatAreNone) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  for (const picture::Size& size : {picture::Size{none, none}, {-5.0, -5.0}, {1e12, 1e12}}) {
    const PlotLayout layout = lay_out_plot(picture::example_series(), size, {});
    EXPECT_TRUE(std::isfinite(layout.chart.plot.width()));
    EXPECT_GT(layout.chart.plot.height(), 0.0);
  }
}

}  // namespace
}  // namespace attune::ui
