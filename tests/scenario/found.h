// What was found, in one line a finding, with message and fix: for tests of what is said.
#pragma once

#include <string>

#include "scenario/finding.h"

namespace attune::scenario::testing {

/// "7:5 what is wrong | what to do", one a line.
inline std::string said(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += std::to_string(finding.line) + ":" + std::to_string(finding.column) + " " +
            finding.message + " | " + finding.fix + "\n";
  }
  return text;
}

}  // namespace attune::scenario::testing
