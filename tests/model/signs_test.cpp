// What the model claims for couples in general, on couples of which every number is varied. Each
// test carries the number of its claim in src/model/README.md.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "model/reply.h"
#include "model/sampled_couples.h"
#include "model/slow.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

using Style = ResponseStyle;

constexpr int kCouples = 500;
constexpr std::uint64_t kSeed = 20240607;

// An everyday way to answer, from which one thing is changed at a time.
constexpr Stance<double> kEveryday = {.validation = 0.4,
                                      .reassurance = 0.4,
                                      .availability = 0.5,
                                      .autonomy = 0.3,
                                      .accommodation = 0.2};

// The share of the couples for which `claim` holds is `printed`, as far as a sample can tell.
void expect_share(double printed, const std::function<bool(const Couple&)>& claim) {
  const std::vector<Couple> couples = latin_hypercube(kCouples, 0.25, kSeed);
  const auto held = std::count_if(couples.begin(), couples.end(), claim);
  const double share = static_cast<double>(held) / kCouples;
  const double tolerance =
      std::max(0.01, 4.0 * std::sqrt(2.0 * printed * (1.0 - printed) / kCouples));
  testing::Test::RecordProperty("share", fmt::format("{}", share));
  EXPECT_NEAR(share, printed, tolerance);
}

Week twelfth_week(const Couple& couple, const Stance<double>& stance) {
  return run_weeks(couple, stance, 12).back();
}

Week twelfth_week(const Couple& couple, Style style) {
  return twelfth_week(couple, reference_policy(style));
}

double first_ten_minutes(const Couple& couple, Style style) {
  return conversation_means(couple, reference_policy(style), 10.0).distress;
}

TEST(Signs, ii_a_EnablingIsCalmestInTheFirstTenMinutes) {
  expect_share(0.9918, [](const Couple& couple) {
    const double enabling = first_ten_minutes(couple, Style::kEnabling);
    return enabling < first_ten_minutes(couple, Style::kSupportive) &&
           enabling < first_ten_minutes(couple, Style::kDismissive) &&
           enabling < first_ten_minutes(couple, Style::kWithdrawing);
  });
}

TEST(Signs, ii_c_EnablingLeavesMoreDependenceThanSupport) {
  expect_share(1.0, [](const Couple& couple) {
    return twelfth_week(couple, Style::kEnabling).slow.dependence >
           twelfth_week(couple, Style::kSupportive).slow.dependence;
  });
}

TEST(Signs, ii_f_EnablingBurdensTheResponderMoreThanSupport) {
  expect_share(1.0, [](const Couple& couple) {
    return twelfth_week(couple, Style::kEnabling).slow.burden >
           twelfth_week(couple, Style::kSupportive).slow.burden;
  });
}

TEST(Signs, iii_b_SupportBringsTheFewestBids) {
  expect_share(1.0, [](const Couple& couple) {
    const double supportive = twelfth_week(couple, Style::kSupportive).bids_per_week;
    return supportive < twelfth_week(couple, Style::kEnabling).bids_per_week &&
           supportive < twelfth_week(couple, Style::kDismissive).bids_per_week &&
           supportive < twelfth_week(couple, Style::kWithdrawing).bids_per_week;
  });
}

TEST(Signs, iii_c_SupportBuildsTheMostSelfSoothing) {
  expect_share(1.0, [](const Couple& couple) {
    const double supportive = twelfth_week(couple, Style::kSupportive).slow.soothing;
    return supportive > twelfth_week(couple, Style::kEnabling).slow.soothing &&
           supportive > twelfth_week(couple, Style::kDismissive).slow.soothing &&
           supportive > twelfth_week(couple, Style::kWithdrawing).slow.soothing;
  });
}

TEST(Signs, v_a_WithdrawalRaisesPursuitFiveMinutesLater) {
  expect_share(0.9882, [](const Couple& couple) {
    Stance<double> withdrawn = kEveryday;
    withdrawn.withdrawal = 0.5;
    return run_conversation(couple, withdrawn, 5.0).states.back().pursuit >
           run_conversation(couple, kEveryday, 5.0).states.back().pursuit;
  });
}

TEST(Signs, v_b_WithdrawalRaisesTheBidsOfTheNextWeek) {
  expect_share(1.0, [](const Couple& couple) {
    Stance<double> withdrawn = kEveryday;
    withdrawn.withdrawal = 0.5;
    return run_weeks(couple, withdrawn, 1).back().bids_per_week >
           run_weeks(couple, kEveryday, 1).back().bids_per_week;
  });
}

TEST(Signs, F1_ResponsivenessLowersDependence) {
  expect_share(1.0, [](const Couple& couple) {
    Stance<double> responsive = kEveryday;
    responsive.validation += 0.25;
    responsive.availability += 0.25;
    return twelfth_week(couple, responsive).slow.dependence <
           twelfth_week(couple, kEveryday).slow.dependence;
  });
}

TEST(Signs, F2_prime_AccommodationRaisesDependence) {
  expect_share(1.0, [](const Couple& couple) {
    Stance<double> accommodating = kEveryday;
    accommodating.accommodation += 0.4;
    return twelfth_week(couple, accommodating).slow.dependence >
           twelfth_week(couple, kEveryday).slow.dependence;
  });
}

TEST(Signs, F9_TheBiddersAvoidanceLowersBids) {
  expect_share(1.0, [](const Couple& couple) {
    Couple avoidant = couple;
    avoidant.bidder.avoidance += 1.5;
    return bids_per_week(avoidant) < bids_per_week(couple);
  });
}

TEST(Signs, F13_ASoftStartMeansLessWithdrawal) {
  expect_share(1.0, [](const Couple& couple) {
    Couple hard = couple;
    hard.situation.softness = 0.0;
    Couple soft = couple;
    soft.situation.softness = 1.0;
    return conversation_means(soft, kEveryday, 30.0).withdrawal <
           conversation_means(hard, kEveryday, 30.0).withdrawal;
  });
}

}  // namespace
}  // namespace attune::model
