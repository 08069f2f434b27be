// Finds evenings in the library, plays the four ways and hands the practice over.
#include "ui/program/evenings.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "session/comparable.h"
#include "session/saved_practice.h"
#include "ui/program/news.h"

namespace attune::ui {

namespace {

// The first showing is the same for everybody; every later one has its replies in another order.
constexpr std::uint64_t kFirstSeed = 1;

std::vector<model::ResponseStyle> arm_styles() {
  return {model::kArmStyles.begin(), model::kArmStyles.end()};
}

// "line 12, column 7: no colon here."
std::string first_problem(const Language& say, const scenario::Findings& findings) {
  const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
    return finding.severity == scenario::Severity::kError;
  });
  return found == findings.end()
             ? std::string(say("it says nothing."))
             : say("line {}, column {}: {}.", found->line, found->column, found->message);
}

// The id of the first evening that `suits`; empty where there is none.
template <typename Suits>
std::string first_that(const session::Library& library, const Suits& suits) {
  const auto found = std::find_if(library.entries.begin(), library.entries.end(),
                                  [&](const session::LibraryEntry& entry) {
                                    return entry.scenario != nullptr && suits(*entry.scenario);
                                  });
  return found == library.entries.end() ? std::string() : found->scenario->id;
}

}  // namespace

Evenings::Evenings(session::Library library, const Language& say)
    : say_(say), library_(std::move(library)) {
  practice_.speak(say);
  comparison_.speak(say);
}

void Evenings::speak(const Language& say) {
  say_ = say;
  library_ = session::library_in(library_, std::string(say.code()));
  practice_.speak(say);
  comparison_.speak(say);
  const session::LibraryEntry* entry =
      practice_.is_open() ? library_.find(practice_.practice().now().scenario().id) : nullptr;
  if (entry != nullptr) {
    Result<session::ReloadedPractice> read =
        session::practice_on(say_, entry->scenario, practice_.practice());
    if (read.ok()) {
      practice_.replace(std::move(read).value().practice);
    }
  }
  compare_anew();
}

// What is compared, with the scenario as the library has it now.
void Evenings::compare_anew() {
  const session::LibraryEntry* entry =
      comparison_.is_open() ? library_.find(comparison_.comparison().scenario->id) : nullptr;
  if (entry == nullptr) {
    return;
  }
  if (!compared_moment_) {
    comparison_.replace(whole_evening(*entry));
    return;
  }
  const Result<session::ReplayedPractice> played =
      session::practice_from_replay(say_, entry->scenario, *compared_moment_);
  if (played.ok() && played.value().resumed.remaining.empty()) {
    comparison_.replace(session::compare_from(say_, played.value().practice.now(), arm_styles(),
                                              model::kWeeksAhead));
  }
}

// Another practice takes the place of the one that is open, and nothing leads back to that; but
// how it was answered stays.
void Evenings::start(session::Practice practice, bool begun) {
  remember_own_way();
  practice_.open(std::move(practice), begun);
  comparison_.forget_practice();
}

bool Evenings::practise(const std::string& scenario_id) {
  const session::LibraryEntry* entry = library_.find(scenario_id);
  if (entry == nullptr || !entry->scenario) {
    return false;
  }
  const std::uint64_t seed = kFirstSeed + showings_[scenario_id]++;
  session::Practice practice(entry->scenario, entry->scenario->you(), seed);
  if (const scenario::Replay* kept = unfinished_.find(scenario_id)) {
    session::keep_paths(say_, practice, *kept);  // What was not over is left, not lost.
  }
  start(std::move(practice), false);
  return true;
}

void Evenings::practise_something() {
  if (!practice_.is_open()) {
    practise(first_that(library_, [](const auto& evening) { return evening.danger.empty(); }));
  }
}

void Evenings::practise(session::Practice practice) { start(std::move(practice), true); }

Result<std::vector<std::string>> Evenings::go_on(const std::string& scenario_id) {
  const bool is_open = practice_.is_open() && !practice_.practice().now().ended() &&
                       practice_.practice().now().scenario().id == scenario_id;
  if (is_open && practice_.begun()) {
    return std::vector<std::string>();
  }
  const session::LibraryEntry* entry = library_.find(scenario_id);
  const scenario::Replay* kept = unfinished_.find(scenario_id);
  if (entry == nullptr || kept == nullptr) {
    return Error{.code = ErrorCode::kNotFound,
                 .what = std::string(to_say("nothing is kept of this evening")),
                 .where = scenario_id,
                 .fix = "begin it anew"};
  }
  Result<session::ReplayedPractice> replayed =
      session::practice_from_replay(say_, entry->scenario, *kept);
  if (!replayed.ok()) {
    return replayed.error();
  }
  session::ReplayedPractice now = std::move(replayed).value();
  std::vector<std::string> told = std::move(now.resumed.changes);
  if (!now.resumed.stopped_because.empty()) {
    told.insert(told.begin(), std::move(now.resumed.stopped_because));
  }
  start(std::move(now.practice), true);
  return told;
}

std::optional<PracticeToKeep> Evenings::take_to_keep() {
  if (!practice_.is_open() || kept_version_ == practice_.version()) {
    return std::nullopt;
  }
  kept_version_ = practice_.version();
  const session::Practice& practice = practice_.practice();
  const std::string& id = practice.now().scenario().id;
  if (practice.now().ended()) {
    unfinished_.forget(id);
    return PracticeToKeep{id, std::nullopt};
  }
  const bool untouched = practice.now().picks().empty() && practice.left_paths().empty();
  if (untouched || !practice_.begun()) {
    return std::nullopt;  // Whoever only looks at the first page leaves an earlier sitting as it
                          // is.
  }
  scenario::Replay replay = practice.replay();
  unfinished_.put(replay);
  return PracticeToKeep{id, std::move(replay)};
}

