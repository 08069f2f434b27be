// Where nothing moves, in words: whether two people stay there, and what is felt there.
#pragma once

#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/analysis/fixed_points.h"
#include "model/bands.h"

namespace attune::coach {

/// Beside a dot: "they come to rest here", "they circle around here", "they do not stay here".
[[nodiscard]] std::string_view hold_of(const Language& say, const model::FixedPoint& rest);

/// The same as a sentence: "A place where nothing moves, but the least upset sets them going
/// round."
[[nodiscard]] std::string_view rest_sentence(const Language& say, const model::FixedPoint& rest);

/// What to say where no rest was found; empty where there is one.
[[nodiscard]] std::string no_rest_sentence(const Language& say,
                                           const model::FixedPointSearch& rests);

/// "alarmed, 0.72". `share` in [0, 1].
[[nodiscard]] std::string band_and_number(const Language& say, model::Quantity quantity,
                                          double share);

}  // namespace attune::coach
