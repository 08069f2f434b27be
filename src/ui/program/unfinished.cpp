// One replay an evening.
#include "ui/program/unfinished.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "scenario/replay_words.h"

namespace attune::ui {

namespace {

std::string how_far(const Language& say, const scenario::Replay& replay) {
  const std::size_t picks = replay.picks.size();
  if (picks == 0) {
    return std::string(say("at its beginning"));
  }
  std::string told = say.plural(picks, "one reply so far", "{} replies so far");
  if (!replay.picks.back().said().empty()) {
    return say("{}, the last one {}", told,
               scenario::quoted_beginning(say, replay.picks.back().said()));
  }
  return told;
}

GoOnView view_of(const Language& say, const scenario::Scenario& scenario,
                 const scenario::Replay& replay) {
  const auto person = std::find_if(scenario.cast.begin(), scenario.cast.end(),
                                   [&](const auto& each) { return each.id == replay.seat; });
  const std::string& name = person == scenario.cast.end() ? replay.seat : person->name;
  return {.id = scenario.id,
          .title = scenario.title,
          .facts = say("You play {} · {}", name, how_far(say, replay))};
}

}  // namespace

void Unfinished::put(scenario::Replay replay) {
  forget(replay.scenario);
  replays_.insert(replays_.begin(), std::move(replay));
}

void Unfinished::forget(const std::string& scenario_id) {
  replays_.erase(std::remove_if(replays_.begin(), replays_.end(),
                                [&](const auto& each) { return each.scenario == scenario_id; }),
                 replays_.end());
}

const scenario::Replay* Unfinished::find(const std::string& scenario_id) const {
  const auto found = std::find_if(replays_.begin(), replays_.end(),
                                  [&](const auto& each) { return each.scenario == scenario_id; });
  return found == replays_.end() ? nullptr : &*found;
}

std::vector<GoOnView> Unfinished::views(const Language& say,
                                        const session::Library& library) const {
  std::vector<GoOnView> views;
  for (const scenario::Replay& replay : replays_) {
    if (const session::LibraryEntry* entry = library.find(replay.scenario)) {
      views.push_back(view_of(say, *entry->scenario, replay));
    }
  }
  return views;
}

}  // namespace attune::ui
