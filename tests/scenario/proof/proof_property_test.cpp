// What the proof says of small random scenarios, against playing every way through them.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/stable_hash.h"
#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"
#include "scenario/runner.h"
#include "scenario/walk.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

constexpr int kNodes = 4;
constexpr int kEnds = 2;
constexpr int kVariables = 2;
constexpr std::size_t kBudget = 100'000;
constexpr std::size_t kDeepestPlay = 9;
constexpr std::size_t kMostPlays = 3'000;

// Draws small numbers, one after the other.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : seed_(seed) {}
  int below(int limit) {
    return static_cast<int>(draw(seed_, drawn_++) % static_cast<std::uint64_t>(limit));
  }
  bool one_in(int number) { return below(number) == 0; }

 private:
  std::uint64_t seed_;
  std::uint64_t drawn_ = 0;
};

// Writes a scenario at random. Every list of steps begins with a line of its own, by which it is
// known whether play came there.
class Writer {
 public:
  Writer(std::uint64_t seed, bool with_bands) : draws_(seed), with_bands_(with_bands) {}

  std::shared_ptr<const Scenario> write() {
    Scenario scenario = testing::two_at_home();
    for (int i = 0; i < kVariables; ++i) {
      Variable variable;
      variable.id = "v" + std::to_string(i);
      variable.kind = Variable::Kind::kNumber;
      variable.high = 2;
      scenario.variables.push_back(variable);
    }
    std::vector<Steps> nodes;
    for (int n = 0; n < kNodes; ++n) {
      node_ = n;
      nodes.push_back(steps(0));
    }
    testing::add_nodes(scenario, std::move(nodes));
    point_conditions_at_options(scenario);
    return testing::finished(std::move(scenario));
  }

 private:
  Steps steps(int depth) {
    Steps steps = {testing::says(testing::kTom, "line " + std::to_string(lines_++))};
    const int more = 1 + draws_.below(2);
    for (int i = 0; i < more; ++i) {
      steps.push_back(step(depth));
    }
    return steps;
  }

  Step step(int depth) {
    switch (draws_.below(depth < 2 ? 9 : 6)) {
      case 0:
        return testing::go(node());
      case 1:
        return testing::end(draws_.below(kEnds));
      case 2:
        return draws_.one_in(2) ? testing::visit(later_node()) : testing::back();
      case 3:
        return testing::set(assignment());
      case 4:
        return testing::back();
      case 5:
        return testing::takes(2);
      case 6:
        return testing::when(condition(), steps(depth + 1),
                             draws_.one_in(2) ? steps(depth + 1) : Steps{});
      default:
        return choose(depth);
    }
  }

  Step choose(int depth) {
    std::vector<Option> options;
    const int number = 1 + draws_.below(2);
    for (int i = 0; i < number; ++i) {
      Option option =
          testing::option("o" + std::to_string(options_++),
                          draws_.one_in(2) ? testing::supportive() : testing::dismissive());
      option.once = draws_.one_in(3);
      if (draws_.one_in(3)) {
        option = testing::only_if(std::move(option), condition());
      }
      if (draws_.one_in(3)) {
        option.set = {assignment()};
      }
      if (draws_.one_in(3)) {
        option.then = steps(depth + 1);
      }
      if (draws_.one_in(2)) {
        option = testing::going(std::move(option), node());
      } else if (draws_.one_in(2)) {
        option = testing::ending(std::move(option), draws_.below(kEnds));
      }
      options.push_back(std::move(option));
    }
    return with_bands_ && draws_.one_in(3) ? testing::choose(testing::kTom, std::move(options))
                                           : testing::choose(std::move(options));
  }

  Condition condition() {
    const auto comparison = static_cast<Comparison>(draws_.below(6));
    switch (draws_.below(with_bands_ ? 6 : 4)) {
      case 0:
        return testing::seen(draws_.below(kNodes));
      case 1:
        return testing::count(model::ResponseStyle::kSupportive, comparison, 1);
      case 2:
        return testing::only(testing::asking(Operation::kPicked, draws_.below(4)));
      case 3:
        return testing::variable(draws_.below(kVariables), comparison, draws_.below(3));
      default:
        return testing::band(
            draws_.one_in(2) ? model::Quantity::kDistress : model::Quantity::kArousal, comparison,
            draws_.below(3));
    }
  }

  Assignment assignment() {
    Assignment assignment;
    assignment.variable = draws_.below(kVariables);
    assignment.kind = draws_.one_in(2) ? Assignment::Kind::kAdd : Assignment::Kind::kSet;
    assignment.value = 1 + draws_.below(2);
    return assignment;
  }

  // Mostly forward, so that many scenarios can be played to the end of every way.
  int node() { return draws_.one_in(4) ? draws_.below(kNodes) : later_node(); }
  int later_node() { return std::min(node_ + 1 + draws_.below(2), kNodes - 1); }

  // `picked` may only ask for options that there are.
  void point_conditions_at_options(Scenario& scenario) const {
    for_each_condition(scenario, [this](Condition& condition) {
      ConditionNode& asked = condition.nodes.front();
      if (asked.operation == Operation::kPicked && asked.subject >= options_) {
        asked = testing::asking(Operation::kSeen, 0);
      }
    });
  }

  Draws draws_;
  bool with_bands_;
  int node_ = 0;
  int lines_ = 0;
  int options_ = 0;
};

// Lines that were heard, options that were picked, ends and faults that were met.
struct Everything {
  std::set<std::string> lines;
  std::set<std::string> options;
  std::set<Index> ends;
  std::set<std::string> faults;
};

