#include "model/number.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace attune::model {
namespace {

TEST(Exponential, AgreesWithTheLibraryToTheLastDigits) {
  constexpr double kTwoUnits = 2.0 * std::numeric_limits<double>::epsilon();
  for (int i = -70000; i <= 70000; ++i) {
    const double exponent = i * 0.01;
    const double expected = std::exp(exponent);
    ASSERT_LE(std::abs(exponential(exponent) - expected), kTwoUnits * expected) << exponent;
  }
}

TEST(Exponential, OfWhatIsNoNumberIsNone) {
  const double none = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(exponential(none)));
  EXPECT_TRUE(std::isnan(exponential(-none)));
}

TEST(Exponential, IsExactlyOneAtZero) { EXPECT_EQ(exponential(0.0), 1.0); }

TEST(Exponential, StaysFiniteAndPositiveBeyondItsRange) {
  EXPECT_GT(exponential(-1e6), 0.0);
  EXPECT_LT(exponential(-1e6), 1e-300);
  EXPECT_TRUE(std::isfinite(exponential(1e6)));
}

TEST(Powers, AreRepeatedProducts) {
  EXPECT_EQ(third_power(3.0), 27.0);
  EXPECT_EQ(fourth_power(-2.0), 16.0);
  EXPECT_EQ(sixth_power(0.5), 1.0 / 64.0);
}

TEST(SmallerAndLarger, PickOneOfTheTwo) {
  EXPECT_EQ(smaller(0.2, 0.7), 0.2);
  EXPECT_EQ(larger(0.2, 0.7), 0.7);
  EXPECT_EQ(smaller(0.2F, 0.7F), 0.2F);
  EXPECT_EQ(larger(0.2F, 0.7F), 0.7F);
}

}  // namespace
}  // namespace attune::model
