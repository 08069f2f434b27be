// The model against exact runs of its equations by another program.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "model/conversation.h"
#include "model/reference_table.h"
#include "model/slow.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

// Both files print fifteen digits; the rest is rounding in another order.
constexpr double kFastTolerance = 1e-12;
constexpr double kSlowTolerance = 1e-11;

TEST(Reference, EveryMinuteOfTheFirstConversationComesOut) {
  const std::vector<ReferenceRow> rows = read_reference("reference_fast.csv");
  ASSERT_EQ(rows.size(), 4U * 61U);
  const Couple couple = reference_couple();
  double worst = 0.0;
  for (const ResponseStyle style : kArmStyles) {
    const Conversation run = run_conversation(couple, reference_policy(style), 60.0);
    for (const ReferenceRow& row : rows) {
      if (row.policy != style) {
        continue;
      }
      const auto step = static_cast<std::size_t>(
          std::lround(row.values.at("t_min") / couple.parameters.time_step));
      const FastState<double>& state = run.states.at(step);
      worst = std::max({worst, std::abs(state.distress - row.values.at("x")),
                        std::abs(state.pursuit - row.values.at("p")),
                        std::abs(state.discouragement - row.values.at("q")),
                        std::abs(state.arousal - row.values.at("y")),
                        std::abs(state.withdrawal - row.values.at("w"))});
    }
  }
  RecordProperty("largest_deviation", fmt::format("{}", worst));
  EXPECT_LT(worst, kFastTolerance);
}

// Shares are compared as they are, bids per week (up to 14) by their size.
double deviation(const Week& week, const ReferenceRow& row) {
  const auto& expected = row.values;
  return std::max({
      std::abs(week.slow.security - expected.at("s")),
      std::abs(week.slow.soothing - expected.at("k")),
      std::abs(week.slow.dependence - expected.at("d")),
      std::abs(week.slow.burden - expected.at("r")),
      std::abs(week.bids_per_week / expected.at("bids_per_week") - 1.0),
      std::abs(week.means.distress - expected.at("mean_x")),
      std::abs(week.means.pursuit - expected.at("mean_p")),
      std::abs(week.means.withdrawal - expected.at("mean_w")),
      std::abs(week.barometer - expected.at("barometer")),
  });
}

TEST(Reference, EveryWeekOfTheHalfYearComesOut) {
  const std::vector<ReferenceRow> rows = read_reference("reference_slow.csv");
  ASSERT_EQ(rows.size(), 4U * 27U);
  double worst = 0.0;
  for (const ResponseStyle style : kArmStyles) {
    const std::vector<Week> weeks = run_weeks(reference_couple(), reference_policy(style), 26);
    for (const ReferenceRow& row : rows) {
      if (row.policy == style) {
        const auto week = static_cast<std::size_t>(std::lround(row.values.at("week")));
        worst = std::max(worst, deviation(weeks.at(week), row));
      }
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
