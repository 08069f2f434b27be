// What the coach says about something the one who asks said or did: what it makes easy or hard to
// answer. Asking has no style, and neither a first request nor needing is ever marked wrong.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/feedback.h"

namespace attune::coach {

/// What happened: a move, and the two before it and when the next thing can be said.
struct MoveInContext {
  model::BidderCodes codes;
  std::string words;
  std::string author_note;  ///< May be empty.
  Names names;
  model::Couple couple;
  model::FastState<double> before;
  model::FastState<double> after;
  bool danger = false;                         ///< As in ReplyInContext.
  std::vector<PlayedReply> earlier = {};       ///< As in ReplyInContext.
  std::uint64_t visit = 0;                     ///< As in ReplyInContext.
  std::vector<scenario::CodeWords> from = {};  ///< As in ReplyInContext.
};

/// The codes of a move that are not nothing, protest last.
[[nodiscard]] std::vector<Evidence> evidence_for_move(const Language& say,
                                                      const model::BidderCodes& codes);

/// Reads a move. `over_repeats` says what the model's rules for such a move lead to, without a run
/// of it: a run needs somebody's answers, and these are not the move's.
[[nodiscard]] Feedback read_move(const Language& say, const MoveInContext& move);

}  // namespace attune::coach
