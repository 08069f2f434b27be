// One change to the small scenario for each thing that can be found wrong.
#pragma once

#include <string_view>
#include <vector>

#include "scenario/finding_codes.h"

namespace attune::scenario::testing {

struct FindingCase {
  FindingCode code = FindingCode::kUnreadable;
  std::string_view from;  ///< What to exchange in the small scenario ...
  std::string_view to;    ///< ... for this.
  int line = 0;           ///< Where the finding stands then.
  int column = 0;
};

[[nodiscard]] std::vector<FindingCase> text_cases();
[[nodiscard]] std::vector<FindingCase> schema_cases();
[[nodiscard]] std::vector<FindingCase> name_cases();
[[nodiscard]] std::vector<FindingCase> type_cases();
[[nodiscard]] std::vector<FindingCase> flow_cases();
[[nodiscard]] std::vector<FindingCase> craft_cases();
[[nodiscard]] std::vector<FindingCase> safety_cases();
[[nodiscard]] std::vector<FindingCase> test_cases();

}  // namespace attune::scenario::testing
