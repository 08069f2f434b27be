// What an evening held and what was missing from it, read off its replies.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "model/reply.h"
#include "model/talk.h"

namespace attune::coach {

struct PlayedReply;

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
