// One heading a path; what paths share is written once.
#include "session/transcript_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "coach/wording.h"
#include "session/path_steps.h"

namespace attune::session {

namespace {

using scenario::Scenario;

std::string played_by(const scenario::Runner& runner) {
  return runner.seat() == scenario::kNone ? std::string("Nobody")
                                          : runner.scenario().person(runner.seat()).name;
}

void put_step(const PathStep& step, const std::string& name, std::string& text) {
  if (!step.said.empty()) {
    const std::string style = step.style.empty() ? "" : fmt::format(" ({})", step.style);
    text += fmt::format("**{}: {}**{}\n\n", name, step.said, style);
  }
  for (const std::string& line : step.lines) {
    text += line + "\n\n";
  }
  text += fmt::format("> {}\n\n", step.now);
}

void put_side(const PathSide& side, const std::string& name, std::string& text) {
  for (const PathStep& step : side.steps) {
    put_step(step, name, text);
  }
  text += side.ending.empty() ? "It is not over.\n\n" : fmt::format("The end: {}\n\n", side.ending);
}

void put_left(const Language& say, const Practice& practice, std::size_t index, std::string& text) {
  const PathPair pair = pair_of_paths(say, practice, index);
  const scenario::Runner& end = practice.left_paths()[index].moments.back();
  text += fmt::format("## Way {}, left for this one\n\n", index + 1);
  if (pair.shared.empty()) {
    text += fmt::format("{} was played.\n\n", played_by(end));
  } else if (pair.shared.size() == 1) {
    text += "It parts from the other one at the first reply.\n\n";
  } else {
    text += fmt::format("It parts from the other one after {}.\n\n",
                        coach::quoted(say, pair.shared.back().said));
  }
  put_side(pair.other, played_by(end), text);
  text += fmt::format("At the end of it: {}\nAt the end of the other one: {}\n\n", pair.other.now,
                      pair.here.now);
}

}  // namespace

std::string transcript_text(const Language& say, const Practice& practice) {
  const Scenario& scenario = practice.now().scenario();
  std::string text =
      fmt::format("# {}\n\n{} is played, {} and {} are in the room.\n\n", scenario.title,
                  played_by(practice.now()), scenario.person(0).name, scenario.person(1).name);
  text += "After every reply stands how the two are then.\n\n## The way you are on\n\n";
  const std::vector<scenario::Runner>& moments = practice.moments();
  const scenario::Moment& last = moments.back().moment();
  const std::string ending =
      last.end ? scenario.ends[scenario::place_of(*last.end)].text : last.fault;
  put_side({.steps = path_steps(say, moments),
            .ending = ending,
            .now = now_in_bands(say, moments.back())},
           played_by(practice.now()), text);
  for (std::size_t i = 0; i < practice.left_paths().size(); ++i) {
    put_left(say, practice, i, text);
  }
  text.pop_back();
  return text;
}

ExportRequest transcript_export(const Language& say, const Practice& practice) {
  return {.name = file_name_of(practice.now().scenario().title + " transcript"),
          .content = TextExport{transcript_text(say, practice)}};
}

}  // namespace attune::session
