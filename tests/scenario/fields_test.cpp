#include "scenario/fields.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(Fields, ReadNumbersOnlyWhole) {
  EXPECT_EQ(parse_integer("12"), 12);
  EXPECT_EQ(parse_integer("-3"), -3);
  for (const char* text : {"", "1.5", "12x", " 1", "99999999999"}) {
    EXPECT_FALSE(parse_integer(text).has_value()) << text;
  }
  EXPECT_DOUBLE_EQ(parse_number("1.5").value_or(0.0), 1.5);
  EXPECT_FALSE(parse_number("1,5").has_value());
}

TEST(Fields, ReadLengthsOfTimeInMinutes) {
  EXPECT_DOUBLE_EQ(parse_duration("90 s").value_or(0.0), 1.5);
  EXPECT_DOUBLE_EQ(parse_duration("3 min").value_or(0.0), 3.0);
  for (const char* text : {"3", "min", "3min", "3 h", "x min", ""}) {
    EXPECT_FALSE(parse_duration(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace attune::scenario
