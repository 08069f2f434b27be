#include "ui/kit/fingerprint.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <vector>

namespace attune::ui {
namespace {

TEST(Fingerprint, IsTheSameForTheSame) {
  const auto print = [] {
    return Fingerprint().add("asks").add(0.5F).add(Rect::of({1.0F, 2.0F}, 3.0F, 4.0F)).value();
  };
  EXPECT_EQ(print(), print());
}

TEST(Fingerprint, DiffersByEveryPartAndByTheirOrder) {
  const std::array<float, 2> values = {0.25F, 0.5F};
  const std::array<float, 2> turned = {0.5F, 0.25F};
  EXPECT_NE(Fingerprint().add("a").value(), Fingerprint().add("b").value());
  EXPECT_NE(Fingerprint().add("a").add("b").value(), Fingerprint().add("b").add("a").value());
  EXPECT_NE(Fingerprint().add(0.5F).value(), Fingerprint().add(0.25F).value());
  EXPECT_NE(Fingerprint().add(1.0).value(), Fingerprint().add(2.0).value());
  EXPECT_NE(Fingerprint().add(true).value(), Fingerprint().add(false).value());
  EXPECT_NE(Fingerprint().add(std::span<const float>(values)).value(),
            Fingerprint().add(std::span<const float>(turned)).value());
}

TEST(Fingerprint, TellsAShortRowFromALongerOneThatBeginsTheSame) {
  const std::array<float, 2> zeros = {0.0F, 0.0F};
  EXPECT_NE(Fingerprint().add(std::span(zeros).first<1>()).value(),
            Fingerprint().add(std::span<const float>(zeros)).value());
}

TEST(Fingerprint, SeesEveryNumberOfManyAndTheirOrder) {
  std::vector<int> numbers(1'000, 3);
  const auto print = [&numbers] {
    return Fingerprint().add(std::span<const int>(numbers)).value();
  };
  std::set<std::uint64_t> seen = {print()};
  for (std::size_t i = 0; i < numbers.size(); i += 37) {
    numbers[i] = 4;
    EXPECT_TRUE(seen.insert(print()).second) << i;
  }
  std::swap(numbers[0], numbers[1]);
  EXPECT_TRUE(seen.insert(print()).second);
  numbers.push_back(0);
  EXPECT_TRUE(seen.insert(print()).second);
}

}  // namespace
}  // namespace attune::ui
