// The axes that the plots of couples share.
#pragma once

#include "model/bands.h"
#include "picture/plot.h"

namespace attune::cli {

/// From 0 to `most` (above 0) in round steps, about six of them, and to the end where it is whole.
[[nodiscard]] picture::Axis round_axis(const char* label, double most);

/// From 0 to 1; the words of the quantity's bands stand in their middle.
[[nodiscard]] picture::Axis band_axis(model::Quantity quantity);

/// From 0 to 1 for several quantities at once: "low", "middling", "high".
[[nodiscard]] picture::Axis share_axis();

}  // namespace attune::cli
