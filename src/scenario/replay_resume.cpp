// A replay played again on a scenario as it is now: which option a pick means, and what stands in
// the way.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>

#include "base/stable_hash.h"
#include "scenario/replay.h"
#include "scenario/replay_words.h"
#include "scenario/walk.h"

namespace attune::scenario {
namespace {

using Found = std::variant<const Option*, ReplayStop>;

template <typename Matches>
std::vector<const Option*> options_that(const Scenario& scenario, const Matches& matches) {
  std::vector<const Option*> found;
  for_each_option(scenario, [&](const Option& option) {
    if (matches(option)) {
      found.push_back(&option);
    }
  });
  return found;
}

bool has_node(const Scenario& scenario, const std::string& name) {
  return std::any_of(scenario.nodes.begin(), scenario.nodes.end(),
                     [&name](const Node& node) { return node.name == name; });
}

/// The option with the words of the pick in its node; in any node where that is gone.
Found by_words(const ReplayPick& pick, const Scenario& scenario) {
  const bool anywhere = !has_node(scenario, pick.node);
  const auto has_words = [&](const Option& option) {
    return stable_hash(option.source()) == pick.text_hash &&
           (anywhere || node_of(option) == pick.node);
  };
  std::vector<const Option*> found = options_that(scenario, has_words);
  if (found.size() > 1 && pick.id.empty()) {
    // The one that has no id still is the one that had none.
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const Option* option) { return !option->id().empty(); }),
                found.end());
  }
  return found.size() == 1 ? Found(found.front()) : Found(ReplayStop::kGone);
}

/// The options with the id of the pick. Two files may have one each: then it is that in its node.
std::vector<const Option*> by_id(const ReplayPick& pick, const Scenario& scenario) {
  std::vector<const Option*> named = options_that(
      scenario, [&](const Option& option) { return !pick.id.empty() && option.id() == pick.id; });
  if (named.size() > 1) {
    named.erase(std::remove_if(named.begin(), named.end(),
                               [&](const Option* option) { return node_of(*option) != pick.node; }),
                named.end());
  }
  return named;
}

/// Which option of the scenario, wherever it stands, the pick means.
Found meant_by(const ReplayPick& pick, const Scenario& scenario) {
  const std::vector<const Option*> named = by_id(pick, scenario);
  if (named.empty()) {
    return pick.text_hash == 0 ? Found(ReplayStop::kGone) : by_words(pick, scenario);
  }
  const Option& option = *named.front();
  if (pick.text_hash == 0 || stable_hash(option.source()) == pick.text_hash) {
    return &option;
  }
  const bool words_elsewhere = !options_that(scenario, [&](const Option& other) {
                                  return stable_hash(other.source()) == pick.text_hash;
                                }).empty();
  if (words_elsewhere) {
    return ReplayStop::kWordsMoved;
  }
  const bool reworded =
      pick.words.empty() || is_rewording(pick.words, beginning_of(option.source(), kKeptWords));
  return reworded ? Found(&option) : Found(ReplayStop::kOtherWords);
}

const Choose* decision_of(const Option& option, const Scenario& scenario) {
  const Choose* found = nullptr;
  for_each_choose(scenario, [&](const Choose& choose) {
    const bool has = std::any_of(choose.options.begin(), choose.options.end(),
                                 [&option](const Option& each) { return &each == &option; });
    found = has ? &choose : found;
  });
  return found;
}

/// Why an option of the scenario is not picked now.
ReplayStop why_not(const Option& option, const Runner& runner) {
  const Choose* decision = decision_of(option, runner.scenario());
  if (decision->chooser != runner.seat()) {
    return ReplayStop::kOtherSeat;
  }
  if (runner.ended()) {
    return ReplayStop::kEndsBefore;
  }
  if (runner.over()) {
    return ReplayStop::kFault;
  }
  const Choose* standing = decision_of(*runner.moment().options.front().option, runner.scenario());
  return decision == standing ? ReplayStop::kNotAvailable : ReplayStop::kDecisionBefore;
}

