#include "coach/lever_words.h"

#include <gtest/gtest.h>

#include <set>

namespace attune::coach {
namespace {

TEST(LeverWords, EveryLeverHasADeedAndSomethingToSay) {
  std::set<std::string_view> deeds;
  std::set<std::string_view> sayings;
  for (const model::Lever& lever : model::levers()) {
    const LeverWords* words = words_of_lever(lever.dial);
    ASSERT_NE(words, nullptr) << lever.dial;
    deeds.insert(words->deed);
    sayings.insert(words->aloud);
    EXPECT_TRUE(words->aloud.ends_with('.') || words->aloud.ends_with('?')) << words->aloud;
    EXPECT_LE(words->aloud.size(), 70U) << "a sentence or two for a kitchen: " << words->aloud;
  }
  EXPECT_EQ(deeds.size(), model::levers().size());
  EXPECT_EQ(sayings.size(), model::levers().size());
  EXPECT_EQ(words_of_lever("burden"), nullptr);
}

model::SingleChange change(std::string dial, bool more, double from, double to) {
  return {.lever = {.dial = std::move(dial), .more = more},
          .from = from,
          .to = to,
          .effort = std::abs(to - from)};
}

TEST(LeverWords, SayHowMuch) {
  EXPECT_EQ(deed_of(kEnglish, change("softness", true, 0.2, 0.3)), "begins softly, a little more");
  EXPECT_EQ(deed_of(kEnglish, change("softness", true, 0.2, 0.9)),
            "begins softly, a good deal more");
  EXPECT_EQ(deed_of(kEnglish, change("softness", true, 0.2, 1.0)),
            "begins softly, as fully as anyone can");
  EXPECT_EQ(deed_of(kEnglish, change("stance.criticism", false, 0.6, 0.0)), "no longer blames");
  EXPECT_EQ(deed_of(kEnglish, change("stance.criticism", false, 0.6, 0.3)),
            "blames, a little less");
}

}  // namespace
}  // namespace attune::coach
