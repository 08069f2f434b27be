#include "coach/debrief.h"

#include "base/text.h"
#include "coach/afterwards.h"
#include "coach/evening.h"
#include "coach/now_words.h"
#include "coach/outlook.h"
#include "coach/style_words.h"
#include "coach/wording.h"

namespace attune::coach {

namespace {

std::vector<DebriefStep> path_of(const std::vector<PlayedReply>& replies) {
  std::vector<DebriefStep> path;
  for (const PlayedReply& reply : replies) {
    if (!reply.by_person) {
      continue;
    }
    const std::string style =
        reply.by_responder ? std::string(plain_name(model::read_style(reply.codes).style)) : "";
    path.push_back({.words = reply.words, .style = style});
  }
  return path;
}

std::string most_often_in_words(const Evening& evening) {
  std::vector<std::string> names;
  for (const model::ResponseStyle style : evening.most_often()) {
    names.emplace_back(plain_name(style));
  }
  return names.empty() ? "" : join_words(names);
}

}  // namespace

Debrief debrief(const std::vector<PlayedReply>& replies, const model::Talk& talk,
                const std::string& ending, const std::string& bidder_name,
                const std::string& responder_name) {
  const Evening evening = read_evening(replies, talk);
  Debrief told;
  told.ending = ending;
  told.path = path_of(replies);
  told.tonight = end_in_words({.bidder = bidder_name, .responder = responder_name}, talk.state());
  told.most_often = most_often_in_words(evening);
  if (const auto policy = talk.policy(); policy.has_value()) {
    told.weeks = model::run_weeks(talk.couple_for_weeks(), *policy, kWeeksAhead);
    told.weeks_sentence = outlook_sentence(told.weeks);
  }
  told.try_this = experiment_after(evening);
  told.prompt = prompt_after(evening);
  return told;
}

}  // namespace attune::coach