const Option* offered(const Option& option, const Runner& runner) {
  const std::vector<OfferedOption>& options = runner.moment().options;
  const bool there = std::any_of(options.begin(), options.end(), [&option](const auto& each) {
    return each.available && each.option == &option;
  });
  return there ? &option : nullptr;
}

/// The option that is picked as it is written, or why there is none.
Found written_now(const ReplayPick& pick, const Runner& runner) {
  const Found meant = meant_by(pick, runner.scenario());
  const auto* option = std::get_if<const Option*>(&meant);
  if (option == nullptr || offered(**option, runner) != nullptr) {
    return meant;
  }
  return why_not(**option, runner);
}

/// The option is not what it was; what was to be decided is.
bool is_about_the_option(ReplayStop stop) {
  return stop == ReplayStop::kGone || stop == ReplayStop::kOtherWords ||
         stop == ReplayStop::kWordsMoved || stop == ReplayStop::kNotAvailable;
}

/// The option to pick now, or why there is none. Own words outlast the option that they were
/// answered as: in its node the nearest one takes its place.
Found found_now(const ReplayPick& pick, const Runner& runner) {
  const Found written = written_now(pick, runner);
  const auto* stop = std::get_if<ReplayStop>(&written);
  if (!pick.own || stop == nullptr || !is_about_the_option(*stop)) {
    return written;
  }
  const std::string& node = runner.scenario().nodes[place_of(runner.moment().node)].name;
  const Option* nearest = nearest_in_meaning(runner.moment().options, pick.own->codes);
  const bool answers = runner.moment().chooser == runner.scenario().responder();
  return nearest != nullptr && answers && node == pick.node ? Found(nearest) : written;
}

/// Plays the pick where it means an option that is offered.
std::optional<ReplayStop> apply(const Language& say, const ReplayPick& pick, Runner& runner,
                                Resumed& resumed) {
  const Found found = found_now(pick, runner);
  if (const auto* stop = std::get_if<ReplayStop>(&found)) {
    return *stop;
  }
  const Option& option = *std::get<const Option*>(found);
  std::vector<std::string> differences = differences_in_words(say, runner, pick, option);
  if (!runner.pick(option.key, pick.own).ok()) {
    return ReplayStop::kNotAvailable;
  }
  std::move(differences.begin(), differences.end(), std::back_inserter(resumed.changes));
  ++resumed.applied;
  return std::nullopt;
}

}  // namespace

Result<Runner> begin_replay(std::shared_ptr<const Scenario> scenario, const Replay& replay) {
  if (replay.scenario != scenario->id) {
    return Error{ErrorCode::kBadFile, fmt::format("the replay is of '{}'", replay.scenario),
                 scenario->id, std::string(to_say("open it with its own scenario"))};
  }
  const std::vector<Index> seats = scenario->seats();
  const auto seat = std::find_if(seats.begin(), seats.end(), [&](Index index) {
    return scenario->person(index).id == replay.seat;
  });
  if (seat == seats.end()) {
    return Error{ErrorCode::kBadFile, fmt::format("the scenario has no seat for '{}'", replay.seat),
                 scenario->id, std::string(to_say("play it anew"))};
  }
  return Runner(std::move(scenario), *seat, replay.seed);
}

Resumed resume(const Language& say, Runner& runner, const Replay& replay) {
  Resumed resumed;
  resumed.same_content = replay.hash == runner.scenario().content_hash;
  for (const ReplayPick& pick : replay.picks) {
    if (const std::optional<ReplayStop> stop = apply(say, pick, runner, resumed)) {
      resumed.stopped_because = stop_in_words(say, runner, pick, *stop);
      break;
    }
  }
  const auto first_left = replay.picks.begin() + static_cast<std::ptrdiff_t>(resumed.applied);
  resumed.remaining.assign(first_left, replay.picks.end());
  if (resumed.remaining.empty() && replay.at) {
    resumed.stopped_because = elsewhere_in_words(say, runner, *replay.at);
  }
  return resumed;
}

}  // namespace attune::scenario
