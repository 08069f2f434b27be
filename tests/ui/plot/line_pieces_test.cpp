#include "ui/plot/line_pieces.h"

#include <gtest/gtest.h>

#include <limits>

namespace attune::ui {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kEndless = std::numeric_limits<double>::infinity();
constexpr double kHuge = std::numeric_limits<double>::max();
// One unit is one pixel, y upwards from 100.
const picture::Plot kPlot{.x = {.low = 0.0, .high = 100.0}, .y = {.low = 0.0, .high = 100.0}};
const picture::Frame kFrame(kPlot, {0.0, 0.0, 100.0, 100.0});

LinePieces pieces(std::vector<picture::Point> points) {
  return pieces_of({.points = std::move(points)}, kFrame);
}

void expect_inside(const LinePieces& pieces) {
  for (const picture::Spot& spot : pieces.spots) {
    EXPECT_GE(spot.x, -1.51);
    EXPECT_LE(spot.x, 101.51);
    EXPECT_GE(spot.y, -1.51);
    EXPECT_LE(spot.y, 101.51);
  }
}

TEST(LinePieces, OfALineInsideIsTheLine) {
  const LinePieces line = pieces({{10, 10}, {50, 90}, {90, 10}});
  ASSERT_EQ(line.ends, (std::vector<std::size_t>{3}));
  EXPECT_DOUBLE_EQ(line.piece(0)[1].x, 50.0);
  EXPECT_DOUBLE_EQ(line.piece(0)[1].y, 10.0);
}

TEST(LinePieces, AreCutWhereTheLineLeavesThePlotAndComesBack) {
  const LinePieces line = pieces({{10, 50}, {30, 150}, {50, 50}, {70, -50}, {90, 50}});
  EXPECT_EQ(line.ends.size(), 3U);
  expect_inside(line);
  EXPECT_NEAR(line.piece(0).back().y, -1.5, 1e-9);
  EXPECT_NEAR(line.piece(1).front().y, -1.5, 1e-9);
  EXPECT_NEAR(line.piece(1).back().y, 101.5, 1e-9);
}

TEST(LinePieces, CrossThePlotBetweenTwoPointsOutside) {
  const LinePieces line = pieces({{-50, 50}, {150, 50}});
  ASSERT_EQ(line.ends.size(), 1U);
  EXPECT_DOUBLE_EQ(line.piece(0).front().x, -1.5);
  EXPECT_DOUBLE_EQ(line.piece(0).back().x, 101.5);
}

TEST(LinePieces, KeepALineAlongTheEdge) {
  EXPECT_EQ(pieces({{0, 100}, {100, 100}}).ends.size(), 1U);
  EXPECT_TRUE(pieces({{0, 120}, {100, 120}}).ends.empty());
}

TEST(LinePieces, BreakAtWhatIsNotFinite) {
  const LinePieces line = pieces({{10, 10}, {20, 20}, {kNone, 30}, {40, 40}, {50, 50}});
  EXPECT_EQ(line.ends, (std::vector<std::size_t>{2, 4}));
  EXPECT_EQ(pieces({{10, 10}, {20, kEndless}, {30, 30}}).ends.size(), 2U);
}

TEST(LinePieces, ShowAPointThatStandsAloneUnlessItIsOutside) {
  const LinePieces line = pieces({{kNone, 0}, {10, 10}, {kNone, 0}, {500, 10}, {kNone, 0}});
  ASSERT_EQ(line.ends, (std::vector<std::size_t>{1}));
  EXPECT_DOUBLE_EQ(line.spots[0].x, 10.0);
}

TEST(LinePieces, DropPointsOnTheSameSpotButNotTheLast) {
  std::vector<picture::Point> points;
  for (int i = 0; i <= 10'000; ++i) {
    points.push_back({i / 100.0, 50.0});
  }
  const LinePieces line = pieces(points);
  EXPECT_LT(line.spots.size(), 1'100U);
  EXPECT_DOUBLE_EQ(line.spots.back().x, 100.0);
}

TEST(LinePieces, BearWhateverNumbersThereAre) {
  expect_inside(pieces({{-kHuge, -kHuge}, {kHuge, kHuge}, {50, 50}, {kHuge, 0}, {0, -kHuge}}));
  EXPECT_TRUE(pieces({}).ends.empty());
  EXPECT_TRUE(pieces({{kNone, kNone}}).ends.empty());
  EXPECT_EQ(pieces({{5, 5}, {5, 5}}).ends.size(), 1U);
}

}  // namespace
}  // namespace attune::ui
