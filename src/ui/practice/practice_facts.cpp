// Asks the coach and the model, and tells the paths that were left from the one that was taken.
#include "ui/practice/practice_facts.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

#include "coach/style_words.h"
#include "session/loop_moments.h"

namespace attune::ui {

namespace {

std::string style_of(const Language& say, const scenario::Played& played) {
  return played.reading ? std::string(coach::plain_name(say, played.reading->style)) : "";
}

void add_steps(const Language& say, const scenario::Moment& moment,
               std::vector<coach::DebriefStep>& steps) {
  for (const scenario::Played& played : moment.played) {
    if (played.by_person) {
      steps.push_back({.words = played.words(), .style = style_of(say, played)});
    }
  }
}

/// What the person said in `moments`.
std::vector<coach::DebriefStep> steps_of(const Language& say,
                                         std::span<const scenario::Runner> moments) {
  std::vector<coach::DebriefStep> steps;
  for (const scenario::Runner& runner : moments) {
    add_steps(say, runner.moment(), steps);
  }
  return steps;
}

bool same(std::span<const coach::DebriefStep> a, std::span<const coach::DebriefStep> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const auto& one, const auto& other) { return one.words == other.words; });
}

/// What was said on `path` from where it leaves the one that was taken in the end; empty where it
/// never does.
std::vector<coach::DebriefStep> other_steps(const Language& say, const session::Practice& practice,
                                            const session::LeftPath& path) {
  const std::span<const scenario::Runner> moments = practice.moments();
  const auto shared = std::min(moments.size(), static_cast<std::size_t>(path.branched_after + 1));
  const std::vector<coach::DebriefStep> taken = steps_of(say, moments.subspan(shared));
  std::vector<coach::DebriefStep> steps = steps_of(say, path.moments);
  const auto parting =
      std::mismatch(steps.begin(), steps.end(), taken.begin(), taken.end(),
                    [](const auto& one, const auto& other) { return one.words == other.words; });
  steps.erase(steps.begin(), parting.first);
  return steps;
}

void add_debrief(const Language& say, const session::Practice& practice, PracticeFacts& facts) {
  facts.debrief = session::debrief(say, practice);
  facts.security.clear();
  facts.dependence.clear();
  for (const model::Week& week : facts.debrief->weeks) {
    facts.security.push_back(static_cast<float>(week.slow.security));
    facts.dependence.push_back(static_cast<float>(week.slow.dependence));
  }
  facts.other_ways.clear();
  if (!practice.now().scenario().danger.empty()) {
    return;
  }
  for (const session::LeftPath& path : practice.left_paths()) {
    std::vector<coach::DebriefStep> steps = other_steps(say, practice, path);
    const bool told = std::any_of(facts.other_ways.begin(), facts.other_ways.end(),
                                  [&steps](const auto& way) { return same(way, steps); });
    if (!steps.empty() && !told) {
      facts.other_ways.push_back(std::move(steps));
    }
  }
}

void add_words(const Language& say, const session::Practice& practice, PracticeFacts& facts) {
  const scenario::Scenario& scenario = practice.now().scenario();
  const coach::LoopMoment now = session::loop_moments(practice).back();
  const coach::Names names = session::names_of(scenario);
  facts.words = {coach::bidder_words(say, now, names), coach::responder_words(say, now, names)};
  if (scenario.bidder() != 0) {
    std::swap(facts.words[0], facts.words[1]);
  }
}

}  // namespace

void update_facts(const Language& say, const session::Practice& practice, PracticeFacts& facts) {
  const std::size_t moments = practice.moments().size();
  while (facts.remarks.size() < moments) {
    facts.remarks.push_back(
        session::feedback_at(say, practice, static_cast<int>(facts.remarks.size())));
  }
  facts.points = session::turn_points(practice);
  add_words(say, practice, facts);
  facts.debrief.reset();
  if (practice.now().over()) {
    add_debrief(say, practice, facts);
  }
}

session::PathPair paths_of(const Language& say, const session::Practice& practice, int left) {
  const auto index = static_cast<std::size_t>(left);
  if (index < practice.left_paths().size()) {
    return session::pair_of_paths(say, practice, index);
  }
  session::PathPair alone;
  alone.shared = session::path_steps(say, practice.moments());
  alone.here.now = session::now_of(say, practice.now());
  return alone;
}

}  // namespace attune::ui
