// A comparison as one page to read and print.
#pragma once

#include "base/language/language.h"
#include "picture/report.h"
#include "session/comparison.h"

namespace attune::session {

/// All ways at a glance, then each with what is said, tonight, and the weeks.
[[nodiscard]] picture::Report comparison_report(const Language& say, const Comparison& comparison);

}  // namespace attune::session
