#include "model/reference/measures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attune::model {
namespace {

std::vector<FixedPoint> two_rests() {
  return {{.at = {1.0, 2.0}, .eigenvalues = {{0.5, 0.0}}, .stable = false},
          {.at = {3.0, 4.0}, .eigenvalues = {{-0.5, 0.0}}, .stable = true}};
}

TEST(Measures, RestsAreCountedAndSoAreThoseThatHold) {
  EXPECT_EQ(count_of(two_rests()), 2.0);
  EXPECT_EQ(count_of_stable(two_rests()), 1.0);
}

TEST(Measures, ACoordinateIsThatOfOneVariableOfOneRest) {
  EXPECT_EQ(coordinate(two_rests(), 1, 0), 3.0);
  EXPECT_TRUE(std::isnan(coordinate(two_rests(), 2, 0)));
}

TEST(Measures, TheOnlyRestIsNoneOfTwo) {
  EXPECT_TRUE(std::isnan(only_rest(two_rests(), 0)));
  EXPECT_TRUE(std::isnan(only_rest({}, 0)));
  EXPECT_EQ(only_rest({two_rests()[0]}, 1), 2.0);
}

TEST(Measures, AnEigenvalueThatIsNotThereIsNoNumber) {
  EXPECT_EQ(eigenvalue_of(two_rests()[0], 0).real(), 0.5);
  EXPECT_TRUE(std::isnan(eigenvalue_of(two_rests()[0], 1).real()));
}

}  // namespace
}  // namespace attune::model
