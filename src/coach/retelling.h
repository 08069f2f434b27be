// The evening in two sentences: the answers that moved the bidder most, as they were said.
#pragma once

#include <span>
#include <string>

#include "base/language/language.h"
#include "coach/evening.h"
#include "coach/wording.h"

namespace attune::coach {

/// In the order of the evening, in the past tense: the answer after which the bidder came down
/// most, and the one after which the bidder went up most. Empty where nobody answered.
[[nodiscard]] std::string retelling(const Language& say, std::span<const PlayedReply> replies,
                                    const Names& names);

}  // namespace attune::coach
