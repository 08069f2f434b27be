// Codes against words: what a reply is said to be, and what a stranger would hear in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/reply.h"

namespace attune::scenario {

struct WordsAgainstCodes {
  std::string message;
  std::string fix;
};

/// The first code of a reply that its words contradict as far as a list of words can tell; nothing
/// where they do not. Meant to miss much rather than to blame a good sentence.
[[nodiscard]] std::optional<WordsAgainstCodes> words_against_codes(std::string_view text,
                                                                   const model::ReplyCodes& codes);

}  // namespace attune::scenario
