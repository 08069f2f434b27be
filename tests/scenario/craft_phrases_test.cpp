#include "scenario/craft_phrases.h"

#include <gtest/gtest.h>

#include <array>

namespace attune::scenario {
namespace {

TEST(ProseWords, SayWhatStandsInThemInARow) {
  const ProseWords words("I’m here, Tom. You sat by yourself — all evening.");
  EXPECT_TRUE(words.say("i'm here"));
  EXPECT_TRUE(words.say("here tom")) << "a comma is no end";
  EXPECT_TRUE(words.say("all evening"));
  EXPECT_FALSE(words.say("tom you")) << "a full stop is one";
  EXPECT_FALSE(words.say("yourself all")) << "and so is a dash";
  EXPECT_FALSE(words.say("her"));
  EXPECT_FALSE(words.say("all evening long"));
}

TEST(ProseWords, KnowSeveralWordsInOnePlaceAndBeginnings) {
  const ProseWords words("She waited for him");
  EXPECT_TRUE(words.say("he|she wait*"));
  EXPECT_FALSE(words.say("he|they wait*"));
  EXPECT_FALSE(words.say("wait"));
}

TEST(ProseWords, KeepLettersBeyondAscii) {
  EXPECT_TRUE(ProseWords("“Où es-tu?”").say("où es-tu"));
  EXPECT_FALSE(ProseWords("").say("où"));
  EXPECT_FALSE(ProseWords("\xE2\x80").say("x")) << "half a letter is not read beyond";
}

TEST(ProseWords, GiveTheFirstPhraseOfAList) {
  constexpr std::array<std::string_view, 3> kPhrases = {"green", "tea", "two cups"};
  EXPECT_EQ(ProseWords("Two cups of tea").first_of(kPhrases), "tea");
  EXPECT_EQ(ProseWords("Nothing").first_of(kPhrases), "");
}

}  // namespace
}  // namespace attune::scenario
