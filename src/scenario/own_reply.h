// A reply that a person puts in their own words, and the written one that it is answered as.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/reply.h"
#include "scenario/scenario.h"

namespace attune::scenario {

struct OfferedOption;

/// The longest reply in one's own words: bytes.
inline constexpr std::size_t kMostOwnWords = 600;

/// What somebody says in place of a written reply, with the codes that they confirmed.
struct OwnReply {
  std::string words;
  model::ReplyCodes codes;
  std::vector<CodeWords> from = {};  ///< Which of the words earned which of the codes.

  /// The same words that mean the same: what pointed at which of them makes no other reply of them.
  bool operator==(const OwnReply& other) const {
    return words == other.words && codes == other.codes;
  }
};

/// The available reply that `codes` come nearest to: one of the same style before all others, then
/// the smallest sum of squares over the eight values of the stance, the first written of equals.
/// Null where no available option has reply codes.
[[nodiscard]] const Option* nearest_in_meaning(std::span<const OfferedOption> offered,
                                               const model::ReplyCodes& codes);

/// Errors: kNotPossible where nothing is said, more than kMostOwnWords, something that a save would
/// not give back (blanks around it, a line end, what printable() takes out), or where a pause is no
/// length of time.
[[nodiscard]] Result<void> check_own_words(const OwnReply& reply);

}  // namespace attune::scenario
