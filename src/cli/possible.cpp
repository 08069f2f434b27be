// Comparisons that are false for what is no number.
#include "cli/possible.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace attune::cli {

namespace {

bool is_share(double value) { return value >= 0.0 && value <= 1.0; }

/// A share for every couple of a block, unlike bids per week, which have no such limit.
bool is_of_shares(const model::WeekColumn& column) {
  return column.member != &model::BlockWeek::bids_per_week;
}

}  // namespace

bool is_possible(const model::FastState<double>& state) {
  return is_share(state.distress) && is_share(state.pursuit) && is_share(state.discouragement) &&
         is_share(state.arousal) && is_share(state.withdrawal);
}

bool is_possible(const model::Week& week) {
  const model::SlowState<double>& slow = week.slow;
  return is_share(slow.security) && is_share(slow.soothing) && is_share(slow.dependence) &&
         is_share(slow.burden) && std::isfinite(week.bids_per_week);
}

bool is_finite(const model::ComputedBlock& block) {
  const auto lanes = static_cast<std::ptrdiff_t>(block.count);
  return std::all_of(block.weeks.begin(), block.weeks.end(), [lanes](const auto& week) {
    return std::all_of(model::kWeekColumns.begin(), model::kWeekColumns.end(),
                       [&](const auto& column) {
                         const model::BlockColumn& values = week.*column.member;
                         return std::all_of(values.begin(), values.begin() + lanes,
                                            [](double value) { return std::isfinite(value); });
                       });
  });
}

std::size_t couples_outside(const model::ComputedBlock& block) {
  constexpr double kRounding = 1e-4;
  std::array<bool, model::kBlockSize> outside{};
  for (const model::BlockWeek& week : block.weeks) {
    for (const model::WeekColumn& column : model::kWeekColumns) {
      const model::BlockColumn& values = week.*column.member;
      for (std::size_t lane = 0; is_of_shares(column) && lane < block.count; ++lane) {
        outside[lane] |= values[lane] < -kRounding || values[lane] > 1.0 + kRounding;
      }
    }
  }
  return static_cast<std::size_t>(std::count(outside.begin(), outside.end(), true));
}

Error impossible(std::string where) {
  return {ErrorCode::kNotPossible, "with these parameters the equations leave what they describe",
          std::move(where), "take a smaller time_step, or leave a parameter as it is"};
}

}  // namespace attune::cli
