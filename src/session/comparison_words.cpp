// Names come from the scenario's cast, or are the two roles.
#include "session/comparison_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "coach/style_words.h"

namespace attune::session {

ComparedNames names_in(const Language& say, const Comparison& comparison) {
  if (!comparison.scenario) {
    return {.bidder = std::string(say("The one who asks")),
            .responder = std::string(say("The one who answers"))};
  }
  const scenario::Scenario& scenario = *comparison.scenario;
  return {scenario.person(scenario.bidder()).name, scenario.person(scenario.responder()).name};
}

std::string name_of_arm(const Language& say, const Arm& arm) {
  return arm.style ? std::string(coach::plain_name(say, *arm.style)) : std::string(say("your way"));
}

std::string title_of(const Language& say, const Comparison& comparison) {
  return comparison.scenario ? comparison.scenario->title
                             : std::string(say("The same couple, answered in different ways"));
}

std::string bid_of(const Language& say, const Comparison& comparison) {
  if (!comparison.scenario) {
    return "";
  }
  const scenario::Index bidder = comparison.scenario->bidder();
  const auto bid = std::find_if(comparison.before.rbegin(), comparison.before.rend(),
                                [bidder](const scenario::SpokenLine& line) {
                                  return line.speaker == bidder && line.part.empty();
                                });
  return bid == comparison.before.rend()
             ? ""
             : say("{}: \"{}\"", names_in(say, comparison).bidder, bid->text);
}

std::string answer_of(const Language& say, const ArmTurn& turn) {
  return turn.substituted ? say("{} (no such answer here: the nearest)", turn.reply) : turn.reply;
}

std::string spoken_in(const Comparison& comparison, const scenario::SpokenLine& line) {
  if (line.speaker == scenario::kNarrator) {
    return line.text;
  }
  const auto speaker = static_cast<std::size_t>(line.speaker);
  return fmt::format("{}: {}", comparison.scenario->cast[speaker].name, line.text);
}

}  // namespace attune::session
