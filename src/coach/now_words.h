// What a reply did to the two within its minutes, in the words of the bands and by name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/language/language.h"
#include "coach/wording.h"
#include "model/reply.h"
#include "model/state.h"

namespace attune::coach {

/// "Tom came down from alarmed to uneasy. Ines stayed settled." A move within a band is said where
/// it is more than .05: "a little calmer, still alarmed". `fingerprint` chooses among wordings.
[[nodiscard]] std::string now_in_words(const Language& say, const Names& names,
                                       const model::FastState<double>& before,
                                       const model::FastState<double>& after,
                                       std::uint64_t fingerprint);

/// How the two are at the end, without a before, and what the last reply did: "By the end Tom is
/// perhaps uneasy, and Ines perhaps settled. The last reply gives in."
[[nodiscard]] std::string end_in_words(const Language& say, const Names& names,
                                       const model::FastState<double>& state,
                                       std::optional<model::ResponseStyle> last);

}  // namespace attune::coach
