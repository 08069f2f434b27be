// What the safety paths of small random scenarios are, against walking every path of them.
#include <gtest/gtest.h>

#include <set>
#include <utility>
#include <vector>

#include "base/stable_hash.h"
#include "scenario/safety_paths.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

constexpr int kNodes = 4;

enum class Kind { kSafety, kCoach, kGo, kVisit, kBack, kEnd };

struct Op {
  Kind kind = Kind::kCoach;
  Index target = 0;
  bool maybe = false;  // Inside an `if`.
};

using Program = std::vector<std::vector<Op>>;

Program random_program(std::uint64_t seed) {
  std::uint64_t drawn = 0;
  const auto below = [&](std::uint64_t limit) {
    return static_cast<int>(draw(seed, drawn++) % limit);
  };
  Program program(kNodes);
  for (std::vector<Op>& node : program) {
    const int length = 1 + below(4);
    for (int i = 0; i < length; ++i) {
      const auto kind = static_cast<Kind>(below(6));
      node.push_back({kind, kind == Kind::kEnd ? 0 : below(kNodes), below(3) == 0});
    }
  }
  return program;
}

Step step_of(const Op& op) {
  Step step;
  switch (op.kind) {
    case Kind::kSafety:
      step.what = Note{Note::Kind::kSafety, "fear"};
      return step;
    case Kind::kCoach:
      step.what = Note{Note::Kind::kCoach, "Hm."};
      return step;
    case Kind::kGo:
      return testing::go(op.target);
    case Kind::kVisit:
      return testing::visit(op.target);
    case Kind::kBack:
      return testing::back();
    case Kind::kEnd:
      return testing::end(op.target);
  }
  return step;
}

// Each step stands in a line of its own, by node and place.
int line_of(Index node, std::size_t place) { return node * 100 + static_cast<int>(place); }

Scenario scenario_of(const Program& program) {
  Scenario scenario = testing::two_at_home();
  scenario.start = 0;
  for (Index n = 0; n < kNodes; ++n) {
    Node node;
    node.name = "n" + std::to_string(n);
    for (std::size_t i = 0; i < program[place_of(n)].size(); ++i) {
      const Op& op = program[place_of(n)][i];
      Step step = step_of(op);
      step.at = {.line = line_of(n, i), .column = 1, .file = 0};
      node.steps.push_back(op.maybe ? testing::when(testing::seen(0), {step}) : step);
    }
    scenario.nodes.push_back(std::move(node));
  }
  return scenario;
}

struct Followed {
  bool is_reached = false;
  int end_without = -1;  // The first line; -1 where there is none.
  std::set<int> coached_after;

  bool operator==(const Followed&) const = default;
};

Followed as_checked(const Program& program) {
  const Scenario scenario = scenario_of(program);
  const SafetyPaths paths = follow_safety(scenario, "fear");
  Followed followed;
  followed.is_reached = paths.is_reached;
  followed.end_without = paths.end_without.has_value() ? paths.end_without->line : -1;
  for (const Step* step : paths.coached_after) {
    followed.coached_after.insert(step->at.line);
  }
  return followed;
}

// Walks every path, with visits inside visits up to a depth that no new place needs.
class Walker {
 public:
  explicit Walker(const Program& program) : program_(program) {
    enter({{{0, 0}}, false});
    while (!waiting_.empty()) {
      const Play play = waiting_.back();
      waiting_.pop_back();
      step(play);
    }
  }

  [[nodiscard]] const Followed& followed() const { return followed_; }

 private:
  struct Play {
    std::vector<std::pair<Index, std::size_t>> stack;  // Node and step, the innermost last.
    bool safe = false;

    auto operator<=>(const Play&) const = default;
  };

  void enter(const Play& play) {
    constexpr std::size_t kDeepest = 7;
    if (!play.stack.empty() && play.stack.size() <= kDeepest && known_.insert(play).second) {
      waiting_.push_back(play);
    }
  }

  void step(Play play) {
    const auto [node, at] = play.stack.back();
    const std::vector<Op>& ops = program_[place_of(node)];
    if (at == ops.size()) {  // An error of its own, taken for a way back.
      play.stack.pop_back();
      enter(play);
      return;
    }
    ++play.stack.back().second;
    if (ops[at].maybe) {
      enter(play);
    }
    take(ops[at], line_of(node, at), std::move(play));
  }

  // The stack stands behind the step already.
  void take(const Op& op, int line, Play play) {
    switch (op.kind) {
      case Kind::kSafety:
        followed_.is_reached = true;
        play.safe = true;
        return enter(play);
      case Kind::kCoach:
        if (play.safe) {
          followed_.coached_after.insert(line);
        }
        return enter(play);
      case Kind::kGo:
        play.stack.back() = {op.target, 0};
        return enter(play);
      case Kind::kVisit:
        play.stack.emplace_back(op.target, 0);
        return enter(play);
      case Kind::kBack:
        play.stack.pop_back();
        return enter(play);
      case Kind::kEnd:
        if (!play.safe && (followed_.end_without < 0 || line < followed_.end_without)) {
          followed_.end_without = line;
        }
        return;
    }
  }

  const Program& program_;
  Followed followed_;
  std::set<Play> known_;
  std::vector<Play> waiting_;
};

TEST(SafetyPathsOfRandomScenarios, AreWhatWalkingEveryPathFinds) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const Program program = random_program(seed);
    const Followed walked = Walker(program).followed();
    const Followed checked = as_checked(program);
    ASSERT_EQ(checked.is_reached, walked.is_reached) << "seed " << seed;
    ASSERT_EQ(checked.end_without, walked.end_without) << "seed " << seed;
    ASSERT_EQ(checked.coached_after, walked.coached_after) << "seed " << seed;
  }
}

TEST(SafetyPaths, AreFollowedOnceThroughThousandsOfVisits) {
  constexpr Index kMany = 20'000;
  Scenario scenario = testing::two_at_home();
  scenario.start = 0;
  scenario.nodes.resize(1 + place_of(kMany));
  for (Index visited = 1; visited <= kMany; ++visited) {
    scenario.nodes[0].steps.push_back(testing::visit(visited));
    scenario.nodes[place_of(visited)].steps = {testing::back()};
  }
  scenario.nodes[0].steps.push_back(testing::end(0));
  EXPECT_TRUE(follow_safety(scenario, "fear").end_without.has_value());
}

}  // namespace
}  // namespace attune::scenario
