// A play as a small file: made from a play, written, and played again on a scenario as it is now.
#include "scenario/replay.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/stable_hash.h"
#include "scenario/walk.h"

namespace attune::scenario {
namespace {

/// The node in an option's key, "node#id" or "node@n".
std::string_view node_of(const Option& option) {
  return std::string_view(option.key).substr(0, option.key.find_first_of("#@"));
}

ReplayPick pick_of(const Option& option) {
  return {std::string(node_of(option)), option.id,
          option.id.empty() ? stable_hash(option.text) : 0};
}

/// An id is looked for alone, so that a node may be renamed.
bool names(const ReplayPick& pick, const Option& option) {
  if (!pick.id.empty()) {
    return option.id == pick.id;
  }
  return node_of(option) == pick.node && stable_hash(option.text) == pick.text_hash;
}

bool exists(const ReplayPick& pick, const Scenario& scenario) {
  bool found = false;
  for_each_option(scenario, [&](const Option& option) { found = found || names(pick, option); });
  return found;
}

/// Whether the decision that the play stands at has the option, shown or hidden.
bool belongs_here(const ReplayPick& pick, const Runner& runner) {
  const Option& shown = *runner.moment().options.front().option;
  bool found = false;
  for_each_choose(runner.scenario(), [&](const Choose& choose) {
    const auto has = [&choose](const auto& matches) {
      return std::any_of(choose.options.begin(), choose.options.end(), matches);
    };
    found = found || (has([&](const Option& option) { return &option == &shown; }) &&
                      has([&](const Option& option) { return names(pick, option); }));
  });
  return found;
}

std::string words_for(const ReplayPick& pick) {
  return pick.id.empty() ? fmt::format("an option of {} without an id", pick.node)
                         : fmt::format("{}#{}", pick.node, pick.id);
}

std::string why_not(const ReplayPick& pick, const Runner& runner) {
  const std::string words = words_for(pick);
  if (!exists(pick, runner.scenario())) {
    return fmt::format("{} is gone from the scenario", words);
  }
  if (runner.ended()) {
    return fmt::format("the play ends before {}", words);
  }
  if (runner.over()) {
    return runner.moment().fault;
  }
  if (belongs_here(pick, runner)) {
    return fmt::format("{} is not available now", words);
  }
  const Node& here = runner.scenario().nodes[place_of(runner.moment().node)];
  return fmt::format("a decision in {} now comes before {}", here.name, words);
}

/// Plays the pick where it is offered and available.
bool apply(const ReplayPick& pick, Runner& runner) {
  const std::vector<OfferedOption>& options = runner.moment().options;
  const auto found =
      std::find_if(options.begin(), options.end(), [&pick](const OfferedOption& offered) {
        return offered.available && names(pick, *offered.option);
      });
  return found != options.end() && runner.pick(found->option->key).ok();
}

/// A YAML scalar in double quotes: whatever the text holds, it is read back as it was.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '"' || each == '\\') {
      out += '\\';
      out += each;
    } else if (byte < 0x20 || byte == 0x7F) {
      out += fmt::format("\\x{:02X}", byte);
    } else {
      out += each;
    }
  }
  return out + '"';
}

std::string line_of(const ReplayPick& pick) {
  const std::string option = pick.id.empty() ? fmt::format("text-hash: \"{:016x}\"", pick.text_hash)
                                             : fmt::format("id: {}", quoted(pick.id));
  return fmt::format("  - {{node: {}, {}}}\n", quoted(pick.node), option);
}

}  // namespace

Replay replay_of(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  Replay replay;
  replay.scenario = scenario.id;
  replay.seat = runner.seat() == kNone ? "" : scenario.person(runner.seat()).id;
  replay.seed = runner.seed();
  replay.hash = scenario.content_hash;
  for (const Option* option : runner.picked_options()) {
    replay.picks.push_back(pick_of(*option));
  }
  return replay;
}

std::string replay_text(const Replay& replay) {
  std::string text = fmt::format(
      "attune-replay: {}\nscenario: {}\nseat: {}\nseed: {}\nhash: \"{:016x}\"\n", kReplayVersion,
      quoted(replay.scenario), quoted(replay.seat), replay.seed, replay.hash);
  if (replay.picks.empty()) {
    return text + "picks: []\n";
  }
  text += "picks:\n";
  for (const ReplayPick& pick : replay.picks) {
    text += line_of(pick);
  }
  return text;
}

Result<Runner> begin_replay(std::shared_ptr<const Scenario> scenario, const Replay& replay) {
  if (replay.scenario != scenario->id) {
    return Error{ErrorCode::kBadFile, fmt::format("the replay is of '{}'", replay.scenario),
                 scenario->id, "open it with its own scenario"};
  }
  const std::vector<Index> seats = scenario->seats();
  const auto seat = std::find_if(seats.begin(), seats.end(), [&](Index index) {
    return scenario->person(index).id == replay.seat;
  });
  if (seat == seats.end()) {
    return Error{ErrorCode::kBadFile, fmt::format("the scenario has no seat for '{}'", replay.seat),
                 scenario->id, "play it anew"};
  }
  return Runner(std::move(scenario), *seat, replay.seed);
}

Resumed resume(Runner& runner, const Replay& replay) {
  Resumed resumed;
  resumed.same_content = replay.hash == runner.scenario().content_hash;
  for (const ReplayPick& pick : replay.picks) {
    if (!apply(pick, runner)) {
      resumed.stopped_because = why_not(pick, runner);
      break;
    }
    ++resumed.applied;
  }
  const auto first_left = replay.picks.begin() + static_cast<std::ptrdiff_t>(resumed.applied);
  resumed.remaining.assign(first_left, replay.picks.end());
  return resumed;
}

}  // namespace attune::scenario
