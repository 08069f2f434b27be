// Words for shares: the bands in which the window speaks and conditions compare.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/state.h"

namespace attune::model {

/// Everything a person can read off the couple, by its field term.
enum class Quantity {
  kDistress,
  kPursuit,
  kDiscouragement,
  kArousal,
  kWithdrawal,
  kSecurity,
  kSoothing,
  kDependence,
  kBurden,
};

inline constexpr int kQuantityCount = 9;
inline constexpr int kFastQuantityCount = 5;  ///< The first five move within a talk.

/// One band: from the previous band's `upper` (or 0) up to, but not including, `upper`.
struct Band {
  std::string_view word;
  double upper = 1.0;
};

/// "distress", "pursuit" ...: the word in files, JSON and the window.
[[nodiscard]] std::string_view name_of(Quantity quantity);
[[nodiscard]] std::optional<Quantity> quantity_named(std::string_view name);

/// The bands of a quantity, lowest first. The limits are an assumption.
[[nodiscard]] std::span<const Band> bands_of(Quantity quantity);

/// Index into bands_of() of the band that holds `share`. Shares outside [0, 1] count as the ends.
[[nodiscard]] int band_index(Quantity quantity, double share);
[[nodiscard]] std::string_view band_word(Quantity quantity, double share);

/// Index of the band called `word`, or nothing.
[[nodiscard]] std::optional<int> band_named(Quantity quantity, std::string_view word);

/// The middle of a band: where a scenario starts that names one.
[[nodiscard]] double band_midpoint(Quantity quantity, int band);

[[nodiscard]] double value_of(Quantity quantity, const FastState<double>& fast,
                              const SlowState<double>& slow);

}  // namespace attune::model
