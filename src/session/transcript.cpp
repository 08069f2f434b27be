// Lines before an answer belong to the answer before it.
#include "session/transcript.h"

#include <algorithm>
#include <cstddef>

namespace attune::session {

namespace {

using scenario::Played;
using scenario::Runner;
using scenario::SpokenLine;

void append(Transcript& transcript, const SpokenLine& line) {
  if (line.part.empty()) {
    auto& lines =
        transcript.exchanges.empty() ? transcript.before : transcript.exchanges.back().reaction;
    lines.push_back(line);
  }
}

/// Lines and answers of a moment stand in the order in which they were spoken, so one pass over the
/// lines meets every answer in turn.
void read_moment(Transcript& transcript, const Runner& runner) {
  const scenario::Moment& moment = runner.moment();
  std::vector<const Played*> answers;
  for (const Played& played : moment.played) {
    if (played.chooser == runner.scenario().responder()) {
      answers.push_back(&played);
    }
  }
  std::size_t next = 0;
  for (std::size_t i = 0; i < moment.lines.size(); ++i) {
    if (next < answers.size() && answers[next]->line == i) {
      const Played& played = *answers[next++];
      transcript.exchanges.push_back(
          {.played = played, .reaction = {}, .minute = played.minute_after, .state = played.after});
    } else {
      append(transcript, moment.lines[i]);
    }
  }
  if (!transcript.exchanges.empty()) {
    // What else moved the two since, a bidder's move or time that passed, belongs to the exchange.
    transcript.exchanges.back().minute = runner.talk().minute();
    transcript.exchanges.back().state = runner.talk().state();
  }
}

}  // namespace

Transcript transcript_of(std::span<const Runner> moments) {
  Transcript transcript;
  for (const Runner& runner : moments) {
    read_moment(transcript, runner);
  }
  return transcript;
}

std::vector<Runner> moments_up_to(const Runner& now) {
  std::vector<Runner> moments = {Runner(now.shared_scenario(), now.seat(), now.seed())};
  for (const scenario::Pick& pick : now.picked()) {
    Runner next = moments.back();
    if (!next.pick(pick.option->key, pick.own).ok()) {
      break;
    }
    moments.push_back(std::move(next));
  }
  return moments;
}

}  // namespace attune::session
