// The axes that the plots of couples share.
#pragma once

#include <initializer_list>

#include "base/language/language.h"
#include "model/bands.h"
#include "picture/plot.h"

namespace attune::session {

/// "distress", "pursuit" …: a quantity as people read it.
[[nodiscard]] std::string_view name_in(const Language& say, model::Quantity quantity);

/// From 0 to `most` (above 0) in round steps, about six of them, and to the end where it is whole.
[[nodiscard]] picture::Axis round_axis(std::string_view label, double most);

/// From 0 to 1; the words of the quantity's bands stand in their middle.
[[nodiscard]] picture::Axis band_axis(const Language& say, model::Quantity quantity);

/// From 0 to 1 for several quantities (at least one) at once, without a label: the words of their
/// bands where these are the same for all, else "little", "a good deal", "very much".
[[nodiscard]] picture::Axis shared_axis(const Language& say,
                                        std::initializer_list<model::Quantity> quantities);

}  // namespace attune::session
