// Both paths are read in the same way and then cut where they part.
#include "session/path_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "coach/style_words.h"
#include "session/transcript.h"

namespace attune::session {

namespace {

using model::Quantity;
using scenario::Runner;
using scenario::SpokenLine;

std::string_view band_of(const Language& say, const Runner& runner, Quantity quantity) {
  const auto band = static_cast<std::size_t>(runner.band(quantity));
  return say(model::bands_of(quantity)[band].word);
}

std::string line_in_words(const scenario::Scenario& scenario, const SpokenLine& line) {
  return line.speaker == scenario::kNarrator
             ? line.text
             : fmt::format("{}: {}", scenario.person(line.speaker).name, line.text);
}

PathStep step_of(const Language& say, const Runner& runner) {
  const scenario::Moment& moment = runner.moment();
  const bool danger = !runner.scenario().danger.empty();
  PathStep step{.moment = moment.number, .now = now_of(say, runner)};
  const bool begins_with_pick = !moment.played.empty() && moment.played.front().by_person;
  if (begins_with_pick) {
    const scenario::Played& pick = moment.played.front();
    step.said = pick.words();
    step.style =
        pick.reading && !danger ? std::string(coach::plain_name(say, pick.reading->style)) : "";
  }
  for (std::size_t i = begins_with_pick ? 1 : 0; i < moment.lines.size(); ++i) {
    if (moment.lines[i].part.empty()) {
      step.lines.push_back(line_in_words(runner.scenario(), moment.lines[i]));
    }
  }
  return step;
}

std::string ending_of(const Language& say, const Runner& runner) {
  const std::optional<scenario::Index> end = runner.moment().end;
  return end ? runner.scenario().ends[scenario::place_of(*end)].text
             : std::string(say(runner.moment().fault));
}

PathSide side_of(const Language& say, std::span<const Runner> moments, std::size_t from) {
  return {.steps = path_steps(say, moments.subspan(std::min(from, moments.size()))),
          .ending = ending_of(say, moments.back()),
          .now = now_of(say, moments.back())};
}

}  // namespace

std::string now_in_bands(const Language& say, const Runner& runner) {
  const scenario::Scenario& scenario = runner.scenario();
  return say("{} is {} and {}. {} is {} and {}.", scenario.person(scenario.bidder()).name,
             band_of(say, runner, Quantity::kDistress), band_of(say, runner, Quantity::kPursuit),
             scenario.person(scenario.responder()).name, band_of(say, runner, Quantity::kArousal),
             band_of(say, runner, Quantity::kWithdrawal));
}

std::string now_of(const Language& say, const Runner& runner) {
  return runner.scenario().danger.empty() ? now_in_bands(say, runner) : "";
}

std::vector<PathStep> path_steps(const Language& say, std::span<const Runner> moments) {
  std::vector<PathStep> steps;
  std::transform(moments.begin(), moments.end(), std::back_inserter(steps),
                 [&say](const Runner& moment) { return step_of(say, moment); });
  return steps;
}

PathPair pair_of_paths(const Language& say, const Practice& practice, std::size_t left) {
  const std::vector<Runner>& here = practice.moments();
  const std::vector<Runner> other = moments_up_to(practice.left_paths()[left].moments.back());
  const std::size_t shared = shared_moments(here.back(), other.back());
  return {.shared = path_steps(say, std::span(here).first(shared)),
          .here = side_of(say, here, shared),
          .other = side_of(say, other, shared)};
}

}  // namespace attune::session