void Evenings::follow_open_evening() {
  const session::LibraryEntry* entry =
      practice_.is_open() ? library_.find(practice_.practice().now().scenario().id) : nullptr;
  if (entry == nullptr) {
    watch_.stop();
  } else {
    watch_.watch(entry->path, entry->scenario, library_.language);
  }
}

std::optional<EveningNews> Evenings::look_for_changes(double now) {
  follow_open_evening();
  std::optional<scenario::Loaded> loaded = watch_.look(now);
  return loaded ? std::optional(read_anew(std::move(*loaded))) : std::nullopt;
}

EveningNews Evenings::read_anew(scenario::Loaded loaded) {
  const std::string file = watch_.path().filename().string();
  if (loaded.scenario == nullptr) {
    return {.told = "",
            .broken = say_("{} has changed and cannot be played as it is now: {} You go on "
                           "with what it said before.",
                           file, first_problem(say_, loaded.findings))};
  }
  Result<session::ReloadedPractice> reloaded =
      session::practice_on(say_, loaded.scenario, practice_.practice());
  if (!reloaded.ok()) {
    return {.told = "",
            .broken = say_("{} has changed: {}. You go on with what it said before.", file,
                           say_(reloaded.error().what))};
  }
  const std::string id = practice_.practice().now().scenario().id;
  for (session::LibraryEntry& entry : library_.entries) {
    if (entry.scenario != nullptr && entry.scenario->id == id) {
      entry.scenario = loaded.scenario;
      entry.findings = std::move(loaded.findings);
    }
  }
  session::ReloadedPractice changed = std::move(reloaded).value();
  practice_.replace(std::move(changed.practice));
  const std::string told = changed.changes.empty()
                               ? std::string(say_("Nothing that you have met is different."))
                               : told_shortly(say_, changed.changes);
  return {.told = say_("{} has changed and was read anew. {}", file, told), .broken = ""};
}

void Evenings::go_on_from_comparison() {
  const auto& scenario = comparison_.comparison().scenario;
  session::Practice practice(scenario, scenario->responder(), kFirstSeed);
  const std::vector<scenario::Pick> picks = comparison_.picks_so_far();
  for (const scenario::Pick& pick : picks) {
    if (!practice.pick(pick.option->key, pick.own).ok()) {
      break;  // It stands where the other way parted from what can be picked.
    }
  }
  start(std::move(practice), !picks.empty());
}

// Keeps how the open practice was answered, if the person did so to its end: from the other seat
// habit gives the answers. Says whether it is that.
bool Evenings::remember_own_way() {
  if (!practice_.is_open()) {
    return false;
  }
  const scenario::Runner& now = practice_.practice().now();
  if (!now.ended() || now.seat() != now.scenario().responder()) {
    return false;
  }
  own_ways_.insert_or_assign(now.scenario().id, scenario::replay_of(now));
  return true;
}

bool Evenings::compare(const std::string& scenario_id, bool play) {
  const session::LibraryEntry* entry = library_.find(scenario_id);
  if (entry == nullptr || !entry->scenario || !session::can_be_compared(*entry->scenario)) {
    return false;
  }
  const bool own_is_open =
      remember_own_way() && practice_.practice().now().scenario().id == scenario_id;
  compared_moment_.reset();
  comparison_.open(whole_evening(*entry), {.play = play, .own = true, .own_is_open = own_is_open});
  return true;
}

session::Comparison Evenings::whole_evening(const session::LibraryEntry& entry) const {
  session::Comparison comparison =
      session::compare_scenario(say_, entry.scenario, arm_styles(), model::kWeeksAhead, kFirstSeed);
  if (std::optional<session::Arm> own = own_way_of(entry)) {
    comparison.arms.push_back(*std::move(own));
  }
  return comparison;
}

// Nothing where the file has changed so much since that it cannot be answered to its end like that.
std::optional<session::Arm> Evenings::own_way_of(const session::LibraryEntry& entry) const {
  const auto own = own_ways_.find(entry.scenario->id);
  if (own == own_ways_.end()) {
    return std::nullopt;
  }
  const Result<session::ReplayedPractice> played =
      session::practice_from_replay(say_, entry.scenario, own->second);
  if (!played.ok() || !played.value().practice.now().ended()) {
    return std::nullopt;
  }
  return session::own_way(say_, played.value().practice.moments(), model::kWeeksAhead);
}

void Evenings::compare_something(bool play) {
  if (!comparison_.is_open()) {
    compare(first_that(library_, session::can_be_compared), play);
  }
}

bool Evenings::compare_practice(bool play) {
  const scenario::Runner& now = practice_.practice().now();
  if (!session::can_be_compared(now.scenario())) {
    return false;
  }
  if (now.over() || now.moment().chooser != now.scenario().responder()) {
    return compare(now.scenario().id, play);
  }
  compared_moment_ = scenario::replay_of(now);
  comparison_.open(session::compare_from(say_, now, arm_styles(), model::kWeeksAhead),
                   {.play = play, .from_practice = true});
  return true;
}

}  // namespace attune::ui
