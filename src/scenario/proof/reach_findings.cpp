// Goes through everything that is written, in the order in which it is.
#include "scenario/proof/reach_findings.h"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

class ReachFindings {
 public:
  ReachFindings(const Scenario& scenario, const Reach& reach, WantedPlays& wanted,
                Reporter& reporter)
      : scenario_(scenario), reach_(reach), wanted_(wanted), reporter_(reporter) {}

  void report_nodes();
  void report_ends();

 private:
  void report_steps(const Steps& steps);
  void report_inside(const Step& step);
  void report_option(const Option& option);

  const Scenario& scenario_;
  const Reach& reach_;
  WantedPlays& wanted_;
  Reporter& reporter_;
};

void ReachFindings::report_nodes() {
  for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
    const Node& node = scenario_.nodes[i];
    const Met met = reach_.node(static_cast<Index>(i));
    if (met.guessed() && !wanted_.plays().entered(static_cast<Index>(i))) {
      wanted_.note_never_seen(node.at, fmt::format("'{}'", node.name));
    } else if (met.at_all()) {
      report_steps(node.steps);
    } else if (node.at.file == 0) {
      reporter_.add(FindingCode::kUnreachableNode, node.at,
                    fmt::format("no path leads to '{}'", node.name),
                    "go there from somewhere, or remove it");
    }
  }
}

void ReachFindings::report_ends() {
  for (std::size_t i = 0; i < scenario_.ends.size(); ++i) {
    const Ending& end = scenario_.ends[i];
    const Met met = reach_.end(static_cast<Index>(i));
    if (!met.at_all()) {
      reporter_.add(FindingCode::kUnreachableEnd, end.at,
                    fmt::format("no path leads to the end '{}'", end.id),
                    "end there somewhere, or remove it");
    } else if (met.guessed() && wanted_.plays().ended(static_cast<Index>(i)) == nullptr) {
      wanted_.note_never_seen(end.at, fmt::format("the end '{}'", end.id));
    }
  }
}

// Of a list of steps the first one tells about those behind it.
void ReachFindings::report_steps(const Steps& steps) {
  for (const Step& step : steps) {
    const Met met = reach_.step(step);
    if (!met.at_all()) {
      reporter_.add(FindingCode::kUnreachableStep, step.at, "no path leads to this step",
                    "move it above the step that leaves, loosen the conditions around it, or "
                    "remove it");
      return;
    }
    const auto* line = std::get_if<Line>(&step.what);
    if (line != nullptr && met.guessed() && !wanted_.plays().heard(*line)) {
      wanted_.note_never_seen(step.at, "this line");
      return;
    }
    report_inside(step);
  }
}

void ReachFindings::report_inside(const Step& step) {
  if (const auto* choose = std::get_if<Choose>(&step.what)) {
    std::for_each(choose->options.begin(), choose->options.end(),
                  [this](const Option& option) { report_option(option); });
  } else {
    for_each_inner(step, [this](const Steps& inner) { report_steps(inner); });
  }
}

void ReachFindings::report_option(const Option& option) {
  const Met met = reach_.option(option);
  if (!met.at_all()) {
    reporter_.add(FindingCode::kUnreachableOption, option.at,
                  "on no path can this option be picked", "loosen its 'if', or remove it");
  } else if (met.guessed() && !wanted_.plays().picked(option)) {
    wanted_.note_never_seen(option.at, "this option");
  } else {
    report_steps(option.then);
  }
}

}  // namespace

void report_reach(const Scenario& scenario, const Reach& reach, WantedPlays& wanted,
                  Reporter& reporter) {
  ReachFindings findings(scenario, reach, wanted, reporter);
  findings.report_nodes();
  findings.report_ends();
}

}  // namespace attune::scenario
