// Cards from scenarios: who plays, how long, what is in it.
#include "ui/home/home_view.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "session/comparable.h"

namespace attune::ui {

namespace {

std::string facts_of(const Language& say, const scenario::Scenario& scenario) {
  const scenario::Person& you = scenario.person(scenario.you());
  std::vector<std::string> others;
  for (const scenario::Person& person : scenario.cast) {
    if (person.id != you.id) {
      others.push_back(person.name);
    }
  }
  return say.plural(std::lrint(scenario.minutes), "{} minute · you play {}, with {}",
                    "{} minutes · you play {}, with {}", you.name, say.list(others));
}

EveningCardView make_card(const Language& say, const scenario::Scenario& scenario, bool done) {
  EveningCardView card;
  card.id = scenario.id;
  card.title = scenario.title;
  card.facts = facts_of(say, scenario);
  if (!scenario.content.empty()) {
    card.content = say("Contains: {}", say.list(scenario.content));
  }
  card.themes = say.list(scenario.themes);
  card.each_theme = scenario.themes;
  card.done = done;
  card.comparable = session::can_be_compared(scenario);
  for (std::size_t i = 0; i < card.names.size() && i < scenario.cast.size(); ++i) {
    card.names.at(i) = scenario.cast[i].name;
  }
  card.asker = partner_at(scenario.bidder()).value_or(Partner::kFirst);
  return card;
}

/// Everything, then the themes that several evenings share, the most frequent first.
std::vector<std::string> shared_themes(const Language& say,
                                       const std::vector<EveningCardView>& cards) {
  constexpr int kFewest = 2;
  std::map<std::string, int> counts;
  for (const EveningCardView& card : cards) {
    for (const std::string& theme : card.each_theme) {
      ++counts[theme];
    }
  }
  std::vector<std::string> shared;
  for (const auto& [theme, count] : counts) {
    if (count >= kFewest) {
      shared.push_back(theme);
    }
  }
  std::stable_sort(shared.begin(), shared.end(),
                   [&counts](const std::string& one, const std::string& other) {
                     return counts.at(one) > counts.at(other);
                   });
  shared.insert(shared.begin(), std::string(say("whatever it is about")));
  return shared;
}

std::string problem_of(const Language& say, const session::LibraryEntry& entry) {
  const std::string file = entry.path.filename().string();
  const auto reason = std::find_if(entry.findings.begin(), entry.findings.end(),
                                   [](const scenario::Finding& finding) {
                                     return finding.severity == scenario::Severity::kError;
                                   });
  return reason == entry.findings.end()
             ? say("{} cannot be played", file)
             : say("{} cannot be played: line {}, {}", file, reason->line, reason->message);
}

}  // namespace

HomeView make_home_view(const Language& say, const session::Library& library,
                        const session::Settings& settings, bool hide_history,
                        std::vector<GoOnView> going_on) {
  constexpr std::size_t kMostGoingOn = 3;
  HomeView view;
  if (!hide_history) {
    going_on.resize(std::min(going_on.size(), kMostGoingOn));
    view.going_on = std::move(going_on);
  }
  view.hidden = hide_history;
  view.newcomer = hide_history || settings.done.empty();
  view.heading = view.newcomer ? say("One question, four answers") : say("Which evening?");
  view.purpose = say("Practise what to say when somebody asks whether you two are okay.");
  for (const session::LibraryEntry& entry : library.entries) {
    if (entry.scenario) {
      const bool done = !hide_history && settings.done.contains(entry.scenario->id);
      view.others.push_back(make_card(say, *entry.scenario, done));
    } else if (!entry.findings.empty()) {
      view.problems.push_back(problem_of(say, entry));
    }
  }
  const auto first = std::find_if(view.others.begin(), view.others.end(),
                                  [](const EveningCardView& card) { return card.comparable; });
  if (first != view.others.end()) {
    view.first = std::move(*first);
    view.others.erase(first);
  }
  view.themes = shared_themes(say, view.others);
  return view;
}

void keep_theme(HomeView& view, int theme) {
  view.theme = std::clamp(theme, 0, std::max(0, static_cast<int>(view.themes.size()) - 1));
  if (view.theme == 0) {
    return;
  }
  const std::string& wanted = view.themes[static_cast<std::size_t>(view.theme)];
  std::erase_if(view.others, [&wanted](const EveningCardView& card) {
    return std::find(card.each_theme.begin(), card.each_theme.end(), wanted) ==
           card.each_theme.end();
  });
}

}  // namespace attune::ui
