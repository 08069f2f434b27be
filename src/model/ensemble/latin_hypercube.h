// Couples spread evenly over ranges of their numbers, each computed from its index alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/couple.h"
#include "model/ensemble/kernel.h"

namespace attune::model {

/// Points in the unit cube of which each coordinate has exactly one in each of `count` equal
/// parts (McKay, Beckman & Conover 1979). Which part belongs to which point is a permutation that
/// is computed and not stored, so that a million couples take no memory.
class LatinHypercube {
 public:
  /// `count` is at least 1.
  LatinHypercube(std::uint64_t count, std::uint64_t seed) : count_(count), seed_(seed) {}

  /// Coordinate `dimension` of point `index` (below count), in [0, 1).
  [[nodiscard]] double coordinate(std::uint64_t index, std::uint64_t dimension) const;

  /// The same of the kBlockSize points from `first` on; past the last point it is repeated.
  void coordinates(std::uint64_t first, std::uint64_t dimension, BlockColumn& result) const;

 private:
  std::uint64_t count_;
  std::uint64_t seed_;
};

/// The share `within`, in [0, 1), of part number `part` of `count` equal parts of [0, 1). Never 1,
/// to which the end of the last part would be rounded.
[[nodiscard]] double place_in_part(std::uint64_t part, double within, std::uint64_t count);

/// A number of a couple and the range from which it is drawn.
struct SampledNumber {
  std::size_t position = 0;  ///< Among the kCoupleNumbers; one that may_differ() within a block.
  double low = 0.0;
  double high = 0.0;
};

/// Everything that is the couple's own (not the length of a talk, nor the step, nor what the
/// equations print as numbers), around `couple`: each parameter by a factor of up to 1 +- spread,
/// traits by up to spread times half their range, shares by up to spread / 2, within what is
/// allowed. `spread` in [0, 1].
[[nodiscard]] std::vector<SampledNumber> spread_around(const Couple& couple, double spread);

/// The ranges of the sign tests: an anxious bidder, any responder, every parameter by a factor of
/// up to 1 +- spread. Source: README.md, "Claims".
[[nodiscard]] std::vector<SampledNumber> ranges_of_sign_tests(double spread);

/// Couple `index` of the sample.
[[nodiscard]] Couple sampled_couple(const Couple& common, const LatinHypercube& cube,
                                    const std::vector<SampledNumber>& numbers, std::uint64_t index);

/// The columns of a block of couples. Past the last couple of the cube it is repeated.
class SampledBlock {
 public:
  SampledBlock(const Couple& common, const LatinHypercube& cube,
               const std::vector<SampledNumber>& numbers, std::uint64_t first);

  /// Valid as long as this is unchanged.
  [[nodiscard]] CoupleBlock view() const;

  /// One number of one couple.
  [[nodiscard]] double number(std::size_t position, std::size_t lane) const;

  /// Gives a number the same value in every couple, or adds to it.
  void set(std::size_t position, double value);
  void add(std::size_t position, double amount);

 private:
  /// The values of a number that is varied, or null.
  [[nodiscard]] double* column(std::size_t position);

  Couple common_;
  std::uint64_t first_;
  std::vector<std::size_t> positions_;
  std::vector<double> values_;  ///< kBlockSize a position.
  mutable std::vector<VariedNumber> varied_;
};

}  // namespace attune::model
