#include "coach/outlook.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <vector>

#include "model/couple.h"
#include "model/reply.h"

namespace attune::coach {
namespace {

using model::Reassurance;
using model::ReplyCodes;
using model::ResponseStyle;
using model::Stance;

std::string sentence_for(const model::Couple& couple, const Stance<double>& stance) {
  return outlook_sentence(kEnglish, model::run_weeks(couple, stance, model::kWeeksAhead));
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
  return outlook_sentence(kEnglish, model::run_weeks(model::reference_couple(), stances));
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

/// Weeks whose shares run straight from the first to the last: for shapes no stance here makes.
std::vector<model::Week> straight(const model::SlowState<double>& from,
                                  const model::SlowState<double>& to) {
  constexpr int kLast = 26;
  const auto between = [](double a, double b, int week) { return a + (b - a) * week / kLast; };
  std::vector<model::Week> weeks(kLast + 1);
  for (int week = 0; week <= kLast; ++week) {
    weeks[static_cast<std::size_t>(week)].slow = {
        .security = between(from.security, to.security, week),
        .soothing = between(from.soothing, to.soothing, week),
        .dependence = between(from.dependence, to.dependence, week),
        .burden = between(from.burden, to.burden, week)};
  }
  return weeks;
}

constexpr model::SlowState<double> kMiddling{
    .security = 0.5, .soothing = 0.3, .dependence = 0.4, .burden = 0.2};

/// The middling couple after changes of these sizes.
std::string sentence_after(double security, double dependence, double burden) {
  model::SlowState<double> to = kMiddling;
  to.security += security;
  to.dependence += dependence;
  to.burden += burden;
  return outlook_sentence(kEnglish, straight(kMiddling, to));
}

TEST(Outlook, TellsRisesApartByWhatTheyRestOn) {
  EXPECT_EQ(sentence_after(0.2, -0.1, 0.0), "Slowly safer, and less in need of being told.");
  EXPECT_EQ(sentence_after(0.2, 0.1, 0.0), "Safer, and leaning harder on being told.");
  EXPECT_EQ(sentence_after(0.2, 0.0, 0.2), "Safer, and harder work for the one who answers.");
  EXPECT_EQ(sentence_after(0.2, 0.0, 0.0), "Slowly safer, and the question still comes.");
}

TEST(Outlook, TellsLevelsApartByWhatElseMoves) {
  EXPECT_EQ(sentence_after(0.0, 0.1, 0.0),
            "About as safe as now, and leaning harder on being told.");
  EXPECT_EQ(sentence_after(0.05, -0.1, 0.0),
            "About as safe as now, and less in need of being told.");
  EXPECT_EQ(sentence_after(-0.05, 0.0, 0.2),
            "About as safe as now, and harder work for the one who answers.");
  EXPECT_EQ(sentence_after(0.0, 0.0, 0.0), "Much as it is now: it holds, and little moves.");
}

TEST(Outlook, TellsFallsApartByTheirDepth) {
  EXPECT_EQ(sentence_after(-0.4, 0.1, 0.1), "Less safe before long, and the question grows.");
  EXPECT_EQ(sentence_after(-0.4, 0.0, 0.1), "Less safe before long, and the question stays.");
  EXPECT_EQ(sentence_after(-0.15, 0.0, 0.1), "Slowly less safe, with little to point at.");
  EXPECT_EQ(sentence_after(-0.15, -0.06, 0.1),
            "Leaning less on being told, and less safe as well.");
}

TEST(Outlook, TellsALowLevelFromASafeOne) {
  const auto low = [](double dependence, double burden) {
    model::SlowState<double> from = kMiddling;
    from.security = 0.1;
    model::SlowState<double> to = from;
    to.dependence += dependence;
    to.burden += burden;
    return outlook_sentence(kEnglish, straight(from, to));
  };
  EXPECT_EQ(low(0.1, 0.0), "No safer than now, and leaning harder on being told.");
  EXPECT_EQ(low(0.0, 0.2), "No safer than now, and harder work for the one who answers.");
  EXPECT_EQ(low(0.0, 0.0), "No safer than now, and no further apart.");
}

TEST(Outlook, SaysWornOutOnlyWhereSomebodyCarriesMore) {
  model::SlowState<double> high = kMiddling;
  high.security = 0.7;
  std::vector<model::Week> weeks = straight(kMiddling, high);
  const std::vector<model::Week> down = straight(high, kMiddling);
  weeks.insert(weeks.end(), down.begin(), down.end());
  EXPECT_EQ(outlook_sentence(kEnglish, weeks), "Safer at first, and then less and less so.");
  weeks.back().slow.burden += 0.2;
  EXPECT_EQ(outlook_sentence(kEnglish, weeks), "Safer at first, worn out later.");
}

/// Replies of many kinds, for many couples.
void for_many_weeks(const std::function<void(const std::vector<model::Week>&)>& check) {
  for (const model::Couple& couple : {model::reference_couple(), steady_couple()}) {
    for (int help = 0; help <= 3; ++help) {
      for (int limit = 0; limit <= 2; limit += 2) {
        for (int given = 0; given <= 3; ++given) {
          for (int hurt = 0; hurt <= 2; ++hurt) {
            const ReplyCodes codes{.validation = 2 * help,
                                   .reassurance = Reassurance::kGeneric,
                                   .availability = help,
                                   .autonomy = limit,
                                   .accommodation = given,
                                   .invalidation = hurt};
            check(model::run_weeks(couple, model::stance_of(codes), model::kWeeksAhead));
          }
        }
      }
    }
  }
}

bool says(const std::string& sentence, const char* words) {
  return sentence.find(words) != std::string::npos;
}

TEST(Outlook, IsTrueOfTheCurvesItSpeaksOf) {
  for_many_weeks([](const std::vector<model::Week>& weeks) {
    const std::string sentence = outlook_sentence(kEnglish, weeks);
    const model::SlowState<double>& first = weeks.front().slow;
    const model::SlowState<double>& last = weeks.back().slow;
    EXPECT_NE(sentence, "");
    if (says(sentence, "lowly safer") || says(sentence, "Safer, and")) {
      EXPECT_GT(last.security, first.security) << sentence;
    }
    if (says(sentence, "ess safe")) {
      EXPECT_LT(last.security, first.security) << sentence;
    }
    if (says(sentence, "less in need")) {
      EXPECT_LT(last.dependence, first.dependence) << sentence;
    }
    if (says(sentence, "leaning harder") || says(sentence, "more asking")) {
      EXPECT_GT(last.dependence, first.dependence) << sentence;
    }
    if (says(sentence, "worn out") || says(sentence, "less left to give")) {
      EXPECT_GT(last.burden, first.burden) << sentence;
    }
    if (says(sentence, "Calm tonight")) {
      EXPECT_LT(weeks.front().means.distress, 0.25) << sentence;
    }
  });
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
  EXPECT_EQ(outlook_sentence(kEnglish, {}), "");
  EXPECT_EQ(outlook_sentence(
                kEnglish, model::run_weeks(model::reference_couple(),
                                           model::reference_policy(ResponseStyle::kEnabling), 0)),
            "");
}

}  // namespace
}  // namespace attune::coach
