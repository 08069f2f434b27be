// What an evening held and what was missing from it, read off its replies.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "model/reply.h"
#include "model/talk.h"
#include "scenario/scenario.h"

namespace attune::coach {

/// One thing that was picked, by the person or where nobody sat.
struct PlayedReply {
  std::string words;
  scenario::Codes codes;  ///< A reply's, a bidder's, or none where danger is the topic.
  bool by_person = true;
  model::FastState<double> before{};  ///< The two before it.
  model::FastState<double> after{};   ///< And after it.
};

struct Evening {
  std::array<int, model::kAllStyles.size()> styles{};  ///< How often each, in kAllStyles' order.
  int answers = 0;                 ///< Replies of the responder, whoever chose them.
  bool person_asked = false;       ///< The person sat in the bidder's seat.
  bool pressed = false;            ///< The bidder protested.
  bool started_softly = false;     ///< The bidder did, at least once.
  bool soothed_first = false;      ///< The bidder did, at least once.
  bool left_without_time = false;  ///< Somebody went, or broke off, with no time of return.
  bool gave_up_own_need = false;
  bool hurt = false;  ///< Something was brushed off or blamed.
  bool repaired = false;
  bool untrue = false;
  bool said_the_unsaid = false;  ///< Validation of 3 or more, at least once.
  bool kept_a_limit = false;     ///< Autonomy of 2 or more, at least once.
  bool promised = false;         ///< Something concrete, at least once.
  bool warranted = false;        ///< The responder had really been further away.
  bool ends_alarmed = false;     ///< Or worse.

  /// The most frequent styles, in kAllStyles' order; several where they tie, none where nobody
  /// answered.
  [[nodiscard]] std::vector<model::ResponseStyle> most_often() const;
};

[[nodiscard]] Evening read_evening(std::span<const PlayedReply> replies, const model::Talk& talk);

}  // namespace attune::coach
