#include "scenario/craft_words.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

using model::PauseKind;
using model::Reassurance;
using model::ReplyCodes;

bool contradicts(std::string_view text, const ReplyCodes& codes) {
  return words_against_codes(text, codes).has_value();
}

TEST(CodesAgainstWords, WantAFeelingOrAReasonBehindHighValidation) {
  EXPECT_TRUE(contradicts("Right. Tea?", {.validation = 4}));
  EXPECT_TRUE(contradicts("Right. Tea?", {.validation = 6}));
  EXPECT_FALSE(contradicts("Right. Tea?", {.validation = 3}));
  EXPECT_FALSE(contradicts("No wonder. Tea?", {.validation = 5}));
  EXPECT_FALSE(contradicts("Not a word for two days. Anyone would ask.", {.validation = 5}));
  EXPECT_FALSE(contradicts("That hurt, and you waited.", {.validation = 4}));
  EXPECT_FALSE(contradicts("I lay there too, counting.", {.validation = 6}))
      << "openness of one's own validates as well";
}

TEST(CodesAgainstWords, WantATimeWhereAPauseHasOne) {
  const ReplyCodes pause = {.pause = {PauseKind::kReturnAt, 20.0}};
  EXPECT_TRUE(contradicts("I need to go for a bit.", pause));
  EXPECT_FALSE(contradicts("Back at nine.", pause));
  EXPECT_FALSE(contradicts("Back in 25.", pause));
  EXPECT_FALSE(contradicts("After supper, here.", pause));
  EXPECT_FALSE(contradicts("I need to go for a bit.", {.pause = {PauseKind::kOpen, 0.0}}));
}

TEST(CodesAgainstWords, HearWhoStays) {
  EXPECT_TRUE(contradicts("I’m here.", {.validation = 2}));
  EXPECT_FALSE(contradicts("I’m here.", {.availability = 1}));
  EXPECT_FALSE(contradicts("I love you, you know.", {.reassurance = Reassurance::kGeneric}));
  EXPECT_FALSE(contradicts("I'm here, aren't I? What more is there?", {.criticism = 2}))
      << "a sting may take it back";
}

TEST(CodesAgainstWords, HearWhoGivesEverythingAwayOrBrushesItOff) {
  EXPECT_TRUE(contradicts("I'll do anything. Just say.", {.availability = 1}));
  EXPECT_FALSE(contradicts("I'll do anything. Just say.", {.accommodation = 3}));
  EXPECT_TRUE(contradicts("You're overreacting.", {.reassurance = Reassurance::kGeneric}));
  EXPECT_FALSE(contradicts("You're overreacting.", {.invalidation = 2}));
}

TEST(CodesAgainstWords, LeaveOrdinaryRepliesAlone) {
  EXPECT_FALSE(contradicts("Is it too much?", {}));
  EXPECT_FALSE(contradicts("I need to calm down.", {.autonomy = 1}));
  EXPECT_FALSE(contradicts("Take whatever you need from the shelf.", {}));
}

}  // namespace
}  // namespace attune::scenario
