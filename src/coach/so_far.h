// What the evening so far adds to a remark on one reply: flooding, a pause, repetition, burden.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "coach/evening.h"
#include "coach/wording.h"
#include "model/couple.h"
#include "model/reply.h"

namespace attune::coach {

/// A reply with what came before it this evening.
struct ReplySoFar {
  const model::ReplyCodes& codes;
  std::string_view words;
  std::span<const PlayedReply> earlier;  ///< Everything picked before it, in order.
  const model::Couple& couple;
  const model::FastState<double>& before;  ///< The two when it was said.
  std::uint64_t chosen_by = 0;             ///< Chooses among variants.
};

/// Where the responder is over the flooding threshold, else where the bidder is overwhelmed: that
/// few words get in, and what a pause with a time does. Empty where neither is so.
[[nodiscard]] std::string flooding_words(const Language& say, const ReplySoFar& reply,
                                         const Names& names);

/// One short sentence or two, the first that is true, else empty: a pause kept or broken; the same
/// words again; giving in, brushing off, leaving, a sting or reassurance for the second or third
/// time; what giving costs where the burden is high or has grown. Never about a first time.
[[nodiscard]] std::string addition_so_far(const Language& say, const ReplySoFar& reply,
                                          const Names& names);

}  // namespace attune::coach
