// What the fuzzers share: bytes as text, the small scenario, and what must hold for every finding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

#include "base/printable.h"
#include "scenario/finding.h"
#include "scenario/load.h"
#include "scenario/small_scenario.h"

namespace attune::scenario::testing {

inline std::string_view text_of(const std::uint8_t* bytes, std::size_t size) {
  return {reinterpret_cast<const char*>(bytes), size};
}

/// Stops the fuzzer, which keeps the input that led here.
inline void demand(bool holds, const char* what) {
  if (!holds) {
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
  }
}

/// Every finding says what is wrong and what to do, at a place, in characters that can be shown.
inline void demand_readable(const Findings& findings) {
  for (const Finding& finding : findings) {
    demand(finding.line >= 1 && finding.column >= 1, "a finding has a place");
    demand(!finding.message.empty() && !finding.fix.empty(), "a finding says what to do");
    demand(printable(finding.message) == finding.message, "a message can be shown");
    demand(printable(finding.fix) == finding.fix, "a fix can be shown");
  }
}

inline const std::shared_ptr<const Scenario>& small_scenario() {
  static const std::shared_ptr<const Scenario> scenario =
      load_scenario_text(kSmallScenario, small_path()).scenario;
  demand(scenario != nullptr, "the small scenario can be read");
  return scenario;
}

}  // namespace attune::scenario::testing
