// How the couples of an ensemble are distributed, week by week, in bounded memory.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/ensemble/ensemble.h"

namespace attune::model {

/// Counts couples in narrow bins, and adds in whole numbers: the result does not depend on the
/// order, so every thread may count for itself.
class EnsembleSummary {
 public:
  /// `weeks` rows; no more than `most_bids` bids per week are told apart.
  EnsembleSummary(std::size_t weeks, double most_bids);

  void add(const ComputedBlock& block);
  void add(const EnsembleSummary& other);

  [[nodiscard]] std::size_t weeks() const { return weeks_; }
  [[nodiscard]] std::uint64_t couples() const { return couples_; }

  /// Mean of kWeekColumns[column] in a week, within 1e-9; 0 without couples.
  [[nodiscard]] double mean(std::size_t week, std::size_t column) const;

  /// The value below which the share `level` in [0, 1] of the couples lies, within one bin: a
  /// 2048th of the column's range.
  [[nodiscard]] double quantile(std::size_t week, std::size_t column, double level) const;

 private:
  void add_column(std::span<const double> values, double range, std::size_t at);
  [[nodiscard]] double range(std::size_t column) const;

  std::size_t weeks_;
  double most_bids_;
  std::uint64_t couples_ = 0;
  std::vector<std::uint32_t> counts_;  ///< Bins of each cell, one cell after the other.
  std::vector<std::int64_t> sums_;     ///< In 2^-32 of the column's range.
};

}  // namespace attune::model
