// What a reply did to the two within its minutes, in the words of the bands and by name.
#pragma once

#include <cstdint>
#include <string>

#include "coach/wording.h"
#include "model/state.h"

namespace attune::coach {

/// "Tom came down from alarmed to uneasy. Ines stayed settled." A move within a band is said where
/// it is more than .05: "a little calmer, still alarmed". `fingerprint` chooses among wordings.
[[nodiscard]] std::string now_in_words(const Names& names, const model::FastState<double>& before,
                                       const model::FastState<double>& after,
                                       std::uint64_t fingerprint);

/// How the two are, without a before: "Tom ends the evening uneasy. Ines ends it settled."
[[nodiscard]] std::string end_in_words(const Names& names, const model::FastState<double>& state);

}  // namespace attune::coach
