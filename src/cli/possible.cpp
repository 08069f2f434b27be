// Comparisons that are false for what is no number.
#include "cli/possible.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace attune::cli {

namespace {

/// How far outside of [0, 1] a share may lie and still be one, in either precision. The integrator
/// does not clip, and single precision rounds by about 6e-8 in each of the thousand steps of a
/// talk; what leaves the equations is off by far more.
constexpr double kRounding = 1e-4;

bool is_share(double value) { return value >= -kRounding && value <= 1.0 + kRounding; }

bool is_finite(const model::BlockColumn& values, std::size_t count) {
  return std::all_of(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count),
                     [](double value) { return std::isfinite(value); });
}

/// Notes the couples of whom a value is no share.
void note_outside(const model::BlockColumn& values, std::span<bool> outside) {
  for (std::size_t lane = 0; lane < outside.size(); ++lane) {
    outside[lane] |= !is_share(values[lane]);
  }
}

void note_outside(const model::BlockWeek& week, std::span<bool> outside) {
  for (const model::WeekColumn& column : model::kWeekColumns) {
    if (column.member != &model::BlockWeek::bids_per_week) {  // They have no such limit.
      note_outside(week.*column.member, outside);
    }
  }
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
  const auto is_finite_week = [&block](const model::BlockWeek& week) {
    return std::all_of(
        model::kWeekColumns.begin(), model::kWeekColumns.end(),
        [&](const auto& column) { return is_finite(week.*column.member, block.count); });
  };
  return std::all_of(block.weeks.begin(), block.weeks.end(), is_finite_week);
}

std::size_t couples_outside(const model::ComputedBlock& block) {
  std::array<bool, model::kBlockSize> outside{};
  for (const model::BlockWeek& week : block.weeks) {
    note_outside(week, std::span(outside).first(block.count));
  }
  return static_cast<std::size_t>(std::count(outside.begin(), outside.end(), true));
}

Error impossible(std::string where) {
  return {ErrorCode::kNotPossible, "with these parameters the equations leave what they describe",
          std::move(where), "take a smaller time_step, or leave a parameter as it is"};
}

}  // namespace attune::cli
