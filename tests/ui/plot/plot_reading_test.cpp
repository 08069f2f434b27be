#include "ui/plot/plot_reading.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"

namespace attune::ui {
namespace {

using picture::Axis;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

TEST(PlotReading, SpeaksInWordsWhereTheAxisDoes) {
  const Axis axis{
      .low = 0.0, .high = 1.0, .ticks = {{0.9, "flooded"}, {0.1, "calm"}, {0.5, "uneasy"}}};
  EXPECT_EQ(reading_of(kEnglish, axis, 0.1), "calm");
  EXPECT_EQ(reading_of(kEnglish, axis, 0.15), "calm");
  EXPECT_EQ(reading_of(kEnglish, axis, 0.45), "uneasy");
  EXPECT_EQ(reading_of(kEnglish, axis, 0.7), "between uneasy and flooded");
  EXPECT_EQ(reading_of(kEnglish, axis, 0.0), "calm");
  EXPECT_EQ(reading_of(kEnglish, axis, 1.0), "flooded");
}

TEST(PlotReading, SpeaksInNumbersAsFineAsTheAxis) {
  EXPECT_EQ(reading_of(kEnglish, {.low = 0.0, .high = 1.0}, 0.456), "0.46");
  EXPECT_EQ(reading_of(kEnglish, {.low = 0.0, .high = 30.0}, 12.345), "12.3");
  EXPECT_EQ(reading_of(kEnglish, {.low = 0.0, .high = 500.0}, 123.4), "123");
  EXPECT_EQ(reading_of(kEnglish, {.low = -1.0, .high = 1.0}, -0.0001), "0.00");
}

TEST(PlotReading, SaysTheWordOfATickItStandsOn) {
  const Axis axis{.low = 0.0, .high = 26.0, .ticks = {{0, "now"}, {12, "12"}, {26, "26 weeks"}}};
  EXPECT_EQ(reading_of(kEnglish, axis, 0.05), "now");
  EXPECT_EQ(reading_of(kEnglish, axis, 26.0), "26 weeks");
  EXPECT_EQ(reading_of(kEnglish, axis, 13.0), "13.0");
}

TEST(PlotReading, SaysNothingOfWhatIsNoNumber) {
  EXPECT_EQ(reading_of(kEnglish, {}, kNone), "");
  EXPECT_EQ(reading_of(kEnglish, {.low = 2.0, .high = 2.0}, 2.0), "2.00");
}

// One unit is one pixel.
const picture::Frame kFrame({.x = {.high = 100.0}, .y = {.high = 100.0}}, {0, 0, 100, 100});

TEST(PlotReading, FindsTheNearestPlaceOfALine) {
  const picture::Plot plot{
      .layers = {picture::Line{.name = "Yara", .points = {{0, 0}, {100, 100}}},
                 picture::Line{.name = "Sam", .points = {{0, 40}, {100, 40}}}}};
  const auto near = nearest_in(plot, kFrame, {80.0, 24.0}, 8.0);
  ASSERT_TRUE(near.has_value());
  EXPECT_EQ(near->name, "Yara");
  EXPECT_NEAR(near->values.x, 78.0, 1e-9);
  EXPECT_NEAR(near->values.y, 78.0, 1e-9);
  EXPECT_EQ(nearest_in(plot, kFrame, {80.0, 58.0}, 8.0)->name, "Sam");
  EXPECT_FALSE(nearest_in(plot, kFrame, {80.0, 80.0}, 8.0).has_value());
}

TEST(PlotReading, PrefersADotToTheLineItStandsOn) {
  const picture::Plot plot{
      .layers = {picture::Line{.name = "Yara", .points = {{0, 50}, {100, 50}}},
                 picture::Dots{.name = "Yara", .dots = {{{50, 50}, "heard"}, {{90, 50}, ""}}}}};
  EXPECT_EQ(nearest_in(plot, kFrame, {54.0, 51.0}, 8.0)->name, "heard");
  EXPECT_EQ(nearest_in(plot, kFrame, {88.0, 51.0}, 8.0)->name, "Yara");
  EXPECT_DOUBLE_EQ(nearest_in(plot, kFrame, {88.0, 51.0}, 8.0)->values.x, 90.0);
}

TEST(PlotReading, FindsNothingOutsideOrInWhatIsNotFinite) {
  const picture::Plot plot{
      .layers = {picture::Line{.points = {{kNone, 50}, {50, kNone}, {kNone, kNone}}},
                 picture::Line{.points = {{120, 0}, {120, 100}}},
                 picture::Dots{.dots = {{{kNone, 50}, ""}, {{104, 50}, ""}}}}};
  EXPECT_FALSE(nearest_in(plot, kFrame, {50.0, 50.0}, 8.0).has_value());
  EXPECT_FALSE(nearest_in(plot, kFrame, {99.0, 50.0}, 8.0).has_value());
  EXPECT_FALSE(nearest_in(plot, kFrame, {104.0, 50.0}, 8.0).has_value());
  EXPECT_FALSE(nearest_in({}, kFrame, {50.0, 50.0}, 8.0).has_value());
}

TEST(PlotReading, WritesTheNameAndALineAnAxis) {
  const picture::Plot plot = picture::example_series();
  EXPECT_EQ(sentence_of(kEnglish, plot, {.name = "Yara", .values = {7.25, 0.5}}),
            "Yara\nhow upset: uneasy\nminutes since the question: 7.2");
  EXPECT_EQ(sentence_of(kEnglish, {}, {.values = {0.5, 0.25}}), "0.25\n0.50");
}

}  // namespace
}  // namespace attune::ui
