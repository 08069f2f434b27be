// Words that name a person by a fault: parts may cling, people are not "clingy".
#pragma once

#include <string_view>

namespace attune::scenario {

/// The label that `text` has for somebody; empty where it has none.
[[nodiscard]] std::string_view label_in(std::string_view text);

}  // namespace attune::scenario
