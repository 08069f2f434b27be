#include "picture/occupancy.h"

#include <gtest/gtest.h>

#include <limits>

namespace attune::picture {
namespace {

TEST(Occupancy, IsFreeUntilSomethingIsThere) {
  Occupancy occupancy(100.0, 60.0);
  EXPECT_TRUE(occupancy.is_free({0.0, 0.0, 100.0, 60.0}));
  occupancy.mark(Spot{50.0, 30.0});
  EXPECT_FALSE(occupancy.is_free({40.0, 20.0, 60.0, 40.0}));
  EXPECT_TRUE(occupancy.is_free({60.0, 20.0, 90.0, 40.0}));
}

TEST(Occupancy, MarksEveryPlaceALineRunsThrough) {
  Occupancy occupancy(100.0, 100.0);
  occupancy.mark(Spot{0.0, 0.0}, Spot{100.0, 100.0});
  for (double at = 5.0; at < 100.0; at += 5.0) {
    EXPECT_FALSE(occupancy.is_free({at - 2.0, at - 2.0, at + 2.0, at + 2.0}));
  }
  EXPECT_TRUE(occupancy.is_free({60.0, 10.0, 90.0, 40.0}));
}

TEST(Occupancy, MarksAreas) {
  Occupancy occupancy(100.0, 100.0);
  occupancy.mark(Area{10.0, 10.0, 30.0, 20.0});
  EXPECT_FALSE(occupancy.is_free({25.0, 15.0, 60.0, 60.0}));
  EXPECT_TRUE(occupancy.is_free({40.0, 15.0, 60.0, 60.0}));
}

TEST(Occupancy, CaresForNothingOutsideOrWithoutNumbers) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  Occupancy occupancy(100.0, 100.0);
  occupancy.mark(Spot{-50.0, 20.0});
  occupancy.mark(Spot{500.0, 1e300});
  occupancy.mark(Spot{0.0, 0.0}, Spot{kInfinity, 0.0});
  occupancy.mark(Spot{0.0, std::numeric_limits<double>::quiet_NaN()}, Spot{50.0, 50.0});
  EXPECT_TRUE(occupancy.is_free({-1000.0, -1000.0, 1000.0, 1000.0}));
}

}  // namespace
}  // namespace attune::picture
