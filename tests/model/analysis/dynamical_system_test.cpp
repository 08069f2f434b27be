#include "model/analysis/dynamical_system.h"

#include <gtest/gtest.h>

#include <limits>

#include "model/analysis/systems.h"

namespace attune::model {
namespace {

TEST(DynamicalSystem, ABoxHoldsItsEdgesAndNothingBeyondThem) {
  const Box box = {{0.0, -1.0}, {1.0, 1.0}};
  EXPECT_TRUE(box.holds(std::vector{0.0, 1.0}));
  EXPECT_FALSE(box.holds(std::vector{1.01, 0.0}));
  EXPECT_TRUE(box.holds(std::vector{1.01, 0.0}, 0.02));
  EXPECT_FALSE(box.holds(std::vector{0.5, std::numeric_limits<double>::quiet_NaN()}));
}

TEST(DynamicalSystem, TheJacobianOfALinearFlowIsItsMatrix) {
  const std::vector<double> found =
      jacobian(linear_flow(1.0, -2.0, 3.0, 0.5), std::vector{0.3, -0.7});
  const std::vector<double> expected = {1.0, -2.0, 3.0, 0.5};
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_NEAR(found[i], expected[i], 1e-9);
  }
}

TEST(DynamicalSystem, TheJacobianOfACubicIsExactToEightDigits) {
  EXPECT_NEAR(jacobian(two_wells(), std::vector{0.5}).front(), 1.0 - 3.0 * 0.25, 1e-8);
}

}  // namespace
}  // namespace attune::model
