// Plays each arm to its end, reads it as exchanges, and runs the weeks from its mean stance.
#include "session/comparison.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "coach/outlook.h"
#include "model/conversation.h"
#include "model/couple.h"
#include "scenario/play_walk.h"
#include "session/transcript.h"

namespace attune::session {

namespace {

using model::ResponseStyle;
using scenario::Runner;

constexpr double kPureMinutes = 30.0;

/// Nothing is looked ahead where nobody answered, and where danger is the topic.
void look_ahead(const Language& say, Arm& arm, const Runner& last, int weeks) {
  const auto policy = last.talk().policy();
  if (policy.has_value() && last.scenario().danger.empty()) {
    arm.weeks = model::run_weeks(last.talk().couple_for_weeks(), *policy, weeks);
    arm.sentence = coach::outlook_sentence(say, arm.weeks);
  }
}

ArmTurn turn_of(Exchange exchange) {
  return {.reply = exchange.played.words(),
          .reaction = std::move(exchange.reaction),
          .reading = exchange.played.reading.value_or(model::StyleReading{}),
          .substituted = false,
          .minute = exchange.minute,
          .state = exchange.state};
}

Arm arm_of(const Language& say, std::span<const Runner> played, const Runner& last, int weeks) {
  Arm arm;
  arm.picks = last.picked();
  for (Exchange& exchange : transcript_of(played).exchanges) {
    arm.turns.push_back(turn_of(std::move(exchange)));
  }
  if (last.ended()) {
    const auto end = static_cast<std::size_t>(*last.moment().end);
    arm.end_id = last.scenario().ends[end].id;
    arm.end_text = last.scenario().ends[end].text;
  }
  look_ahead(say, arm, last, weeks);
  return arm;
}

/// A play that goes round in circles, or into an author's trap, is no evening to look ahead from.
void give_up_unended(const Language& say, Arm& arm, const Runner& last) {
  if (last.ended()) {
    return;
  }
  arm.fault = last.over()
                  ? std::string(say(last.moment().fault))
                  : say("after {} picks it goes round in circles", scenario::kMostPicksOfAPlay);
  arm.end_text = say("It comes to no end: {}.", arm.fault);
  arm.weeks.clear();
  arm.sentence.clear();
}

/// In an arm the responder's seat is taken, so each pick is one turn.
Arm arm_of(const Language& say, const scenario::PlayedArm& played, ResponseStyle style, int weeks) {
  Arm arm = arm_of(say, std::span(played.moments).subspan(1), played.moments.back(), weeks);
  arm.style = style;
  give_up_unended(say, arm, played.moments.back());
  for (std::size_t i = 0; i < std::min(arm.turns.size(), played.picks.size()); ++i) {
    arm.turns[i].substituted = played.picks[i].substituted;
  }
  return arm;
}

std::vector<scenario::SpokenLine> lines_of(const Transcript& transcript) {
  std::vector<scenario::SpokenLine> lines = transcript.before;
  for (const Exchange& exchange : transcript.exchanges) {
    lines.push_back({exchange.played.chooser, "", exchange.played.words(),
                     exchange.played.own ? "" : std::string(exchange.played.option->id())});
    lines.insert(lines.end(), exchange.reaction.begin(), exchange.reaction.end());
  }
  return lines;
}

std::vector<ArmTurn> pure_turns(const model::Couple& couple, ResponseStyle style,
                                const model::Conversation& conversation) {
  const double step = couple.parameters.time_step;
  std::vector<ArmTurn> turns;
  // Where the steps do not meet a minute, the first one behind it stands for it.
  const auto place_of_turn = [&] {
    const auto minute = static_cast<double>(turns.size() + 1);
    return static_cast<std::size_t>(model::steps_covering(minute, step));
  };
  for (std::size_t at = place_of_turn(); at < conversation.states.size(); at = place_of_turn()) {
    ArmTurn turn;
    turn.reading.style = style;
    turn.minute = static_cast<double>(at) * step;
    turn.state = conversation.states[at];
    turns.push_back(std::move(turn));
  }
  return turns;
}

Arm pure_arm(const Language& say, const model::Couple& couple, ResponseStyle style, int weeks) {
  const model::Stance<double> stance = model::reference_policy(style);
  Arm arm;
  arm.style = style;
  arm.turns = pure_turns(couple, style, model::run_conversation(couple, stance, kPureMinutes));
  arm.weeks = model::run_weeks(couple, stance, weeks);
  arm.sentence = coach::outlook_sentence(say, arm.weeks);
  return arm;
}

}  // namespace

Comparison compare_scenario(const Language& say, std::shared_ptr<const scenario::Scenario> scenario,
                            const std::vector<ResponseStyle>& styles, int weeks,
                            std::uint64_t seed) {
  const scenario::Index responder = scenario->responder();
  return compare_from(say, Runner(std::move(scenario), responder, seed), styles, weeks);
}

Comparison compare_from(const Language& say, const Runner& moment,
                        const std::vector<ResponseStyle>& styles, int weeks) {
  Comparison comparison{.scenario = moment.shared_scenario(),
                        .before = lines_of(transcript_of(moments_up_to(moment))),
                        .start_minute = moment.talk().minute(),
                        .start = moment.talk().state(),
                        .arms = {},
                        .parameters = moment.talk().couple().parameters};
  for (const ResponseStyle style : styles) {
    comparison.arms.push_back(arm_of(say, scenario::continue_arm(moment, style), style, weeks));
  }
  return comparison;
}

Arm own_way(const Language& say, const std::vector<Runner>& moments, int weeks) {
  // What led into the first moment was said before it, unless it is the first of the play.
  const std::size_t skipped = moments.front().moment().number == 0 ? 0 : 1;
  return arm_of(say, std::span(moments).subspan(skipped), moments.back(), weeks);
}

Comparison compare_styles(const Language& say, const model::Couple& couple,
                          const std::vector<ResponseStyle>& styles, int weeks) {
  Comparison comparison{.scenario = nullptr,
                        .before = {},
                        .start_minute = 0.0,
                        .start = model::start_of_bid(couple),
                        .arms = {},
                        .parameters = couple.parameters};
  for (const ResponseStyle style : styles) {
    comparison.arms.push_back(pure_arm(say, couple, style, weeks));
  }
  return comparison;
}

}  // namespace attune::session
