// What a couple does under a stance in the long run: settle, circle, or stay stuck.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/couple.h"
#include "model/cycle/dial.h"
#include "model/ensemble/kernel.h"
#include "model/stance.h"

namespace attune::model {

/// By minutes kRegimeFrom to kRegimeTo of one talk.
enum class Regime {
  kSettles,  ///< Neither of the other two.
  kCircles,  ///< Pursuit goes up and down by more than kCirclingSwing.
  kStuck,    ///< Else mean distress is above kStuckDistress, or no number any more.
};

/// "settles", "circles", "stuck".
[[nodiscard]] std::string_view name_of(Regime regime);

inline constexpr double kRegimeFrom = 240.0;  ///< Minutes.
inline constexpr double kRegimeTo = 480.0;    ///< Minutes.

inline constexpr double kCirclingSwing = 0.1;  ///< Of pursuit, peak to peak.
inline constexpr double kStuckDistress = 0.5;  ///< Of mean distress.

/// The verdict on one couple of a long run over those minutes.
[[nodiscard]] Regime regime_of(const BlockLongRun& run, std::size_t lane);

/// The same for one couple by itself, every bit as in a block.
[[nodiscard]] Regime regime_of(const Couple& couple, const Stance<double>& stance);

/// The same for many, sixteen and more at a time. They may differ in the stance and in all numbers
/// of a couple that may_differ().
[[nodiscard]] std::vector<Regime> regimes_of(std::span<const Setting> settings);

}  // namespace attune::model
