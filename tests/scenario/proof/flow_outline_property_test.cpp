// What the outline says of small random scenarios, against walking every path of them.
#include <gtest/gtest.h>

#include <set>
#include <utility>
#include <vector>

#include "base/stable_hash.h"
#include "scenario/proof/flow_outline.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

constexpr int kNodes = 4;
constexpr int kEnds = 2;

enum class Kind { kLine, kGo, kVisit, kBack, kEnd };

struct Op {
  Kind kind = Kind::kLine;
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
    const int length = 1 + below(3);
    for (int i = 0; i < length; ++i) {
      const auto kind = static_cast<Kind>(below(5));
      node.push_back({kind, below(kind == Kind::kEnd ? kEnds : kNodes), below(3) == 0});
    }
  }
  return program;
}

Step step_of(const Op& op) {
  switch (op.kind) {
    case Kind::kLine:
      return testing::says(testing::kTom, "hm");
    case Kind::kGo:
      return testing::go(op.target);
    case Kind::kVisit:
      return testing::visit(op.target);
    case Kind::kBack:
      return testing::back();
    case Kind::kEnd:
      return testing::end(op.target);
  }
  return {};
}

Scenario scenario_of(const Program& program) {
  Scenario scenario = testing::two_at_home();
  scenario.start = 0;
  for (int n = 0; n < kNodes; ++n) {
    Node node;
    node.name = "n" + std::to_string(n);
    for (const Op& op : program[place_of(n)]) {
      Step step = step_of(op);
      if (op.maybe) {
        step = testing::when(testing::seen(0), {step});
      }
      node.steps.push_back(std::move(step));
    }
    scenario.nodes.push_back(std::move(node));
  }
  return scenario;
}

// Nodes and ends by number.
struct Flowed {
  std::set<int> reached;
  std::set<int> ended;
  std::set<int> fell_off;
  std::set<int> back_outside;

  bool operator==(const Flowed&) const = default;
};

template <typename Value>
void insert_if(std::set<int>& numbers, std::size_t number, const Value& value) {
  if (value) {
    numbers.insert(static_cast<int>(number));
  }
}

Flowed as_outlined(const Program& program) {
  const Scenario scenario = scenario_of(program);
  const FlowOutline outline = outline_flow(scenario);
  Flowed flowed;
  for (std::size_t i = 0; i < outline.summaries.size(); ++i) {
    const FlowSummary& summary = outline.summaries[i];
    insert_if(flowed.reached, i, outline.reached[i]);
    insert_if(flowed.fell_off, i, outline.reached[i] && !summary.loose.empty());
    insert_if(flowed.back_outside, i, outline.reached_plainly[i] && summary.back != nullptr);
  }
  for (std::size_t i = 0; i < outline.ends.size(); ++i) {
    insert_if(flowed.ended, i, outline.ends[i]);
  }
  return flowed;
}

// Walks every path, with visits inside visits up to a depth that no new place needs.
class Walker {
 public:
  explicit Walker(const Program& program) : program_(program) {
    enter({{0, 0}});
    while (!waiting_.empty()) {
      const Stack stack = waiting_.back();
      waiting_.pop_back();
      step(stack);
    }
  }

  [[nodiscard]] const Flowed& flowed() const { return flowed_; }

 private:
  using Stack = std::vector<std::pair<Index, std::size_t>>;  // Node and step, the innermost last.

  void enter(const Stack& stack) {
    constexpr std::size_t kDeepest = 7;
    if (!stack.empty() && stack.size() <= kDeepest && known_.insert(stack).second) {
      flowed_.reached.insert(stack.back().first);
      waiting_.push_back(stack);
    }
  }

  void step(Stack stack) {
    const auto [node, at] = stack.back();
    const std::vector<Op>& ops = program_[place_of(node)];
    if (at == ops.size()) {
      // An error of its own; the check takes it for a way back, and so does this.
      flowed_.fell_off.insert(node);
      stack.pop_back();
      enter(stack);
      return;
    }
    ++stack.back().second;
    if (ops[at].maybe || ops[at].kind == Kind::kLine) {
      enter(stack);
    }
    take(ops[at], std::move(stack));
  }

  // The stack stands behind the step already.
  void take(const Op& op, Stack stack) {
    const Index node = stack.back().first;
    switch (op.kind) {
      case Kind::kLine:
        return;
      case Kind::kGo:
        stack.back() = {op.target, 0};
        return enter(stack);
      case Kind::kVisit:
        stack.emplace_back(op.target, 0);
        return enter(stack);
      case Kind::kBack:
        if (stack.size() == 1) {
          flowed_.back_outside.insert(node);
        }
        stack.pop_back();
        return enter(stack);
      case Kind::kEnd:
        flowed_.ended.insert(op.target);
        return;
    }
  }

  const Program& program_;
  Flowed flowed_;
  std::set<Stack> known_;
  std::vector<Stack> waiting_;
};

TEST(OutlineOfRandomScenarios, IsWhatWalkingEveryPathFinds) {
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const Program program = random_program(seed);
    const Flowed walked = Walker(program).flowed();
    const Flowed checked = as_outlined(program);
    ASSERT_EQ(checked.reached, walked.reached) << "nodes, seed " << seed;
    ASSERT_EQ(checked.ended, walked.ended) << "ends, seed " << seed;
    ASSERT_EQ(checked.fell_off, walked.fell_off) << "falling off, seed " << seed;
    ASSERT_EQ(checked.back_outside, walked.back_outside) << "back, seed " << seed;
  }
}

}  // namespace
}  // namespace attune::scenario
