#include "scenario/fields.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(Fields, ReadLengthsOfTimeInMinutes) {
  EXPECT_DOUBLE_EQ(parse_duration("90 s").value_or(0.0), 1.5);
  EXPECT_DOUBLE_EQ(parse_duration("3 min").value_or(0.0), 3.0);
  for (const char* text : {"3", "min", "3min", "3 h", "x min", ""}) {
    EXPECT_FALSE(parse_duration(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace attune::scenario
