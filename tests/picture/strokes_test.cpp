#include "picture/strokes.h"

#include <gtest/gtest.h>

#include <set>

#include "picture/well_formed.h"

namespace attune::picture {
namespace {

TEST(Strokes, DashesDifferWithoutColour) {
  const std::set<std::string> looks = {stroke_attributes("#000000", Dash::kSolid, Weight::kStrong),
                                       stroke_attributes("#000000", Dash::kDashed, Weight::kStrong),
                                       stroke_attributes("#000000", Dash::kDotted, Weight::kStrong),
                                       stroke_attributes("#000000", Dash::kSolid, Weight::kPale)};
  EXPECT_EQ(looks.size(), 4U);
  for (const std::string& look : looks) {
    EXPECT_EQ(fault_of("<path" + look + "/>"), "");
  }
}

TEST(Strokes, ShapesDifferWithoutColour) {
  std::set<std::string> looks;
  for (const Shape shape : {Shape::kCircle, Shape::kRing, Shape::kSquare, Shape::kTriangle}) {
    const std::string look = dot_element(shape, {10.0, 20.0}, "#111111", "#EEEEEE");
    EXPECT_EQ(fault_of(look), "");
    looks.insert(look);
  }
  EXPECT_EQ(looks.size(), 4U);
}

TEST(Strokes, PatternsDifferWithoutColour) {
  std::set<std::string> looks;
  for (std::size_t i = 0; i < 7; ++i) {
    const std::string look = pattern_element("id", i, "#EEEEEE", "#111111");
    EXPECT_EQ(fault_of(look), "");
    looks.insert(look);
  }
  EXPECT_EQ(looks.size(), 7U);
  EXPECT_EQ(pattern_element("id", 7, "#EEEEEE", "#111111"),
            pattern_element("id", 0, "#EEEEEE", "#111111"));
}

}  // namespace
}  // namespace attune::picture
