// Every path of a replay is played again by itself.
#include "session/saved_practice.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

#include "scenario/replay_words.h"

namespace attune::session {

namespace {

using scenario::LeftReplay;
using scenario::OfferedOption;
using scenario::Replay;
using scenario::ReplayPick;
using scenario::Runner;
using scenario::SpokenLine;

LeftReplay as_left(const Replay& replay) {
  return {.seat = replay.seat, .seed = replay.seed, .picks = replay.picks, .at = replay.at};
}

/// Plays a path beside the present one, or keeps it as it is written.
void keep_path(const Language& say, Practice& practice, const Replay& path) {
  Result<Runner> begun = scenario::begin_replay(practice.now().shared_scenario(), path);
  if (!begun.ok()) {
    return practice.keep(as_left(path));
  }
  Runner runner = std::move(begun).value();
  if (!scenario::resume(say, runner, path).remaining.empty()) {
    return practice.keep(as_left(path));
  }
  practice.keep(runner);
}

/// The words the person could have read in a moment, apart from their own pick.
std::vector<std::string> lines_of(const Runner& runner) {
  const scenario::Moment& moment = runner.moment();
  const bool begins_with_pick = !moment.played.empty() && moment.played.front().by_person;
  std::vector<std::string> lines;
  for (std::size_t i = begins_with_pick ? 1 : 0; i < moment.lines.size(); ++i) {
    lines.push_back(moment.lines[i].text);
  }
  return lines;
}

std::vector<std::string> only_in(const std::vector<std::string>& lines,
                                 const std::vector<std::string>& others) {
  std::vector<std::string> found;
  std::copy_if(lines.begin(), lines.end(), std::back_inserter(found), [&](const auto& line) {
    return std::find(others.begin(), others.end(), line) == others.end();
  });
  return found;
}

/// What is told of a text that came or went; each with a place for the text.
struct Told {
  std::string_view comes;
  std::string_view goes;
};

constexpr Told kSaid = {.comes = to_say("{} is said now."),
                        .goes = to_say("{} is not said any more.")};
constexpr Told kAnswered = {.comes = to_say("{} can be answered now."),
                            .goes = to_say("{} cannot be answered any more.")};

/// Pairs what went with what came in its place, as far as one is the other reworded.
void tell_differences(const Language& say, const std::vector<std::string>& before,
                      const std::vector<std::string>& after, const Told& what,
                      std::vector<std::string>& told) {
  std::vector<std::string> came = only_in(after, before);
  for (const std::string& line : only_in(before, after)) {
    const auto reworded = std::find_if(came.begin(), came.end(), [&line](const auto& other) {
      return scenario::is_rewording(line, other);
    });
    if (reworded != came.end()) {
      told.push_back(scenario::reworded_in_words(say, line, *reworded));
      came.erase(reworded);
    } else {
      told.push_back(say.with(what.goes, scenario::quoted_beginning(say, line)));
    }
  }
  for (const std::string& line : came) {
    told.push_back(say.with(what.comes, scenario::quoted_beginning(say, line)));
  }
}

std::vector<std::string> answers_in(const Runner& runner) {
  std::vector<std::string> answers;
  for (const OfferedOption& offered : runner.moment().options) {
    answers.push_back(offered.option->text);
  }
  return answers;
}

void tell_what_was_met(const Language& say, const Practice& before, const Practice& after,
                       std::vector<std::string>& told) {
  const std::size_t moments = std::min(before.moments().size(), after.moments().size());
  for (std::size_t i = 0; i < moments; ++i) {
    tell_differences(say, lines_of(before.moments()[i]), lines_of(after.moments()[i]), kSaid, told);
  }
  if (before.moments().size() == after.moments().size()) {
    tell_differences(say, answers_in(before.now()), answers_in(after.now()), kAnswered, told);
  }
}

bool begins_with(const LeftReplay& path, const Replay& now) {
  const auto same = [](const ReplayPick& one, const ReplayPick& other) {
    return one.id == other.id && one.text_hash == other.text_hash && one.own == other.own;
  };
  return path.seat == now.seat && path.seed == now.seed && path.picks.size() > now.picks.size() &&
         std::equal(now.picks.begin(), now.picks.end(), path.picks.begin(), same);
}

/// What is heard is compared line by line here; the hashes would tell it a second time.
Replay without_heard(Replay replay) {
  for (ReplayPick& pick : replay.picks) {
    pick.heard = 0;
  }
  return replay;
}

bool can_be_played(const Language& say, const std::shared_ptr<const scenario::Scenario>& scenario,
                   const Replay& replay) {
  Result<Runner> begun = scenario::begin_replay(scenario, replay);
  if (!begun.ok()) {
    return false;
  }
  Runner runner = std::move(begun).value();
  return scenario::resume(say, runner, replay).remaining.empty();
}

/// The path that an earlier change cut short, as what is to be played now, if it can be.
std::optional<Replay> cut_short(const Language& say,
                                const std::shared_ptr<const scenario::Scenario>& scenario,
                                const Replay& now) {
  for (std::size_t i = now.left.size(); i-- > 0;) {
    const LeftReplay& path = now.left[i];
    if (!begins_with(path, now)) {
      continue;
    }
    Replay longer = scenario::replay_of_left(now, path);
    if (can_be_played(say, scenario, longer)) {
      longer.left = now.left;
      return longer;
    }
  }
  return std::nullopt;
}

}  // namespace

void keep_paths(const Language& say, Practice& practice, const Replay& replay) {
  for (const LeftReplay& left : replay.left) {
    keep_path(say, practice, scenario::replay_of_left(replay, left));
  }
  keep_path(say, practice, replay);
}

Result<ReplayedPractice> practice_from_replay(const Language& say,
                                              std::shared_ptr<const scenario::Scenario> scenario,
                                              const Replay& replay) {
  Result<Runner> begun = scenario::begin_replay(scenario, replay);
  if (!begun.ok()) {
    return begun.error();
  }
  Runner runner = std::move(begun).value();
  scenario::Resumed resumed = scenario::resume(say, runner, replay);
  Practice practice(std::move(scenario), runner.seat(), runner.seed());
  for (const scenario::Pick& pick : runner.picked()) {
    if (Result<void> picked = practice.pick(pick.option->key, pick.own); !picked.ok()) {
      return picked.error();  // The runner has just taken it: only a defect could lead here.
    }
  }
  keep_paths(say, practice, replay);
  return ReplayedPractice{std::move(practice), std::move(resumed)};
}

Result<ReloadedPractice> practice_on(const Language& say,
                                     const std::shared_ptr<const scenario::Scenario>& changed,
                                     const Practice& before) {
  Replay replay = before.replay();
  // Only those that could not be played: what a person left, they left.
  Replay candidates = replay;
  candidates.left = before.unplayable();
  if (std::optional<Replay> longer = cut_short(say, changed, candidates)) {
    longer->left = replay.left;
    replay = std::move(*longer);
  }
  Result<ReplayedPractice> replayed = practice_from_replay(say, changed, without_heard(replay));
  if (!replayed.ok()) {
    return replayed.error();
  }
  ReplayedPractice now = std::move(replayed).value();
  ReloadedPractice reloaded{std::move(now.practice), std::move(now.resumed.changes)};
  tell_what_was_met(say, before, reloaded.practice, reloaded.changes);
  if (!now.resumed.stopped_because.empty()) {
    reloaded.changes.insert(reloaded.changes.begin(), std::move(now.resumed.stopped_because));
  }
  return reloaded;
}

}  // namespace attune::session
