// The words of a reply that earned it a code.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Reads `from:`, a map of words by code: {validation: "since Monday"}. Reports a code that is
/// nothing in `codes`, and words that do not stand in `said`; neither is kept. Of what has no codes
/// nothing is read: what is wrong with them has been reported.
[[nodiscard]] std::vector<CodeWords> read_code_words(Element map, const Codes& codes,
                                                     std::string_view said, Reporter& reporter);

/// Whether a reply or a bid has a code of this name; one that is nothing it has not.
[[nodiscard]] bool has_code(const Codes& codes, std::string_view code);

/// Whether `words`, which hold a letter, stand in `said` letter by letter, and cut no word of it.
[[nodiscard]] bool stand_in(std::string_view words, std::string_view said);

}  // namespace attune::scenario