// Plays every way through a scenario, unless there are too many.
class Plays {
 public:
  Plays(const std::shared_ptr<const Scenario>& scenario, Index seat) {
    std::vector<Runner> waiting = {Runner(scenario, seat, 1)};
    while (!waiting.empty()) {
      const Runner runner = std::move(waiting.back());
      waiting.pop_back();
      take_down(runner);
      if (runner.over()) {
        continue;
      }
      if (runner.picked_options().size() >= kDeepestPlay || ++plays_ > kMostPlays) {
        all_ = false;
        continue;
      }
      for (const OfferedOption& offered : runner.moment().options) {
        waiting.push_back(runner);
        EXPECT_TRUE(waiting.back().pick(offered.option->key).ok());
      }
    }
  }

  [[nodiscard]] bool all() const { return all_; }
  [[nodiscard]] const Everything& met() const { return met_; }

 private:
  void take_down(const Runner& runner) {
    const Moment& moment = runner.moment();
    for (const SpokenLine& line : moment.lines) {
      if (line.text.starts_with("line ")) {
        met_.lines.insert(line.text);
      }
    }
    for (const Played& played : moment.played) {
      met_.options.insert(played.option->key);
    }
    if (moment.end) {
      met_.ends.insert(*moment.end);
    }
    if (!moment.fault.empty()) {
      met_.faults.insert(moment.fault);
    }
  }

  Everything met_;
  bool all_ = true;
  std::size_t plays_ = 0;
};

std::string fault_of(FlowFault::Kind kind) {
  switch (kind) {
    case FlowFault::Kind::kFallsOff:
      return kFaultFellOff;
    case FlowFault::Kind::kBackOutside:
      return kFaultBackOutside;
    case FlowFault::Kind::kNoOption:
      return kFaultNoOption;
    case FlowFault::Kind::kRoundAndRound:
      return kFaultRoundAndRound;
    case FlowFault::Kind::kClamps:
      break;
  }
  return {};
}

Everything as_proved(const Scenario& scenario, const Proof& proof, bool exactly) {
  const auto counts = [exactly](Met met) { return exactly ? met.exactly : met.at_all(); };
  Everything met;
  for_each_step_of(scenario, [&](const Step& step) {
    if (const auto* line = std::get_if<Line>(&step.what); line && counts(proof.step(step))) {
      met.lines.insert(line->text);
    }
  });
  for_each_option(scenario, [&](const Option& option) {
    if (counts(proof.option(option.number))) {
      met.options.insert(option.key);
    }
  });
  for (std::size_t i = 0; i < scenario.ends.size(); ++i) {
    if (counts(proof.end(static_cast<Index>(i)))) {
      met.ends.insert(static_cast<Index>(i));
    }
  }
  for (const FaultFound& found : proof.seats().front().explorer->faults()) {
    const std::string fault = fault_of(found.fault.kind);
    if (!fault.empty() && (found.fault.exact || !exactly)) {
      met.faults.insert(fault);
    }
  }
  return met;
}

// Such scenarios are not proved: they have an error already.
bool visits_itself(const Scenario& scenario) { return !outline_flow(scenario).recursions.empty(); }

template <typename Value>
bool holds_all(const std::set<Value>& all, const std::set<Value>& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

bool holds_all(const Everything& all, const Everything& some) {
  return holds_all(all.lines, some.lines) && holds_all(all.options, some.options) &&
         holds_all(all.ends, some.ends) && holds_all(all.faults, some.faults);
}

TEST(ProofOfRandomScenarios, IsWhatPlayingEveryWayFinds) {
  int compared = 0;
  int faults = 0;
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const auto scenario = Writer(seed, false).write();
    if (visits_itself(*scenario)) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    const Plays plays(scenario, testing::kInes);
    const Everything proved = as_proved(*scenario, proof, true);
    if (!plays.all()) {
      ASSERT_TRUE(holds_all(proved, plays.met())) << "seed " << seed;
      continue;
    }
    // Behind a visit that falls off, the proof goes on and play does not.
    if (plays.met().faults.contains(fault_of(FlowFault::Kind::kFallsOff))) {
      ++faults;
      ASSERT_TRUE(holds_all(proved, plays.met())) << "seed " << seed;
      continue;
    }
    ++compared;
    ASSERT_EQ(proved.lines, plays.met().lines) << "seed " << seed;
    ASSERT_EQ(proved.options, plays.met().options) << "seed " << seed;
    ASSERT_EQ(proved.ends, plays.met().ends) << "seed " << seed;
    ASSERT_EQ(proved.faults, plays.met().faults) << "seed " << seed;
  }
  EXPECT_GT(compared, 800) << "else this compares too little";
  EXPECT_GT(faults, 100);
}

TEST(ProofOfRandomScenarios, LeavesNothingOutThatBandsOrNobodyDecide) {
  int more = 0;
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    const auto scenario = Writer(seed, true).write();
    if (visits_itself(*scenario)) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    const Everything proved = as_proved(*scenario, proof, false);
    for (const Index seat : scenario->seats()) {
      const Plays plays(scenario, seat);
      ASSERT_TRUE(holds_all(proved.lines, plays.met().lines)) << "seed " << seed;
      ASSERT_TRUE(holds_all(proved.options, plays.met().options)) << "seed " << seed;
      ASSERT_TRUE(holds_all(proved.ends, plays.met().ends)) << "seed " << seed;
      more += proved.lines.size() > plays.met().lines.size() ? 1 : 0;
    }
  }
  EXPECT_GT(more, 100) << "else no band was ever guessed in vain";
}

}  // namespace
}  // namespace attune::scenario
