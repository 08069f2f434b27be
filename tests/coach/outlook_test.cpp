#include "coach/outlook.h"

#include <gtest/gtest.h>

#include <set>

#include "model/couple.h"
#include "model/reply.h"

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;
using model::ResponseStyle;
using model::Stance;

std::string sentence_for(const model::Couple& couple, const Stance<double>& stance) {
  return outlook_sentence(model::run_weeks(couple, stance, kWeeksAhead));
}

std::string sentence_for(const ReplyCodes& codes) {
  return sentence_for(model::reference_couple(), model::stance_of(codes));
}

/// Two who are safe with each other to begin with.
model::Couple steady_couple() {
  model::Couple couple = model::reference_couple();
  couple.bidder = {.anxiety = 3.0, .avoidance = 2.0};
  couple.slow = {.security = 0.7, .soothing = 0.5, .dependence = 0.25, .burden = 0.1};
  return couple;
}

std::string sentence_for_the_steady(const ReplyCodes& codes) {
  return sentence_for(steady_couple(), model::stance_of(codes));
}

/// One stance each week, the dismissive one where `bad` says so.
std::string sentence_with_bad_weeks(const std::set<int>& bad, int weeks) {
  std::vector<Stance<double>> stances;
  for (int week = 0; week < weeks; ++week) {
    stances.push_back(model::reference_policy(bad.contains(week) ? ResponseStyle::kDismissive
                                                                 : ResponseStyle::kSupportive));
  }
  return outlook_sentence(model::run_weeks(model::reference_couple(), stances));
}

TEST(Outlook, SaysSomethingElseForEachOfTheFourPolicies) {
  const auto of = [](ResponseStyle style) {
    return sentence_for(model::reference_couple(), model::reference_policy(style));
  };
  EXPECT_EQ(of(ResponseStyle::kSupportive), "Slowly safer, and less in need of being told.");
  EXPECT_EQ(of(ResponseStyle::kEnabling), "Safer at first, worn out later.");
  EXPECT_EQ(of(ResponseStyle::kDismissive), "Less safe before long, and the question grows.");
  EXPECT_EQ(of(ResponseStyle::kWithdrawing),
            "Less safe before long, and still asking, at a closed door.");
}

TEST(Outlook, CallsANearMissANearMiss) {
  EXPECT_EQ(
      sentence_for({.validation = 2, .reassurance = Reassurance::kGeneric, .availability = 2}),
      "Close, and not yet enough for these two.");
}

TEST(Outlook, SeesTheThresholdCrossed) {
  EXPECT_EQ(sentence_for({.validation = 3,
                          .reassurance = Reassurance::kSpecific,
                          .availability = 2,
                          .autonomy = 1}),
            "Slowly safer, and less in need of being told.");
}

TEST(Outlook, ShowsWhatGivingInCostsAsAuthorsCodeIt) {
  EXPECT_EQ(sentence_for({.validation = 2,
                          .reassurance = Reassurance::kSpecific,
                          .availability = 1,
                          .accommodation = 3}),
            "Calm tonight; before long more asking, and less left to give.");
  EXPECT_EQ(
      sentence_for({.reassurance = Reassurance::kGeneric, .availability = 2, .accommodation = 2}),
      "A little rest tonight; before long more asking, and less left to give.");
}

TEST(Outlook, ALimitKeptBesideAFavourStillWearsOut) {
  EXPECT_EQ(sentence_for({.validation = 2,
                          .reassurance = Reassurance::kSpecific,
                          .availability = 2,
                          .autonomy = 1,
                          .accommodation = 2}),
            "Safer at first, worn out later.");
}

TEST(Outlook, OneBadWeekMends) {
  EXPECT_EQ(sentence_with_bad_weeks({0}, 12), "Shaken once, then mended, and safer than before.");
  EXPECT_EQ(sentence_with_bad_weeks({6}, 13), "Shaken once, then mended, and safer than before.");
  EXPECT_EQ(sentence_with_bad_weeks({0}, 4), "Shaken once, and most of it mended.");
}

TEST(Outlook, ARepeatedPatternDoesNotMend) {
  EXPECT_EQ(sentence_with_bad_weeks({3, 7, 11, 15, 19, 23}, 26),
            "Mended each time and shaken again, so that little builds up.");
}

TEST(Outlook, SaysWhenLittleMoves) {
  EXPECT_EQ(sentence_for_the_steady(
                {.validation = 2, .reassurance = Reassurance::kSpecific, .availability = 2}),
            "Much as it is now: it holds, and little moves.");
}

TEST(Outlook, SaysWhenOnlyTheLeaningMoves) {
  EXPECT_EQ(sentence_for_the_steady({.validation = 5, .availability = 2}),
            "About as safe as now, and less in need of being told.");
  EXPECT_EQ(sentence_for_the_steady(
                {.reassurance = Reassurance::kGeneric, .availability = 2, .accommodation = 2}),
            "About as safe as now, and leaning harder on being told.");
}

TEST(Outlook, SaysWhenThereIsLittleToPointAt) {
  EXPECT_EQ(sentence_for_the_steady(
                {.reassurance = Reassurance::kGeneric, .availability = 2, .invalidation = 1}),
            "Slowly less safe, with little to point at.");
}

TEST(Outlook, DoesNotTakeLessAskingForCalm) {
  EXPECT_EQ(sentence_for({.availability = 2, .autonomy = 2}),
            "Leaning less on being told, and less safe as well.");
}

TEST(Outlook, DoesNotCallALowLevelSafe) {
  model::Couple couple = model::reference_couple();
  couple.slow.security = 0.05;
  const std::string sentence =
      sentence_for(couple, model::reference_policy(ResponseStyle::kDismissive));
  EXPECT_TRUE(sentence.starts_with("No safer than now")) << sentence;
}

TEST(Outlook, NamesNoDatesAndNoCounts) {
  for (const ResponseStyle style : model::kArmStyles) {
    const std::string sentence =
        sentence_for(model::reference_couple(), model::reference_policy(style));
    EXPECT_EQ(sentence.find_first_of("0123456789"), std::string::npos) << sentence;
    EXPECT_EQ(sentence.find("week"), std::string::npos) << sentence;
  }
}

TEST(Outlook, HasNothingToSayAboutASingleWeek) {
  EXPECT_EQ(outlook_sentence({}), "");
  EXPECT_EQ(outlook_sentence(model::run_weeks(
                model::reference_couple(), model::reference_policy(ResponseStyle::kEnabling), 0)),
            "");
}

}  // namespace
}  // namespace attune::coach
