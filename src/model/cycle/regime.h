// What a couple does under a stance in the long run: settle, circle, or stay stuck.
#pragma once

#include <string_view>

#include "model/couple.h"
#include "model/ensemble/kernel.h"
#include "model/stance.h"

namespace attune::model {

/// By minutes 240 to 480 of one talk.
enum class Regime {
  kSettles,  ///< Neither of the other two.
  kCircles,  ///< Pursuit goes up and down by more than a tenth.
  kStuck,    ///< Mean distress is above one half.
};

inline constexpr int kRegimeCount = 3;

/// "settles", "circles", "stuck".
[[nodiscard]] std::string_view name_of(Regime regime);

inline constexpr double kRegimeFrom = 240.0;  ///< Minutes.
inline constexpr double kRegimeTo = 480.0;    ///< Minutes.

/// The verdict on one couple of a long run over those minutes.
[[nodiscard]] Regime regime_of(const BlockLongRun& run, std::size_t lane);

/// The same for one couple by itself, every bit as in a block.
[[nodiscard]] Regime regime_of(const Couple& couple, const Stance<double>& stance);

}  // namespace attune::model
