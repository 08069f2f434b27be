// The model against exact runs of its equations by another program.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "model/conversation.h"
#include "model/reference_table.h"
#include "model/slow.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

// Both files print fifteen digits; the rest is rounding in another order.
constexpr double kFastTolerance = 1e-12;
constexpr double kSlowTolerance = 1e-11;

double fast_deviation(const FastState<double>& state, const ReferenceRow& row) {
  const auto& expected = row.values;
  return std::max(
      {std::abs(state.distress - expected.at("x")), std::abs(state.pursuit - expected.at("p")),
       std::abs(state.discouragement - expected.at("q")),
       std::abs(state.arousal - expected.at("y")), std::abs(state.withdrawal - expected.at("w"))});
}

TEST(Reference, EveryMinuteOfTheFirstConversationComesOut) {
  const Couple couple = reference_couple();
  double worst = 0.0;
  for (const ResponseStyle style : kArmStyles) {
    const std::vector<ReferenceRow> rows = read_reference("reference_fast.csv", style);
    ASSERT_EQ(rows.size(), 61U);
    const Conversation run = run_conversation(couple, reference_policy(style), 60.0);
    for (const ReferenceRow& row : rows) {
      const double step = row.values.at("t_min") / couple.parameters.time_step;
      const auto index = static_cast<std::size_t>(std::lround(step));
      worst = std::max(worst, fast_deviation(run.states.at(index), row));
    }
  }
  RecordProperty("largest_deviation", fmt::format("{}", worst));
  EXPECT_LT(worst, kFastTolerance);
}

// Shares are compared as they are, bids per week (up to 14) by their size.
double slow_deviation(const Week& week, const ReferenceRow& row) {
  const auto& expected = row.values;
  return std::max({
      std::abs(week.slow.security - expected.at("s")),
      std::abs(week.slow.soothing - expected.at("k")),
      std::abs(week.slow.dependence - expected.at("d")),
      std::abs(week.slow.burden - expected.at("r")),
      std::abs(week.bids_per_week / expected.at("bids_per_week") - 1.0),
  });
}

double means_deviation(const Week& week, const ReferenceRow& row) {
  const auto& expected = row.values;
  return std::max({
      std::abs(week.means.distress - expected.at("mean_x")),
      std::abs(week.means.pursuit - expected.at("mean_p")),
      std::abs(week.means.withdrawal - expected.at("mean_w")),
      std::abs(week.barometer - expected.at("barometer")),
  });
}

TEST(Reference, EveryWeekOfTheHalfYearComesOut) {
  double worst = 0.0;
  for (const ResponseStyle style : kArmStyles) {
    const std::vector<ReferenceRow> rows = read_reference("reference_slow.csv", style);
    ASSERT_EQ(rows.size(), 27U);
    const std::vector<Week> weeks = run_weeks(reference_couple(), reference_policy(style), 26);
    for (std::size_t week = 0; week <= 26; ++week) {
      worst = std::max(worst, slow_deviation(weeks.at(week), rows[week]));
    }
    for (std::size_t week = 0; week < 26; ++week) {  // The file has no means for week 26.
      worst = std::max(worst, means_deviation(weeks.at(week), rows[week]));
    }
  }
  RecordProperty("largest_deviation", fmt::format("{}", worst));
  EXPECT_LT(worst, kSlowTolerance);
}

TEST(Reference, TheCoupleBidsAsOftenAsPrinted) {
  EXPECT_NEAR(bids_per_week(reference_couple()), 7.955299, 5e-7);
}

}  // namespace
}  // namespace attune::model
