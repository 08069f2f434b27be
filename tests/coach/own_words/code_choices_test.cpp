#include "coach/own_words/code_choices.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

TEST(CodeChoices, AreOneForEachLevelOfEachCodeAndNoTwoAlike) {
  const std::vector<CodeChoice> choices = code_choices(kEnglish);
  ASSERT_EQ(choices.size(), kCodes);
  std::set<std::string> words;
  std::size_t levels = 0;
  for (std::size_t code = 0; code < kCodes; ++code) {
    EXPECT_EQ(choices[code].levels.size(), kBins.at(code).levels);
    EXPECT_EQ(choices[code].levels.front(), "not at all");
    words.insert(choices[code].levels.begin() + 1, choices[code].levels.end());
    levels += choices[code].levels.size() - 1;
  }
  EXPECT_EQ(words.size(), levels);
}

TEST(CodeChoices, TellWhatHelpsFromWhatCosts) {
  const std::vector<CodeChoice> choices = code_choices(kEnglish);
  EXPECT_TRUE(choices[0].helps) << "validation";
  EXPECT_FALSE(choices[4].helps) << "accommodation";
  EXPECT_FALSE(choices[7].helps) << "withdrawal";
  EXPECT_TRUE(choices[8].helps) << "a break with an end";
}

TEST(LevelsOf, IsTheOtherWayRoundOfCodesAt) {
  for (std::size_t code = 0; code < kCodes; ++code) {
    for (std::size_t level = 0; level < kBins.at(code).levels; ++level) {
      CodeLevels levels{};
      levels.at(code) = level;
      EXPECT_EQ(levels_of(codes_at(levels)), levels);
    }
  }
}

}  // namespace
}  // namespace attune::coach
