#include "scenario/proof/flow_explorer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "proof_scenarios.h"
#include "scenario/proof/proof.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::only_if;
using testing::option;
using testing::when;
using testing::with_nodes;
using testing::with_numbers;

using Keys = std::vector<std::string>;

constexpr std::size_t kBudget = 10'000;

// A scenario explored from its first seat.
class Explored {
 public:
  explicit Explored(std::shared_ptr<const Scenario> scenario, std::size_t budget = kBudget)
      : scenario_(std::move(scenario)), proof_(*scenario_, budget) {}

  [[nodiscard]] const Proof& proof() const { return proof_; }
  FlowExplorer& operator*() { return *proof_.seats().front().explorer; }
  FlowExplorer* operator->() { return &**this; }

  Keys picks_to_end(Index end) {
    const EndFound& found = (*this)->ends().at(place_of(end));
    return keys_of((*this)->picks_by(found.exactly ? *found.exactly : *found.guessing));
  }
  Keys picks_to_fault(FlowFault::Kind kind) {
    const auto& faults = (*this)->faults();
    const auto found = std::find_if(faults.begin(), faults.end(), [kind](const FaultFound& fault) {
      return fault.fault.kind == kind;
    });
    return found == faults.end() ? Keys{"nothing"} : keys_of((*this)->picks_by(found->by));
  }

 private:
  std::shared_ptr<const Scenario> scenario_;
  Proof proof_;
};

Condition alarmed() {
  return testing::band(model::Quantity::kDistress, Comparison::kGreaterEqual, 2);
}

Option setting(Option option, Assignment assignment) {
  option.set = {assignment};
  return option;
}

TEST(FlowExplorer, TellsTheWayWithTheFewestDecisions) {
  Explored explored(with_nodes({{choose({going(option("long"), 1), going(option("short"), 2)})},
                                {choose({going(option("on"), 2)})},
                                {choose({ending(option("out"), 0)})}}));
  EXPECT_TRUE(explored->complete());
  EXPECT_EQ(explored->states().size(), 3U);
  EXPECT_EQ(explored.picks_to_end(0), (Keys{"n0#short", "n2#out"}));
}

TEST(FlowExplorer, NumbersExactStatesBeforeGuessedOnes) {
  Explored explored(with_nodes({{when(alarmed(), {testing::go(2)}), testing::go(1)},
                                {choose({ending(option("a"), 0)})},
                                {choose({ending(option("b"), 0)})},
                                {choose({going(option("nowhere"), 3)})}}));
  EXPECT_EQ(explored->exact_states(), 0U) << "at the start a band decides";
  EXPECT_EQ(explored->states().size(), 2U);

  Explored later(with_nodes({{choose({going(option("a"), 1), going(option("b"), 2)})},
                             {when(alarmed(), {testing::go(3)}), testing::go(2)},
                             {choose({ending(option("c"), 0)})},
                             {choose({ending(option("d"), 1)})}}));
  EXPECT_EQ(later->exact_states(), 2U);
  EXPECT_EQ(later->states().size(), 3U);
  EXPECT_TRUE(later->ends()[0].exactly.has_value());
  EXPECT_FALSE(later->ends()[1].exactly.has_value());
  EXPECT_TRUE(later->ends()[1].guessing.has_value());
}

TEST(FlowExplorer, TellsAWayThatNeedsNoGuessWhereThereIsOne) {
  // Both replies may lead to the second node, the first one only where he is alarmed.
  Explored explored(with_nodes({{choose({going(option("perhaps"), 1), going(option("surely"), 2)})},
                                {when(alarmed(), {testing::go(2)}), testing::end(1)},
                                {choose({ending(option("out"), 0)})}}));
  EXPECT_EQ(explored.picks_to_end(0), (Keys{"n0#surely", "n2#out"}));
}

TEST(FlowExplorer, KeepsOfAFaultTheWayThatNeedsNoGuess) {
  // The decision may lack an option where he is not alarmed, and lacks it once it was refused.
  Explored explored(with_numbers(
      1, 1,
      {{choose({setting(going(option("refuse"), 1), testing::sets(0, 1)), going(option("on"), 1)})},
       {choose({only_if(ending(option("out"), 0),
                        testing::joined(Operation::kAnd, alarmed(),
                                        testing::variable(0, Comparison::kEqual, 0)))})}}));
  ASSERT_EQ(explored->faults().size(), 1U);
  EXPECT_TRUE(explored->faults()[0].fault.exact);
  EXPECT_EQ(explored.picks_to_fault(FlowFault::Kind::kNoOption), (Keys{"n0#refuse"}));

  Explored turned(with_numbers(
      1, 1,
      {{choose({going(option("on"), 1), setting(going(option("refuse"), 1), testing::sets(0, 1))})},
       {choose({only_if(ending(option("out"), 0),
                        testing::joined(Operation::kAnd, alarmed(),
                                        testing::variable(0, Comparison::kEqual, 0)))})}}));
  ASSERT_EQ(turned->faults().size(), 1U) << "told once";
  EXPECT_TRUE(turned->faults()[0].fault.exact) << "though it was met by a guess before";
  EXPECT_EQ(turned.picks_to_fault(FlowFault::Kind::kNoOption), (Keys{"n0#refuse"}));
}

