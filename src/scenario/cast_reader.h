// Reads `cast:`: the two, with their traits and inner parts.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// `root` is the file's map; a cast that is not two, or without one who bids and one who is `you`,
/// is reported.
void read_cast(Element root, Reading& reading);

}  // namespace attune::scenario
