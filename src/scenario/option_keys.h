// The keys of a decision and of its options, and what was written in their place.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// What stands beside `choose`: only `order` belongs there. A key that was meant for one of the
/// options is reported as that.
void check_choose_keys(Element map, Element leader, Reporter& reporter);

/// The `pick` of an option. Where authors wrote `- tom#id: ...` for an option of Tom's it is
/// reported, and given back as it was meant; nothing where there is neither.
[[nodiscard]] Entry find_pick(Element map, Reading& reading);

/// Reports what is no key of an option, and a second `pick`.
void check_option_keys(Element map, Element pick, Reporter& reporter);

}  // namespace attune::scenario
