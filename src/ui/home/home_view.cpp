// Cards from scenarios: who plays, how long, what is in it.
#include "ui/home/home_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace attune::ui {

namespace {

EveningCardView make_card(const scenario::Scenario& scenario, bool done) {
  const scenario::Person& you = scenario.person(scenario.you());
  EveningCardView card;
  card.id = scenario.id;
  card.title = scenario.title;
  card.facts = fmt::format("{:.0f} minutes", scenario.minutes);
  for (const scenario::Person& person : scenario.cast) {
    if (person.id != you.id) {
      card.facts += fmt::format(" · you play {}, with {}", you.name, person.name);
    }
  }
  if (!scenario.content.empty()) {
    card.content = "Contains: " + join_words(scenario.content);
  }
  card.themes = join_words(scenario.themes);
  card.done = done;
  for (std::size_t i = 0; i < card.names.size() && i < scenario.cast.size(); ++i) {
    card.names.at(i) = scenario.cast[i].name;
  }
  card.asker = partner_at(scenario.bidder()).value_or(Partner::kFirst);
  return card;
}

std::string problem_of(const session::LibraryEntry& entry) {
  const std::string file = entry.path.filename().string();
  const auto reason = std::find_if(entry.findings.begin(), entry.findings.end(),
                                   [](const scenario::Finding& finding) {
                                     return finding.severity == scenario::Severity::kError;
                                   });
  return reason == entry.findings.end()
             ? fmt::format("{} cannot be played", file)
             : fmt::format("{} cannot be played: line {}, {}", file, reason->line, reason->message);
}

}  // namespace

HomeView make_home_view(const Language& /*say*/, const session::Library& library,
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
  view.heading = view.newcomer ? "One question, four answers" : "Which evening?";
  view.purpose = "Practise what to say when somebody asks whether you two are okay.";
  for (const session::LibraryEntry& entry : library.entries) {
    if (entry.scenario) {
      const bool done = !hide_history && settings.done.contains(entry.scenario->id);
      view.others.push_back(make_card(*entry.scenario, done));
    } else if (!entry.findings.empty()) {
      view.problems.push_back(problem_of(entry));
    }
  }
  if (!view.others.empty()) {
    view.first = std::move(view.others.front());
    view.others.erase(view.others.begin());
  }
  return view;
}

}  // namespace attune::ui
