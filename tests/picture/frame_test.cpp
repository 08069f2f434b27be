#include "picture/frame.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace attune::picture {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr Area kArea{100.0, 50.0, 300.0, 150.0};

Frame frame_of(double low, double high) {
  Plot plot;
  plot.x = {.low = low, .high = high};
  plot.y = {.low = low, .high = high};
  return Frame(plot, kArea);
}

TEST(Frame, PutsLowAtTheLeftAndAtTheBottom) {
  const Frame frame = frame_of(-1.0, 1.0);
  EXPECT_DOUBLE_EQ(frame.x(-1.0), 100.0);
  EXPECT_DOUBLE_EQ(frame.x(1.0), 300.0);
  EXPECT_DOUBLE_EQ(frame.y(-1.0), 150.0);
  EXPECT_DOUBLE_EQ(frame.y(1.0), 50.0);
  EXPECT_DOUBLE_EQ(frame.x(0.0), 200.0);
}

TEST(Frame, TurnsAnAxisRoundWhoseLowIsAboveItsHigh) {
  EXPECT_DOUBLE_EQ(frame_of(1.0, 0.0).x(1.0), 100.0);
}

TEST(Frame, PutsEverythingInTheMiddleOfAnAxisWithoutLength) {
  const Frame frame = frame_of(3.0, 3.0);
  EXPECT_DOUBLE_EQ(frame.x(3.0), 200.0);
  EXPECT_DOUBLE_EQ(frame.y(99.0), 100.0);
  EXPECT_FALSE(std::isfinite(frame.x(kNoNumber)));
}

TEST(Frame, TakesAnAxisFromZeroToOneWhereItsLimitsAreNoNumbers) {
  EXPECT_DOUBLE_EQ(frame_of(kNoNumber, kInfinity).x(0.5), 200.0);
}

TEST(Frame, ComesThroughTheLargestNumbers) {
  const double most = std::numeric_limits<double>::max();
  EXPECT_NEAR(frame_of(-most, most).x(0.0), 200.0, 1e-9);
}

TEST(Frame, HoldsItsEdgesAndNothingOutside) {
  const Frame frame = frame_of(0.0, 1.0);
  EXPECT_TRUE(frame.holds(frame.spot({0.0, 1.0})));
  EXPECT_FALSE(frame.holds(frame.spot({1.1, 0.5})));
  EXPECT_FALSE(frame.holds(frame.spot({kNoNumber, 0.5})));
  EXPECT_FALSE(frame.holds(frame.spot({0.5, -kInfinity})));
}

TEST(Frame, CutsABandAtTheEdges) {
  const Frame frame = frame_of(0.0, 1.0);
  const Area across = band_area({.low = 0.5, .high = 7.0}, frame);
  EXPECT_DOUBLE_EQ(across.top, 50.0);
  EXPECT_DOUBLE_EQ(across.bottom, 100.0);
  EXPECT_DOUBLE_EQ(across.width(), 200.0);
  const Area upright =
      band_area({.direction = BandDirection::kUpright, .low = 0.5, .high = 0.25}, frame);
  EXPECT_DOUBLE_EQ(upright.left, 150.0);
  EXPECT_DOUBLE_EQ(upright.right, 200.0);
  EXPECT_DOUBLE_EQ(upright.height(), 100.0);
}

TEST(Frame, ABandOutsideOrWithoutNumbersHasNoHeight) {
  const Frame frame = frame_of(0.0, 1.0);
  EXPECT_LE(band_area({.low = 2.0, .high = 3.0}, frame).height(), 0.0);
  EXPECT_LE(band_area({.low = kNoNumber, .high = 3.0}, frame).height(), 0.0);
}

TEST(Area, KnowsItsSizeAndItsMiddle) {
  EXPECT_DOUBLE_EQ(kArea.width(), 200.0);
  EXPECT_DOUBLE_EQ(kArea.height(), 100.0);
  EXPECT_DOUBLE_EQ(kArea.centre().x, 200.0);
  EXPECT_DOUBLE_EQ(kArea.centre().y, 100.0);
}

TEST(Area, OverlapsWhatSharesMoreThanAnEdge) {
  EXPECT_TRUE(kArea.overlaps({250.0, 100.0, 400.0, 400.0}));
  EXPECT_FALSE(kArea.overlaps({300.0, 50.0, 400.0, 150.0}));
  EXPECT_FALSE(kArea.overlaps({100.0, 150.0, 300.0, 200.0}));
}

TEST(Area, ContainsItselfAndWhatIsSmaller) {
  EXPECT_TRUE(kArea.contains(kArea));
  EXPECT_TRUE(kArea.contains({110.0, 60.0, 120.0, 70.0}));
  EXPECT_FALSE(kArea.contains({90.0, 60.0, 120.0, 70.0}));
  EXPECT_FALSE(kArea.contains({110.0, 60.0, 120.0, 170.0}));
}

TEST(Frame, TellsTheValuesAtASpotAndBack) {
  const Plot plot{.x = {.low = -2.0, .high = 6.0}, .y = {.low = 10.0, .high = 0.0}};
  const Frame frame(plot, {100.0, 20.0, 300.0, 120.0});
  for (const Point& point : {Point{-2.0, 10.0}, Point{1.5, 2.5}, Point{9.0, -4.0}}) {
    const Point back = frame.values(frame.spot(point));
    EXPECT_NEAR(back.x, point.x, 1e-9);
    EXPECT_NEAR(back.y, point.y, 1e-9);
  }
}

TEST(Frame, TellsTheLowerLimitWhereThereIsNothingToTell) {
  const Plot plot{.x = {.low = 3.0, .high = 3.0}, .y = {.low = 2.0, .high = 5.0}};
  const Point flat = Frame(plot, {0.0, 10.0, 100.0, 10.0}).values({40.0, 10.0});
  EXPECT_EQ(flat.x, 3.0);
  EXPECT_EQ(flat.y, 2.0);
}

}  // namespace
}  // namespace attune::picture
