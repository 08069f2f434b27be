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

constexpr std::string_view kParagraph = "\n\n";

std::string played_by(const Language& say, const scenario::Runner& runner) {
  return runner.seat() == scenario::kNone ? std::string(say("Nobody"))
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
  if (!step.now.empty()) {
    text += fmt::format("> {}\n\n", step.now);
  }
}

void put_side(const Language& say, const PathSide& side, const std::string& name,
              std::string& text) {
  for (const PathStep& step : side.steps) {
    put_step(step, name, text);
  }
  text += side.ending.empty() ? say("It is not over.") : say("The end: {}", side.ending);
  text += kParagraph;
}

void put_left(const Language& say, const Practice& practice, std::size_t index, std::string& text) {
  const PathPair pair = pair_of_paths(say, practice, index);
  const scenario::Runner& end = practice.left_paths()[index].moments.back();
  text += fmt::format("## {}\n\n", say("Way {}, left for this one", index + 1));
  if (pair.shared.empty()) {
    text += say("{} was played.", played_by(say, end));
  } else if (pair.shared.size() == 1) {
    text += say("It parts from the other one at the first reply.");
  } else {
    text +=
        say("It parts from the other one after {}.", coach::quoted(say, pair.shared.back().said));
  }
  text += kParagraph;
  put_side(say, pair.other, played_by(say, end), text);
  if (!pair.other.now.empty()) {
    text += fmt::format("{}\n{}\n\n", say("At the end of it: {}", pair.other.now),
                        say("At the end of the other one: {}", pair.here.now));
  }
}

}  // namespace

std::string transcript_text(const Language& say, const Practice& practice) {
  const Scenario& scenario = practice.now().scenario();
  std::string text =
      fmt::format("# {}\n\n{}\n\n", scenario.title,
                  say("{} is played, {} and {} are in the room.", played_by(say, practice.now()),
                      scenario.person(0).name, scenario.person(1).name));
  if (scenario.danger.empty()) {
    text += say("After every reply stands how the two are then.");
    text += kParagraph;
  }
  text += fmt::format("## {}\n\n", say("The way you are on"));
  const std::vector<scenario::Runner>& moments = practice.moments();
  const scenario::Moment& last = moments.back().moment();
  const std::string ending =
      last.end ? scenario.ends[scenario::place_of(*last.end)].text : std::string(say(last.fault));
  put_side(
      say,
      {.steps = path_steps(say, moments), .ending = ending, .now = now_of(say, moments.back())},
      played_by(say, practice.now()), text);
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