TEST(FlowExplorer, LeavesOutWhatThePersonDidNotPick) {
  Explored explored(
      with_nodes({{choose(testing::kTom, {only_if(option("a"), alarmed()), option("b")}),
                   choose({going(option("on"), 1)})},
                  {testing::end(0)}}));
  EXPECT_TRUE(explored->complete());
  EXPECT_EQ(explored.picks_to_end(0), (Keys{"n0#on"})) << "what Tom says is none of her picks";
}

TEST(FlowExplorer, FindsTheFirstTrapOfEveryNode) {
  Explored explored(with_numbers(
      1, 1,
      {{choose({setting(going(option("in"), 1), testing::sets(0, 1)), going(option("by"), 1)})},
       {choose({going(option("on"), 1), only_if(ending(option("out"), 0),
                                                testing::variable(0, Comparison::kEqual, 0))})}}));
  const std::vector<StateIndex> traps = explored->traps();
  ASSERT_EQ(traps.size(), 1U);
  EXPECT_EQ(keys_of(explored->picks_to(traps[0])), (Keys{"n0#in"}));
}

TEST(FlowExplorer, TakesNoLoopWithAWayOutForATrap) {
  Explored explored(with_nodes({{choose({going(option("round"), 1), going(option("on"), 2)})},
                                {choose({going(option("again"), 0)})},
                                {choose({going(option("back"), 1), ending(option("out"), 0)})}}));
  EXPECT_TRUE(explored->traps().empty());
  Explored faulty(with_nodes({{choose({going(option("round"), 0), going(option("off"), 1)})}, {}}));
  EXPECT_TRUE(faulty->traps().empty()) << "play that stops is another fault";
}

TEST(FlowExplorer, TellsTheStatesAndEndsBehindAState) {
  Explored explored(with_nodes(
      {{choose({going(option("on"), 1), ending(option("out"), 0), going(option("also"), 1)})},
       {testing::any({{testing::end(0)}, {testing::end(1)}, {}}),
        choose({ending(option("over"), 1)})}}));
  FlowExplorer::Next next;
  explored->first(next);
  EXPECT_EQ(next.states, (std::vector<StateIndex>{0}));
  explored->next_of(0, next);
  EXPECT_EQ(next.states, (std::vector<StateIndex>{1, 1})) << "once for each option";
  EXPECT_EQ(next.ends, (std::vector<Index>{0, 1, 0, 0, 1}));
  EXPECT_FALSE(next.fault);
}

TEST(FlowExplorer, IsNeverCompleteBeyondItsBudget) {
  Option more = setting(going(option("more"), 0), testing::adds(0, 1));
  more = only_if(more, testing::variable(0, Comparison::kLess, 500));
  const auto scenario = with_numbers(1, 500, {{choose({more, ending(option("out"), 0)})}});
  Explored enough(scenario, 501);
  EXPECT_EQ(enough->states().size(), 501U);
  EXPECT_TRUE(enough->complete());
  for (const std::size_t budget : {std::size_t{0}, std::size_t{1}, std::size_t{100}}) {
    Explored small(scenario, budget);
    EXPECT_FALSE(small->complete()) << budget;
    EXPECT_TRUE(small->out_of_budget()) << budget;
    EXPECT_LE(small->states().size(), budget + 64);
  }
}

TEST(FlowExplorer, KeepsToItsBudgetWhereStatesAreGuessed) {
  // Every state of the counter leads to one of its own where he is alarmed.
  Option more = setting(going(option("more"), 0), testing::adds(0, 1));
  more = only_if(more, testing::variable(0, Comparison::kLess, 500));
  const auto scenario = with_numbers(1, 500,
                                     {{choose({more, going(option("ask"), 1)})},
                                      {when(alarmed(), {testing::go(2)}), testing::end(1)},
                                      {choose({ending(option("out"), 0)})}});
  EXPECT_TRUE(Explored(scenario)->complete());
  Explored small(scenario, 510);
  EXPECT_EQ(small->exact_states(), 501U);
  EXPECT_TRUE(small->out_of_budget());
  EXPECT_LE(small->states().size(), 520U);
}

TEST(FlowExplorer, TellsStatesApartThatDifferInAnyOfTheirWords) {
  // Sixteen numbers of ten bits: each can be raised once, so there are 2^12 states of four words.
  constexpr int kNumbers = 12;
  std::vector<Option> options;
  for (int i = 0; i < kNumbers; ++i) {
    options.push_back(setting(
        going(only_if(option("o" + std::to_string(i)), testing::variable(i, Comparison::kEqual, 0)),
              0),
        testing::sets(i, 1000)));
  }
  options.push_back(ending(option("out"), 0));
  Explored explored(with_numbers(kNumbers, 1000, {{choose(std::move(options))}}));
  EXPECT_TRUE(explored->complete());
  EXPECT_EQ(explored->states().size(), 4096U);
}

TEST(FlowExplorer, TellsTheSameDecisionInTwoVisitsApart) {
  Explored explored(with_nodes({{testing::visit(1), testing::visit(1), testing::end(0)},
                                {testing::visit(2), testing::back()},
                                {choose({option("on")}), testing::back()}}));
  EXPECT_EQ(explored->states().size(), 2U);
  EXPECT_EQ(explored.picks_to_end(0), (Keys{"n2#on", "n2#on"}));
}

}  // namespace
}  // namespace attune::scenario
