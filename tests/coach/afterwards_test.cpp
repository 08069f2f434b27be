#include "coach/afterwards.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>

namespace attune::coach {
namespace {

Evening with(bool Evening::*fact) {
  Evening evening;
  evening.*fact = true;
  return evening;
}

Evening mostly(model::ResponseStyle style) {
  Evening evening;
  for (std::size_t i = 0; i < model::kAllStyles.size(); ++i) {
    evening.styles[i] = model::kAllStyles[i] == style ? 2 : 0;
  }
  return evening;
}

bool says(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

TEST(Experiment, AnswersWhatCostTheMost) {
  EXPECT_TRUE(says(experiment_after(kEnglish, with(&Evening::untrue)), "small true one"));
  EXPECT_TRUE(says(experiment_after(kEnglish, with(&Evening::left_without_time)),
                   "the minute you’ll be back"));
  EXPECT_TRUE(says(experiment_after(kEnglish, with(&Evening::hurt)), "the way it was meant"));
  EXPECT_TRUE(
      says(experiment_after(kEnglish, with(&Evening::gave_up_own_need)), "no with a time on it"));
}

TEST(Experiment, DoesNotRepairWhatWasRepairedOrLimitWhatWasLimited) {
  Evening evening = with(&Evening::hurt);
  evening.repaired = true;
  EXPECT_FALSE(says(experiment_after(kEnglish, evening), "the way it was meant"));
  evening = with(&Evening::gave_up_own_need);
  evening.kept_a_limit = true;
  EXPECT_FALSE(says(experiment_after(kEnglish, evening), "no with a time on it"));
}

TEST(Experiment, ElseGoesByWhatWasMissing) {
  Evening evening;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "nobody has said yet"));
  evening.said_the_unsaid = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "an hour, a place"));
  evening.promised = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "how much you have left"));
  evening.kept_a_limit = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "Do nothing new"));
}

TEST(Experiment, IsAnotherOneForWhoeverAsked) {
  Evening evening = with(&Evening::person_asked);
  evening.pressed = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "the way one orders tea"));
  evening.started_softly = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "ask it once"));
  evening.soothed_first = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "which word of it reached you"));
}

TEST(Experiment, NeverTeachesCalmWhereTheWorryHadAReason) {
  Evening evening = with(&Evening::warranted);
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "with the sound off"));
  evening.person_asked = true;
  for (const bool pressed : {false, true}) {
    evening.pressed = pressed;
    EXPECT_TRUE(says(experiment_after(kEnglish, evening), "with the day it began"));
    EXPECT_FALSE(says(experiment_after(kEnglish, evening), "postbox"));
  }
}

TEST(Experiment, StillComesFirstAgainstWhatCost) {
  Evening evening = with(&Evening::warranted);
  evening.untrue = true;
  EXPECT_TRUE(says(experiment_after(kEnglish, evening), "small true one"));
}

TEST(Prompt, IsAnotherOneForEachKindOfEvening) {
  std::set<std::string_view> prompts;
  for (const model::ResponseStyle style : model::kAllStyles) {
    prompts.insert(prompt_after(kEnglish, mostly(style)));
  }
  prompts.insert(prompt_after(kEnglish, {}));
  prompts.insert(prompt_after(kEnglish, with(&Evening::ends_alarmed)));
  prompts.insert(prompt_after(kEnglish, with(&Evening::person_asked)));
  prompts.insert(prompt_after(kEnglish, with(&Evening::warranted)));
  EXPECT_EQ(prompts.size(), 10U);
  EXPECT_FALSE(prompts.contains(""));
}

TEST(Prompt, AWarrantedWorryComesBeforeEverythingElse) {
  Evening evening = mostly(model::ResponseStyle::kSupportive);
  evening.warranted = true;
  evening.person_asked = true;
  EXPECT_TRUE(says(prompt_after(kEnglish, evening), "right to worry"));
}

}  // namespace
}  // namespace attune::coach
