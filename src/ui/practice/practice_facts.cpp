#include "ui/practice/practice_facts.h"

#include <string>
#include <utility>

#include "coach/style_words.h"

namespace attune::ui {

namespace {

std::vector<coach::DebriefStep> steps_of(const session::LeftPath& path) {
  std::vector<coach::DebriefStep> steps;
  for (const scenario::Runner& runner : path.moments) {
    for (const scenario::Played& played : runner.moment().played) {
      if (played.by_person) {
        const std::string style =
            played.reading ? std::string(coach::plain_name(played.reading->style)) : "";
        steps.push_back({.words = played.option->text, .style = style});
      }
    }
  }
  return steps;
}

void add_debrief(const session::Practice& practice, PracticeFacts& facts) {
  facts.debrief = session::debrief(practice);
  facts.security.clear();
  facts.dependence.clear();
  for (const model::Week& week : facts.debrief->weeks) {
    facts.security.push_back(static_cast<float>(week.slow.security));
    facts.dependence.push_back(static_cast<float>(week.slow.dependence));
  }
  facts.other_ways.clear();
  for (const session::LeftPath& path : practice.left_paths()) {
    if (std::vector<coach::DebriefStep> steps = steps_of(path); !steps.empty()) {
      facts.other_ways.push_back(std::move(steps));
    }
  }
}

}  // namespace

void update_facts(const session::Practice& practice, PracticeFacts& facts) {
  const std::size_t moments = practice.moments().size();
  while (facts.remarks.size() < moments) {
    facts.remarks.push_back(session::feedback_at(practice, static_cast<int>(facts.remarks.size())));
  }
  facts.points = session::turn_points(practice);
  facts.debrief.reset();
  if (practice.now().over()) {
    add_debrief(practice, facts);
  }
}

}  // namespace attune::ui
