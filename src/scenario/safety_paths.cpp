// A node is walked once for play that has passed a safety step and once for play that has not; what
// comes back from a visit is looked up, and whoever looked is walked again where it grows.
#include "scenario/safety_paths.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <utility>
#include <vector>

#include "scenario/words.h"

namespace attune::scenario {

namespace {

// Whether play has passed a safety step. A set of them says what paths to a place have in common.
enum Phase : std::uint8_t { kBefore = 0, kAfter = 1 };
constexpr std::array<Phase, 2> kPhases = {kBefore, kAfter};

class Phases {
 public:
  Phases() = default;
  explicit Phases(Phase phase) { add(phase); }

  void add(Phase phase) { holds_.at(phase) = true; }
  void add(const Phases& others) {
    for (const Phase phase : kPhases) {
      holds_.at(phase) = holds_.at(phase) || others.has(phase);
    }
  }
  [[nodiscard]] bool has(Phase phase) const { return holds_.at(phase); }
  [[nodiscard]] bool empty() const { return !has(kBefore) && !has(kAfter); }

  bool operator==(const Phases&) const = default;

 private:
  std::array<bool, 2> holds_ = {false, false};
};

// A node, and the phase in which it is entered, as one number.
using Entrance = std::size_t;

Entrance entrance_of(Index node, Phase phase) { return place_of(node) * kPhases.size() + phase; }
Index node_of(Entrance entrance) { return static_cast<Index>(entrance / kPhases.size()); }
Phase phase_of(Entrance entrance) { return entrance % kPhases.size() == 0 ? kBefore : kAfter; }

bool comes_first(Position a, Position b) {
  return a.file != b.file   ? a.file < b.file
         : a.line != b.line ? a.line < b.line
                            : a.column < b.column;
}

class SafetyWalk {
 public:
  SafetyWalk(const Scenario& scenario, std::string_view topic)
      : scenario_(scenario), topic_(topic), entrances_(scenario.nodes.size() * kPhases.size()) {}

  SafetyPaths run() {
    if (scenario_.start != kNone) {
      wait_for(entrance_of(scenario_.start, kBefore), 0);
    }
    while (!waiting_.empty()) {
      here_ = waiting_.front();
      waiting_.pop_front();
      entrances_[here_].is_waiting = false;
      walk(scenario_.nodes[place_of(node_of(here_))].steps);
    }
    return std::move(paths_);
  }

 private:
  struct Known {
    bool is_entered = false;
    bool is_waiting = false;
    Phases back;                             ///< With which a visit that enters here comes back.
    std::size_t resume = 0;                  ///< The first step whose outcome may have grown.
    std::vector<Phases> ahead_of;            ///< Each step, as far as was walked.
    std::map<Entrance, std::size_t> askers;  ///< Whose walk depends on it.
  };

  // Again from the step where something grew, so that a node with thousands of visits is not walked
  // from its beginning thousands of times.
  void walk(const Steps& steps) {
    Known& known = entrances_[here_];
    if (known.ahead_of.empty()) {
      known.ahead_of.assign(steps.size() + 1, Phases());
      known.ahead_of.front() = Phases(phase_of(here_));
    }
    Phases phases = known.ahead_of[known.resume];
    for (step_ = known.resume; step_ < steps.size() && !phases.empty(); ++step_) {
      known.ahead_of[step_] = phases;
      phases = follow_step(steps[step_], phases);
    }
    // Running out of a node is an error of its own, and taken for a way back.
    come_back(phases);
  }

  void wait_for(Entrance entrance, std::size_t step) {
    Known& known = entrances_[entrance];
    known.is_entered = true;
    known.resume = known.is_waiting ? std::min(known.resume, step) : step;
    if (!known.is_waiting) {
      known.is_waiting = true;
      waiting_.push_back(entrance);
    }
  }

  void come_back(const Phases& phases) {
    Known& known = entrances_[here_];
    Phases all = known.back;
    all.add(phases);
    if (all == known.back) {
      return;
    }
    known.back = all;
    for (const auto& [asker, step] : known.askers) {
      wait_for(asker, step);
    }
  }

