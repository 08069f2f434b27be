#include "scenario/boxed.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>

namespace attune::scenario {
namespace {

TEST(Boxed, HoldsNothingAtFirst) {
  const Boxed<std::string> nothing;
  EXPECT_FALSE(nothing.has_value());
  EXPECT_FALSE(nothing);
  EXPECT_FALSE(Boxed<std::string>(std::optional<std::string>()).has_value());
  EXPECT_FALSE(Boxed<std::string>(std::nullopt).has_value());
}

TEST(Boxed, TakesAValueOrAnOptionalOne) {
  Boxed<std::string> boxed = std::string("hall");
  ASSERT_TRUE(boxed);
  EXPECT_EQ(*boxed, "hall");
  boxed = std::optional<std::string>("kitchen");
  ASSERT_TRUE(boxed.has_value());
  EXPECT_EQ(boxed->size(), 7U);
  boxed = std::nullopt;
  EXPECT_FALSE(boxed);
}

TEST(Boxed, IsCopiedWithWhatItHolds) {
  Boxed<std::string> first = std::string("hall");
  Boxed<std::string> second = first;
  *second = "kitchen";
  EXPECT_EQ(*first, "hall");
  first = second;
  second->clear();
  EXPECT_EQ(*first, "kitchen");
  second = Boxed<std::string>();
  EXPECT_FALSE(second);
  const Boxed<std::string> third = std::move(first);
  EXPECT_EQ(*third, "kitchen");
}

TEST(Boxed, IsNoLargerThanAPointer) { EXPECT_EQ(sizeof(Boxed<std::string>), sizeof(void*)); }

}  // namespace
}  // namespace attune::scenario
