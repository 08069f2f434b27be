// Finds evenings in the library, plays the four ways and hands the practice over.
#include "ui/program/evenings.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace attune::ui {

namespace {

// The first showing is the same for everybody; every later one has its replies in another order.
constexpr std::uint64_t kFirstSeed = 1;

std::vector<model::ResponseStyle> arm_styles() {
  return {model::kArmStyles.begin(), model::kArmStyles.end()};
}

// The id of the first evening that can be played; empty where there is none.
std::string first_playable(const session::Library& library) {
  const auto found =
      std::find_if(library.entries.begin(), library.entries.end(),
                   [](const session::LibraryEntry& entry) { return entry.scenario != nullptr; });
  return found == library.entries.end() ? std::string() : found->scenario->id;
}

}  // namespace

Evenings::Evenings(session::Library library) : library_(std::move(library)) {}

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
  start(session::Practice(entry->scenario, entry->scenario->you(), seed), false);
  return true;
}

void Evenings::practise_something() {
  if (!practice_.is_open()) {
    practise(first_playable(library_));
  }
}

void Evenings::practise(session::Practice practice) { start(std::move(practice), true); }

void Evenings::go_on_from_comparison() {
  const auto& scenario = comparison_.comparison().scenario;
  session::Practice practice(scenario, scenario->responder(), kFirstSeed);
  const std::vector<std::string> picks = comparison_.picks_so_far();
  for (const std::string& key : picks) {
    if (!practice.pick(key).ok()) {
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
  own_ways_.insert_or_assign(now.scenario().id,
                             session::own_way(practice_.practice().moments(), model::kWeeksAhead));
  return true;
}

bool Evenings::compare(const std::string& scenario_id, bool play) {
  const session::LibraryEntry* entry = library_.find(scenario_id);
  if (entry == nullptr || !entry->scenario) {
    return false;
  }
  session::Comparison comparison =
      session::compare_scenario(entry->scenario, arm_styles(), model::kWeeksAhead, kFirstSeed);
  const bool own_is_open =
      remember_own_way() && practice_.practice().now().scenario().id == scenario_id;
  if (const auto own = own_ways_.find(scenario_id); own != own_ways_.end()) {
    comparison.arms.push_back(own->second);
  }
  comparison_.open(std::move(comparison), {.play = play, .own = true, .own_is_open = own_is_open});
  return true;
}

void Evenings::compare_something(bool play) {
  if (!comparison_.is_open()) {
    compare(first_playable(library_), play);
  }
}

void Evenings::compare_practice(bool play) {
  const scenario::Runner& now = practice_.practice().now();
  if (now.over() || now.moment().chooser != now.scenario().responder()) {
    compare(now.scenario().id, play);
  } else {
    comparison_.open(session::compare_from(now, arm_styles(), model::kWeeksAhead),
                     {.play = play, .from_practice = true});
  }
}

}  // namespace attune::ui
