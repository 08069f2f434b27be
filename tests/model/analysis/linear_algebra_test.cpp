#include "model/analysis/linear_algebra.h"

#include <gtest/gtest.h>

#include <limits>

namespace attune::model {
namespace {

TEST(LinearAlgebra, EigenvaluesComeWithTheLargestRealPartFirst) {
  const auto found = eigenvalues(std::vector{-3.0, 0.0, 0.0, 2.0}, 2);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_NEAR(found[0].real(), 2.0, 1e-12);
  EXPECT_NEAR(found[1].real(), -3.0, 1e-12);
}

TEST(LinearAlgebra, ARotationHasAConjugatePair) {
  const auto found = eigenvalues(std::vector{-0.9, -2.0, 2.0, -0.9}, 2);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_NEAR(found[0].real(), -0.9, 1e-12);
  EXPECT_NEAR(found[0].imag(), 2.0, 1e-12);
  EXPECT_NEAR(found[1].imag(), -2.0, 1e-12);
}

TEST(LinearAlgebra, WhatIsNoNumberHasNoEigenvalues) {
  EXPECT_TRUE(eigenvalues(std::vector{std::numeric_limits<double>::quiet_NaN()}, 1).empty());
}

TEST(LinearAlgebra, EquationsAreSolved) {
  const auto solution = solve_linear(std::vector{2.0, 1.0, 1.0, 3.0}, std::vector{5.0, 10.0});
  ASSERT_TRUE(solution.has_value());
  EXPECT_NEAR(solution->at(0), 1.0, 1e-12);
  EXPECT_NEAR(solution->at(1), 3.0, 1e-12);
}

TEST(LinearAlgebra, ASingularMatrixHasNoSolution) {
  EXPECT_FALSE(solve_linear(std::vector{1.0, 2.0, 2.0, 4.0}, std::vector{1.0, 1.0}).has_value());
}

}  // namespace
}  // namespace attune::model
