// The decisions that mattered: what was picked, held against what else could have been said.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "coach/wording.h"
#include "model/state.h"
#include "scenario/scenario.h"

namespace attune::coach {

/// Something else that could have been picked at a decision.
struct OtherWay {
  std::string words;
  model::FastState<double> after{};  ///< As Decision::after.
  scenario::Codes codes = model::ReplyCodes{};
};

/// One decision of the person played.
struct Decision {
  std::string words;  ///< What was picked.
  model::FastState<double> before{};
  /// After what was picked: of a reply when its minutes are over, of a move of the one who asks
  /// when the next thing can be said, for a move by itself takes no time.
  model::FastState<double> after{};
  std::vector<OtherWay> others;  ///< What else was available.
  scenario::Codes codes = model::ReplyCodes{};
};

/// How far the two are from calm and in contact; a share in [0, 1], lower is nearer. A weighted
/// mean of the bidder's distress (.35) and pursuit (.15) and the responder's arousal (.2) and
/// withdrawal
/// (.3): half of it each, so that neither is calmed at the other's cost. Where the worry is
/// `warranted` the bidder's half is left out, for there calm is not what is missing. The weights
/// are ours; it chooses what is told and is never shown.
[[nodiscard]] double distance_from_contact(const model::FastState<double>& state, bool warranted);

/// At most three sentences, in the order of the evening, about the decisions whose pick lies
/// furthest from the best or the worst of its alternatives: what came of it, and what another reply
/// might have done. In bands and in the past; where no reply would have made a difference in words
/// nothing is told. What gives in or isn't so is never told as the better way, however calm it
/// makes the moment, and asking never as the worse one, unless it protests. `visit` chooses among
/// wordings.
[[nodiscard]] std::vector<std::string> turning_points(const Language& say,
                                                      std::span<const Decision> decisions,
                                                      const Names& names, bool warranted,
                                                      std::uint64_t visit);

}  // namespace attune::coach
