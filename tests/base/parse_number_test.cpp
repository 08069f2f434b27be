#include "base/parse_number.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace attune {
namespace {

TEST(ParseNumber, TakesTheWholeTextOrNothing) {
  EXPECT_EQ(parse_number<int>("12"), 12);
  EXPECT_EQ(parse_number<int>("-3"), -3);
  for (const char* text : {"", "1.5", "12x", " 1", "+1", "99999999999"}) {
    EXPECT_FALSE(parse_number<int>(text).has_value()) << text;
  }
  EXPECT_EQ(parse_number<double>("1.5"), 1.5);
  EXPECT_FALSE(parse_number<double>("1,5").has_value());
}

TEST(ParseNumber, KeepsToTheRangeOfItsType) {
  EXPECT_EQ(parse_number<std::uint64_t>("18446744073709551615"), UINT64_MAX);
  EXPECT_FALSE(parse_number<std::uint64_t>("18446744073709551616").has_value());
  EXPECT_FALSE(parse_number<std::uint64_t>("-1").has_value());
}

TEST(ParseNumber, ReadsOtherBases) {
  EXPECT_EQ(parse_number<std::uint64_t>("ff", 16), 255U);
  EXPECT_FALSE(parse_number<std::uint64_t>("fg", 16).has_value());
}

}  // namespace
}  // namespace attune
