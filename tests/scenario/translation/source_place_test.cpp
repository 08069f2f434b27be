#include "scenario/translation/source_place.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

std::optional<std::size_t> byte_at(std::string_view file, int line, int column) {
  return SourcePlaces(file).byte_at({line, column, 0});
}

TEST(SourcePlaces, CountCodePointsAndSkipTheByteOrderMark) {
  EXPECT_EQ(byte_at("\xEF\xBB\xBF"
                    "a\nzwölf",
                    1, 1),
            3U);
  EXPECT_EQ(byte_at("\xEF\xBB\xBF"
                    "a\nzwölf",
                    2, 4),
            9U);
}

TEST(SourcePlaces, KnowThreeKindsOfLineEnds) {
  EXPECT_EQ(byte_at("a\nb", 2, 1), 2U);
  EXPECT_EQ(byte_at("a\r\nb", 2, 1), 3U);
  EXPECT_EQ(byte_at("a\rb", 2, 1), 2U);
}

TEST(SourcePlaces, AreNothingOutsideOfTheFileOrBackwards) {
  EXPECT_EQ(byte_at("a\nb", 3, 1), std::nullopt);
  EXPECT_EQ(byte_at("a", 1, 2), 1U);
  EXPECT_EQ(byte_at("a", 1, 3), std::nullopt);
  SourcePlaces places("ab\ncd");
  EXPECT_EQ(places.byte_at({2, 2, 0}), 4U);
  EXPECT_EQ(places.byte_at({1, 1, 0}), std::nullopt);
}

}  // namespace
}  // namespace attune::scenario
