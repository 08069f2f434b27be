// The one source of what the loop says of two partners at a moment of a play. What somebody does
// comes from the author or from the reply itself; only what is felt may come from the model.
#pragma once

#include <optional>
#include <string>

#include "base/language/language.h"
#include "coach/band_words.h"
#include "coach/wording.h"
#include "model/reply.h"
#include "scenario/scenario.h"

namespace attune::coach {

/// A moment of a play: how it stands after one answer, or before the first.
struct LoopMoment {
  double minute = 0.0;  ///< Since the bid.
  model::FastState<double> state;
  bool answered = false;                         ///< False before the first answer.
  std::string reply;                             ///< What was answered.
  std::optional<model::ResponseStyle> style;     ///< The answer's; none where danger is the topic.
  std::optional<scenario::LoopEntry> in_bidder;  ///< What the answer set off; the author's.
  std::optional<scenario::LoopEntry> in_responder;  ///< What the bidder's move before the answer
                                                    ///< set off; it came before the answer did.
};

/// What the bidder does and shows is the author's; where nothing is written, a possibility.
[[nodiscard]] PartnerWords bidder_words(const Language& say, const LoopMoment& moment,
                                        const Names& names);

/// What the responder does is the answer, by its style; what shows are its words.
[[nodiscard]] PartnerWords responder_words(const Language& say, const LoopMoment& moment,
                                           const Names& names);

}  // namespace attune::coach