  // What comes back from `node`, as far as is known.
  Phases enter(Index node, const Phases& phases) {
    Phases back;
    for (const Phase phase : kPhases) {
      if (!phases.has(phase)) {
        continue;
      }
      const Entrance entrance = entrance_of(node, phase);
      const auto [asker, is_new] = entrances_[entrance].askers.emplace(here_, step_);
      asker->second = std::min(asker->second, step_);
      if (!entrances_[entrance].is_entered) {
        wait_for(entrance, 0);
      }
      back.add(entrances_[entrance].back);
    }
    return back;
  }

  // A `go` inside a visit keeps the way back.
  void go_to(Index node, const Phases& phases) { come_back(enter(node, phases)); }

  void end_at(Position at, const Phases& phases) {
    if (phases.has(kBefore) &&
        (!paths_.end_without.has_value() || comes_first(at, *paths_.end_without))) {
      paths_.end_without = at;
    }
  }

  // With which phases paths go on behind `steps`; empty where none does.
  Phases follow(const Steps& steps, Phases phases) {
    for (const Step& step : steps) {
      if (phases.empty()) {
        break;
      }
      phases = follow_step(step, phases);
    }
    return phases;
  }

  Phases follow_step(const Step& step, const Phases& phases) {
    if (const auto* note = std::get_if<Note>(&step.what)) {
      return follow_note(*note, step, phases);
    }
    if (const auto* choose = std::get_if<Choose>(&step.what)) {
      return follow_choose(*choose, phases);
    }
    if (const auto* go = std::get_if<Go>(&step.what)) {
      go_to(go->node, phases);
      return {};
    }
    if (const auto* visit = std::get_if<Visit>(&step.what)) {
      return enter(visit->node, phases);
    }
    if (std::holds_alternative<Back>(step.what)) {
      come_back(phases);
      return {};
    }
    if (std::holds_alternative<End>(step.what)) {
      end_at(step.at, phases);
      return {};
    }
    return follow_branches(step, phases);
  }

  [[nodiscard]] static bool speaks_of(const Note& note, std::string_view topic) {
    const std::vector<std::string_view> topics = topics_of(note.text);
    return topic.empty() || std::find(topics.begin(), topics.end(), topic) != topics.end();
  }

  Phases follow_note(const Note& note, const Step& step, const Phases& phases) {
    if (note.kind == Note::Kind::kSafety && speaks_of(note, topic_)) {
      paths_.is_reached = true;
      return Phases(kAfter);
    }
    if (note.kind == Note::Kind::kCoach && phases.has(kAfter)) {
      paths_.coached_after.insert(&step);
    }
    return phases;
  }

  Phases follow_choose(const Choose& choose, const Phases& phases) {
    Phases behind;
    for (const Option& option : choose.options) {
      if (phases.has(kBefore)) {
        paths_.before.insert(&option);
      }
      if (phases.has(kAfter)) {
        paths_.after.insert(&option);
      }
      const Phases then = follow(option.then, phases);
      if (option.go != kNone) {
        go_to(option.go, then);
      } else if (option.end != kNone) {
        end_at(option.at, then);
      } else {
        behind.add(then);
      }
    }
    return behind;
  }

  Phases follow_branches(const Step& step, const Phases& phases) {
    Phases behind;
    if (const auto* branch = std::get_if<If>(&step.what)) {
      behind.add(follow(branch->then, phases));
      behind.add(follow(branch->otherwise, phases));
    } else if (const auto* by = std::get_if<By>(&step.what)) {
      for (const By::Variant& variant : by->variants) {
        behind.add(follow(variant.steps, phases));
      }
      if (by->has_else || by->variants.size() < model::bands_of(by->quantity).size()) {
        behind.add(follow(by->otherwise, phases));
      }
    } else if (const auto* any = std::get_if<Any>(&step.what)) {
      for (const Steps& variant : any->variants) {
        behind.add(follow(variant, phases));
      }
    } else {
      return phases;
    }
    return behind;
  }

  const Scenario& scenario_;
  std::string_view topic_;
  std::vector<Known> entrances_;
  std::deque<Entrance> waiting_;  ///< In turn, so that who asks much is walked seldom.
  Entrance here_ = 0;
  std::size_t step_ = 0;  ///< Of the node itself, whatever the place is nested in.
  SafetyPaths paths_;
};

}  // namespace

SafetyPaths follow_safety(const Scenario& scenario, std::string_view topic) {
  return SafetyWalk(scenario, topic).run();
}

}  // namespace attune::scenario
