#include "coach/afterwards.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>
#include <vector>

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

/// Every situation that has an idea of its own.
std::vector<Evening> situations() {
  std::vector<Evening> evenings = {with(&Evening::untrue),    with(&Evening::left_without_time),
                                   with(&Evening::hurt),      with(&Evening::gave_up_own_need),
                                   with(&Evening::warranted), Evening{}};
  for (const model::ResponseStyle style : model::kAllStyles) {
    evenings.push_back(mostly(style));
  }
  evenings.push_back(with(&Evening::person_asked));
  evenings.push_back(with(&Evening::ends_alarmed));
  return evenings;
}

TEST(Afterwards, IsAnotherIdeaOnTheNextVisitAndTheSameOneOnTheSame) {
  for (const Evening& evening : situations()) {
    const std::string_view first = experiment_after(kEnglish, evening, 0);
    EXPECT_EQ(experiment_after(kEnglish, evening, 0), first);
    EXPECT_NE(experiment_after(kEnglish, evening, 1), first);
    EXPECT_NE(prompt_after(kEnglish, evening, 1), prompt_after(kEnglish, evening, 0));
  }
}

}  // namespace
}  // namespace attune::coach
