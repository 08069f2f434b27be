#include "model/stance.h"

#include <gtest/gtest.h>

namespace attune::model {
namespace {

TEST(SquaredDistance, IsZeroBetweenEqualStances) {
  const Stance<double> stance = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
  EXPECT_EQ(squared_distance(stance, stance), 0.0);
}

TEST(SquaredDistance, CountsEachOfTheEightValuesAlike) {
  const Stance<double> nothing;
  for (const auto share : kStanceShares) {
    Stance<double> half;
    half.*share = 0.5;
    EXPECT_EQ(squared_distance(nothing, half), 0.25);
    EXPECT_EQ(squared_distance(half, nothing), 0.25);
  }
}

TEST(SquaredDistance, AddsWhatDiffers) {
  EXPECT_EQ(squared_distance({}, {.validation = 1.0, .withdrawal = 0.5}), 1.25);
}

TEST(StanceShares, AreTheWholeStance) {
  Stance<double> stance;
  for (const auto share : kStanceShares) {
    stance.*share = 1.0;
  }
  EXPECT_EQ(stance, (Stance<double>{1, 1, 1, 1, 1, 1, 1, 1}));
}

}  // namespace
}  // namespace attune::model
