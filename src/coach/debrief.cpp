// Puts together what the other files of the coach have to say about one evening.
#include "coach/debrief.h"

#include <algorithm>
#include <optional>
#include <variant>

#include "coach/afterwards.h"
#include "coach/now_words.h"
#include "coach/outlook.h"
#include "coach/retelling.h"
#include "coach/safety_words.h"
#include "coach/style_words.h"

namespace attune::coach {

namespace {

std::string style_of(const Language& say, const scenario::Codes& codes) {
  const auto* reply = std::get_if<model::ReplyCodes>(&codes);
  return reply == nullptr ? "" : std::string(plain_name(say, model::read_style(*reply).style));
}

std::vector<DebriefStep> path_of(const Language& say, const std::vector<PlayedReply>& replies) {
  std::vector<DebriefStep> path;
  for (const PlayedReply& reply : replies) {
    if (reply.by_person) {
      path.push_back({.words = reply.words, .style = style_of(say, reply.codes)});
    }
  }
  return path;
}

std::optional<model::ResponseStyle> last_style(const std::vector<PlayedReply>& replies) {
  std::optional<model::ResponseStyle> last;
  for (const PlayedReply& reply : replies) {
    if (const auto* answer = std::get_if<model::ReplyCodes>(&reply.codes)) {
      last = model::read_style(*answer).style;
    }
  }
  return last;
}

std::string most_often_in_words(const Language& say, const Evening& evening) {
  std::string words;
  for (const model::ResponseStyle style : evening.most_often()) {
    const std::string_view name = plain_name(say, style);
    words = words.empty() ? std::string(name) : say("{}, and as often {}", words, name);
  }
  return words;
}

/// Nothing is measured, named or set as homework: neither is danger anybody's answer.
Debrief after_danger(const Language& say, const PlayedEvening& played) {
  const bool asked =
      std::any_of(played.replies.begin(), played.replies.end(), [](const PlayedReply& reply) {
        return reply.by_person && std::holds_alternative<model::BidderCodes>(reply.codes);
      });
  Debrief told;
  told.ending = played.ending;
  told.safety = asked ? safety_after_asking(say, played.danger, played.names.bidder)
                      : safety_after_answering(say, played.danger, played.names.responder);
  return told;
}

}  // namespace

Debrief debrief(const Language& say, const PlayedEvening& played) {
  if (!played.danger.empty()) {
    return after_danger(say, played);
  }
  const Evening evening = read_evening(played.replies, played.talk);
  Debrief told;
  told.ending = played.ending;
  told.path = path_of(say, played.replies);
  told.turns = turning_points(say, played.decisions, played.names, evening.warranted, played.visit);
  if (told.turns.empty()) {
    told.told = retelling(say, played.replies, played.names);
  }
  told.tonight = end_in_words(say, played.names, played.talk.state(), last_style(played.replies));
  if (evening.warranted) {
    told.tonight = say("{} The worry had a reason: {} really had been further off.", told.tonight,
                       played.names.responder);
  }
  told.most_often = most_often_in_words(say, evening);
  if (const auto policy = played.talk.policy(); policy.has_value()) {
    told.weeks = model::run_weeks(played.talk.couple_for_weeks(), *policy, model::kWeeksAhead);
    told.weeks_sentence = outlook_sentence(say, told.weeks);
  }
  told.try_this = experiment_after(say, evening, played.visit);
  told.prompt = prompt_after(say, evening, played.visit);
  return told;
}

}  // namespace attune::coach
