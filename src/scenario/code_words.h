// The words of a reply that earned it a code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Reads `from:`, a map of words by code: {validation: "since Monday"}. Reports a code that `codes`
/// have not, and words that do not stand in `said`; neither is kept.
[[nodiscard]] std::vector<CodeWords> read_code_words(Element map, const Codes& codes,
                                                     std::string_view said, Reporter& reporter);

/// Whether a reply or a bid has a code of this name; one that is nothing it has not.
[[nodiscard]] bool has_code(const Codes& codes, std::string_view code);

}  // namespace attune::scenario
