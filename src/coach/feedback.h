// What the coach says about one reply, now and over repeats, with the reasons to unfold.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/evening.h"
#include "coach/evidence.h"
#include "coach/wording.h"
#include "model/couple.h"
#include "model/reply.h"

namespace attune::coach {

/// What happened: a reply, and the two before and after it.
struct ReplyInContext {
  model::ReplyCodes codes;
  std::string words;        ///< What was said; quoted where it is short.
  std::string author_note;  ///< What the scenario's author has the coach say; may be empty.
  Names names;
  model::Couple couple;
  model::FastState<double> before;
  model::FastState<double> after;
  bool danger = false;  ///< The scenario touches danger: then nothing is looked ahead or counted.
  std::vector<PlayedReply> earlier = {};  ///< What was picked before it this evening, in order.
  std::uint64_t visit = 0;  ///< How often the evening was played before; chooses the wording.
  std::vector<scenario::CodeWords> from = {};  ///< Which of the words earned which code.
};

struct Feedback {
  std::string words;  ///< What it is about.
  model::StyleReading reading;
  std::string style;         ///< "gives in"; with the second flag "brushes it off, and gives in".
                             ///< Empty for a move of the one who asks, who has no style.
  std::string rule;          ///< The rule that matched, in words; empty like `style`.
  std::string note;          ///< The author's words, else a remark from the codes; then at most one
                             ///< addition: a warranted worry, flooding, or the evening so far.
  std::string now;           ///< What it did to both within minutes, from the model.
  std::string over_repeats;  ///< What it does over the weeks, from the model, with the caveat;
                             ///< empty where danger is.
  std::string helping_half;  ///< Only where the reply has both halves: what helps in it.
  std::string costing_half;  ///< Only where the reply has both halves: what it costs, and whom.
  std::vector<Evidence> evidence;
};

/// Below this engagement of the responder the bidder's worry has a reason, and is not to be calmed
/// away. Share in [0, 1]; ours.
inline constexpr double kWarrantedBelow = 0.5;

/// Reads a reply. Never scores a person, only a reply; a plain one is never marked wrong.
[[nodiscard]] Feedback read_reply(const Language& say, const ReplyInContext& reply);

}  // namespace attune::coach
