// Picks from a list must all be offered; a replay goes as far as it can, and says so.
#include "cli/play_start.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "cli/scenario_argument.h"
#include "scenario/replay_file.h"
#include "session/saved_practice.h"

namespace attune::cli {

namespace {

using scenario::Index;
using scenario::Scenario;
using session::Practice;

std::vector<std::string> seat_names(const Scenario& scenario) {
  std::vector<std::string> names;
  for (const Index seat : scenario.seats()) {
    names.push_back(scenario.person(seat).id);
  }
  return names;
}

Result<Index> seat_named(const Scenario& scenario, const std::string& name) {
  if (name.empty()) {
    return scenario.you();
  }
  const std::vector<std::string> names = seat_names(scenario);
  const std::vector<Index> seats = scenario.seats();
  const auto found = std::find_if(seats.begin(), seats.end(), [&](Index seat) {
    const scenario::Person& person = scenario.person(seat);
    return name == person.id || name == person.name;
  });
  if (found == seats.end()) {
    return Error{ErrorCode::kNotFound, fmt::format("nobody can sit as \"{}\"", name),
                 fmt::format("--seat in {}", scenario.id),
                 fmt::format("this scenario offers {}", join_words(names))};
  }
  return *found;
}

Error one_pick_too_many(const std::string& key, std::size_t number, const Practice& practice) {
  return {ErrorCode::kOutOfRange, fmt::format("pick {} ({}) comes after the end", number, key),
          "--picks",
          fmt::format("leave it out; the play is over after {}",
                      number == 1 ? "no pick at all" : practice.now().picks().back())};
}

Result<void> play_picks(const std::vector<std::string>& keys, Practice& practice) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (practice.now().over()) {
      return one_pick_too_many(keys[i], i + 1, practice);
    }
    if (const Result<void> picked = practice.pick(trim(keys[i])); !picked.ok()) {
      Error error = picked.error();
      error.where = fmt::format("--picks, number {}", i + 1);
      return error;
    }
  }
  return {};
}

std::string told_about(const Language& say, const scenario::Resumed& resumed, std::size_t all) {
  std::string told;
  if (!resumed.same_content) {
    told += fmt::format("{}\n", say("The scenario has changed since this replay was made."));
  }
  for (const std::string& change : resumed.changes) {
    told += change + "\n";
  }
  if (!resumed.remaining.empty()) {
    told += fmt::format("{} ", say("{} of {} picks were played again.", resumed.applied, all));
  }
  return resumed.stopped_because.empty() ? told : told + resumed.stopped_because + "\n";
}

bool replay_is_contradicted(const PlayRequest& request) {
  return request.replay && (request.picks || request.seed || !request.seat.empty());
}

Result<PlayStart> start_from_replay(const Language& say,
                                    const std::shared_ptr<const Scenario>& scenario,
                                    const std::filesystem::path& file) {
  const Result<scenario::Replay> replay = scenario::read_replay(file);
  if (!replay.ok()) {
    return replay.error();
  }
  Result<session::ReplayedPractice> begun =
      session::practice_from_replay(say, scenario, replay.value());
  if (!begun.ok()) {
    return begun.error();
  }
  session::ReplayedPractice replayed = std::move(begun).value();
  return PlayStart{std::move(replayed.practice), !replayed.resumed.remaining.empty(),
                   told_about(say, replayed.resumed, replay.value().picks.size())};
}

}  // namespace

Result<PlayStart> start_play(const Language& say, const PlayRequest& request,
                             const Surroundings& surroundings) {
  if (replay_is_contradicted(request)) {
    return Error{ErrorCode::kOutOfRange, "a replay brings its own seat, seed and picks", "--replay",
                 "leave out --seat, --seed and --picks"};
  }
  const Result<std::shared_ptr<const Scenario>> scenario =
      scenario_argument(request.scenario, surroundings, request.language);
  if (!scenario.ok()) {
    return scenario.error();
  }
  if (request.replay) {
    return start_from_replay(say, scenario.value(), *request.replay);
  }
  const Result<Index> seat = seat_named(*scenario.value(), request.seat);
  if (!seat.ok()) {
    return seat.error();
  }
  PlayStart start{Practice(scenario.value(), seat.value(), request.seed.value_or(kDefaultSeed)),
                  false, ""};
  const std::vector<std::string> keys = request.picks.value_or(std::vector<std::string>());
  if (const Result<void> played = play_picks(keys, start.practice); !played.ok()) {
    return played.error();
  }
  return start;
}

}  // namespace attune::cli
