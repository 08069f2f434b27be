// The JSON of a check: every finding, and how many there are of each weight.
#pragma once

#include <string>

#include "scenario/finding.h"

namespace attune::cli {

/// {"findings": [{"file", "line", "column", "code", "severity", "class", "message", "fix"}],
/// "errors", "warnings", "notes"} as one line with its line break.
[[nodiscard]] std::string findings_json(const scenario::Findings& findings);

}  // namespace attune::cli
