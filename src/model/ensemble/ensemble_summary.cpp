// Bins of equal width, interpolated within.
#include "model/ensemble/ensemble_summary.h"

#include <algorithm>
#include <cmath>

namespace attune::model {

namespace {

constexpr std::size_t kBins = 2048;
constexpr double kUnits = 4294967296.0;  // 2^32 to the column's range
constexpr std::size_t kBidsColumn = 4;
static_assert(kWeekColumns[kBidsColumn].member == &BlockWeek::bids_per_week);

std::size_t cell(std::size_t week, std::size_t column) {
  return week * kWeekColumns.size() + column;
}

}  // namespace

EnsembleSummary::EnsembleSummary(std::size_t weeks, double most_bids)
    : weeks_(weeks),
      most_bids_(most_bids),
      counts_(weeks * kWeekColumns.size() * kBins),
      sums_(weeks * kWeekColumns.size()),
      locks_(weeks) {}

double EnsembleSummary::range(std::size_t column) const {
  return column == kBidsColumn ? most_bids_ : 1.0;
}

void EnsembleSummary::add(const ComputedBlock& block) {
  // Each block begins at another week, so that threads do not queue up behind each other.
  const std::size_t begin = block.first / kBlockSize;
  for (std::size_t i = 0; i < weeks_; ++i) {
    add_week(block, (begin + i) % weeks_);
  }
}

void EnsembleSummary::add_week(const ComputedBlock& block, std::size_t week) {
  const std::lock_guard lock(locks_[week]);
  for (std::size_t column = 0; column < kWeekColumns.size(); ++column) {
    const BlockColumn& values = block.weeks[week].*kWeekColumns.at(column).member;
    add_column({values.data(), block.count}, range(column), cell(week, column));
  }
  if (week == 0) {
    couples_ += block.count;
  }
}

void EnsembleSummary::add_column(std::span<const double> values, double range, std::size_t at) {
  std::uint32_t* bins = counts_.data() + at * kBins;
  for (const double value : values) {
    const double share = std::clamp(value / range, 0.0, 1.0);
    ++bins[std::min(static_cast<std::size_t>(share * kBins), kBins - 1)];
    sums_[at] += std::llround(share * kUnits);
  }
}

double EnsembleSummary::mean(std::size_t week, std::size_t column) const {
  if (couples_ == 0) {
    return 0.0;
  }
  return static_cast<double>(sums_[cell(week, column)]) / kUnits * range(column) /
         static_cast<double>(couples_);
}

double EnsembleSummary::quantile(std::size_t week, std::size_t column, double level) const {
  const std::uint32_t* bins = counts_.data() + cell(week, column) * kBins;
  const double wanted = level * static_cast<double>(couples_);
  double below = 0.0;
  std::size_t last = 0;
  for (std::size_t bin = 0; bin < kBins; ++bin) {
    if (bins[bin] == 0) {
      continue;
    }
    last = bin;
    if (below + bins[bin] >= wanted) {
      break;
    }
    below += bins[bin];
  }
  const double within = bins[last] == 0 ? 0.0 : std::clamp((wanted - below) / bins[last], 0.0, 1.0);
  return (static_cast<double>(last) + within) / static_cast<double>(kBins) * range(column);
}

}  // namespace attune::model
