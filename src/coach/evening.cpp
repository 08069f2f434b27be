// Counts styles and codes over all answers, and asks the talk how it ended.
#include "coach/evening.h"

#include <algorithm>
#include <cstddef>
#include <variant>

#include "coach/feedback.h"
#include "model/bands.h"

namespace attune::coach {

namespace {

bool leaves_without_time(const model::ReplyCodes& codes) {
  return codes.pause.kind == model::PauseKind::kOpen ||
         (codes.withdrawal >= 2 && codes.pause.kind == model::PauseKind::kNone);
}

void count_answer(Evening& evening, const model::ReplyCodes& codes) {
  const model::ResponseStyle style = model::read_style(codes).style;
  for (std::size_t i = 0; i < model::kAllStyles.size(); ++i) {
    evening.styles[i] += model::kAllStyles[i] == style ? 1 : 0;
  }
  ++evening.answers;
  evening.left_without_time |= leaves_without_time(codes);
  evening.gave_up_own_need |= codes.accommodation >= 2;
  evening.hurt |= codes.invalidation >= 2 || codes.criticism >= 2;
  evening.repaired |= codes.repair != model::Repair::kNone;
  evening.untrue |= codes.untrue;
  evening.said_the_unsaid |= codes.validation >= 3;
  evening.kept_a_limit |= codes.autonomy >= 2;
  evening.promised |= codes.reassurance == model::Reassurance::kSpecific;
}

void count_move(Evening& evening, const model::BidderCodes& codes, bool by_person) {
  evening.person_asked |= by_person;
  evening.pressed |= codes.protest > 0;
  evening.started_softly |= codes.softness > 0;
  evening.soothed_first |= codes.soothed > 0;
}

}  // namespace

std::vector<model::ResponseStyle> Evening::most_often() const {
  const int most = *std::max_element(styles.begin(), styles.end());
  std::vector<model::ResponseStyle> found;
  for (std::size_t i = 0; most > 0 && i < styles.size(); ++i) {
    if (styles[i] == most) {
      found.push_back(model::kAllStyles[i]);
    }
  }
  return found;
}

Evening read_evening(std::span<const PlayedReply> replies, const model::Talk& talk) {
  Evening evening;
  for (const PlayedReply& reply : replies) {
    if (const auto* answer = std::get_if<model::ReplyCodes>(&reply.codes)) {
      count_answer(evening, *answer);
    } else if (const auto* move = std::get_if<model::BidderCodes>(&reply.codes)) {
      count_move(evening, *move, reply.by_person);
    }
  }
  const auto alarmed = model::band_named(model::Quantity::kDistress, "alarmed");
  evening.warranted = talk.couple().situation.engagement < kWarrantedBelow;
  evening.ends_alarmed =
      model::band_index(model::Quantity::kDistress, talk.state().distress) >= alarmed.value_or(0);
  return evening;
}

}  // namespace attune::coach
