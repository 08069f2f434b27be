#include "coach/evening.h"

#include <algorithm>
#include <cstddef>

#include "coach/debrief.h"
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
  const auto place = std::find(model::kAllStyles.begin(), model::kAllStyles.end(), style);
  ++evening.styles[static_cast<std::size_t>(place - model::kAllStyles.begin())];
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

void count_move(Evening& evening, const PlayedReply& reply) {
  evening.person_asked |= reply.by_person;
  evening.pressed |= reply.moves.protest > 0;
  evening.started_softly |= reply.moves.softness > 0;
  evening.soothed_first |= reply.moves.soothed > 0;
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
    if (reply.by_responder) {
      count_answer(evening, reply.codes);
    } else {
      count_move(evening, reply);
    }
  }
  const auto alarmed = model::band_named(model::Quantity::kDistress, "alarmed");
  evening.warranted = talk.couple().situation.engagement < kWarrantedBelow;
  evening.ends_alarmed =
      model::band_index(model::Quantity::kDistress, talk.state().distress) >= alarmed.value_or(0);
  return evening;
}

}  // namespace attune::coach
