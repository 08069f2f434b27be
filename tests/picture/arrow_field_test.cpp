#include "picture/arrow_field.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/well_formed.h"

namespace attune::picture {
namespace {

std::string svg_of(const std::vector<Arrow>& arrows) {
  return arrows_svg({.arrows = arrows}, Frame({}, {0.0, 0.0, 100.0, 100.0}),
                    Paint::of(Theme::kLight));
}

TEST(ArrowField, PointsWhereThingsGo) {
  // One arrow fills 30 pixels about its place: from 35 to 65, with its head at the right.
  const std::string right = svg_of({{{0.5, 0.5}, 1.0, 0.0}});
  EXPECT_NE(right.find("M35 50L65 50"), std::string::npos) << right;
  const std::string up = svg_of({{{0.5, 0.5}, 0.0, 1.0}});
  EXPECT_NE(up.find("M50 65L50 35"), std::string::npos) << up;
}

TEST(ArrowField, DrawsSlowOnesShorterButReadable) {
  const std::string svg = svg_of({{{0.5, 0.5}, 1.0, 0.0}, {{0.5, 0.2}, 0.0001, 0.0}});
  EXPECT_NE(svg.find("M47.5 80L52.5 80"), std::string::npos) << svg;
}

TEST(ArrowField, NoMovementIsADot) {
  const std::string svg = svg_of({{{0.5, 0.5}, 0.0, 0.0}});
  EXPECT_NE(svg.find("\"M50 50h0\""), std::string::npos) << svg;
}

TEST(ArrowField, IsOnePathHoweverManyArrows) {
  std::vector<Arrow> arrows;
  for (int i = 0; i < 100; ++i) {
    arrows.push_back({{i / 100.0, 0.5}, 1.0, 1.0});
  }
  EXPECT_EQ(count_of(svg_of(arrows), "<path"), 1);
}

TEST(ArrowField, LeavesOutWhatIsOutsideOrNoNumber) {
  const double no_number = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(svg_of({}), "");
  EXPECT_EQ(
      svg_of({{{2.0, 0.5}, 1.0, 0.0}, {{no_number, 0.5}, 1.0, 0.0}, {{0.5, 0.5}, no_number, 0.0}}),
      "");
}

TEST(ArrowField, DrawsAllOfThemWhereNothingMovesButOne) {
  const std::string svg = svg_of({{{0.2, 0.5}, 0.0, 0.0}, {{0.8, 0.5}, 0.0, -2.0}});
  EXPECT_NE(svg.find("M20 50h0"), std::string::npos) << svg;
  EXPECT_NE(svg.find("M80 35L80 65"), std::string::npos) << "downwards " << svg;
}

TEST(ArrowField, DrawsOneThatStandsStillAsASpot) {
  const Frame frame({}, {0.0, 0.0, 100.0, 100.0});
  const std::vector<ArrowShape> shapes =
      arrow_shapes({.arrows = {{{0.2, 0.5}}, {{0.6, 0.5}, 1.0, 0.0}}}, frame);
  ASSERT_EQ(shapes.size(), 2U);
  EXPECT_EQ(shapes[0].tail.x, shapes[0].tip.x);
  EXPECT_GT(shapes[1].tip.x, shapes[1].tail.x);
  EXPECT_DOUBLE_EQ((shapes[1].tip.x + shapes[1].tail.x) / 2.0, 60.0) << "about its place";
}

}  // namespace
}  // namespace attune::picture
