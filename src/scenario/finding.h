// What the checker has to say about one place of a scenario.
#pragma once

#include <string>
#include <vector>

#include "scenario/position.h"

namespace attune::scenario {

enum class Severity { kError, kWarning, kNote };

struct Finding {
  std::string code;  ///< Stable: "ATN" and four digits, the second of them the class.
  Severity severity = Severity::kError;
  int kind = 0;  ///< Class 1 (text safety) .. 8 (tests of the file).
  std::string file;
  int line = 0;             ///< From 1.
  int column = 0;           ///< From 1, in code points.
  std::string message;      ///< What is wrong, in plain words.
  std::string fix;          ///< What to do about it; may be empty.
  std::string source_line;  ///< The line it stands in, for the caret; may be empty.
};

using Findings = std::vector<Finding>;

[[nodiscard]] int count(const Findings& findings, Severity severity);

/// As a compiler would print it: "file:line:column: error ATN0203: message", the source line with a
/// caret under the place, and the fix. Ends with a line break.
[[nodiscard]] std::string format_finding(const Finding& finding);

/// Whether the scenario can be played: no error of classes 1 to 4.
[[nodiscard]] bool playable(const Findings& findings);

}  // namespace attune::scenario
