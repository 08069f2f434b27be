// How the couples of an ensemble are distributed, week by week, in bounded memory.
#pragma once

#include <cstdint>
#include <mutex>
#include <span>
#include <vector>

#include "model/ensemble/ensemble.h"

namespace attune::model {

/// Counts couples in narrow bins, and adds in whole numbers: the result does not depend on the
/// order. All threads add to the same one, so that it takes 107 kB a week and no more for any
/// number of couples and threads: 13 columns of 2,048 bins of 4 bytes; 56 MB for 520 weeks.
class EnsembleSummary {
 public:
  /// `weeks` rows; no more than `most_bids` bids per week are told apart.
  EnsembleSummary(std::size_t weeks, double most_bids);

  /// May be called from several threads at once; what follows may not meanwhile.
  void add(const ComputedBlock& block);

  [[nodiscard]] std::size_t weeks() const { return weeks_; }
  [[nodiscard]] std::uint64_t couples() const { return couples_; }

  /// Mean of kWeekColumns[column] in a week, within 1e-9; 0 without couples.
  [[nodiscard]] double mean(std::size_t week, std::size_t column) const;

  /// The value below which the share `level` in [0, 1] of the couples lies, within one bin: a
  /// 2048th of the column's range.
  [[nodiscard]] double quantile(std::size_t week, std::size_t column, double level) const;

 private:
  void add_week(const ComputedBlock& block, std::size_t week);
  void add_column(std::span<const double> values, double range, std::size_t at);
  [[nodiscard]] double range(std::size_t column) const;

  std::size_t weeks_;
  double most_bids_;
  std::uint64_t couples_ = 0;
  std::vector<std::uint32_t> counts_;  ///< Bins of each cell, one cell after the other.
  std::vector<std::int64_t> sums_;     ///< In 2^-32 of the column's range.
  std::vector<std::mutex> locks_;      ///< Of each week; the first one's is that of couples_ too.
};

}  // namespace attune::model
