// A comparison as text: a column an arm, words and small pictures instead of numbers.
#pragma once

#include "base/language/language.h"
#include "cli/page.h"
#include "session/comparison.h"

namespace attune::cli {

/// The arms side by side: the first answer, the two now, the weeks. Then each arm's evening.
void put_comparison(const Language& say, Page& page, const session::Comparison& comparison);

}  // namespace attune::cli
