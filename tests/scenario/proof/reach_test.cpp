#include "scenario/proof/reach.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::kTom;
using testing::only_if;
using testing::option;
using testing::says;

constexpr std::size_t kBudget = 10'000;

// What no fact allows: the option `never`, the step behind it, and the end it leads to; what no
// path leads to: the last step and node.
std::shared_ptr<const Scenario> with_dead_parts() {
  Option never = only_if(ending(option("never"), 1), testing::seen(0));
  never.then = {says(kTom, "never")};
  return testing::with_nodes(
      {{choose({ending(option("out"), 0), never}), says(kTom, "dead")}, {testing::end(1)}});
}

const Choose& decision_of(const Scenario& scenario) {
  return std::get<Choose>(scenario.nodes[0].steps[0].what);
}

TEST(Reach, TakesTheWordOfAProof) {
  const auto scenario = with_dead_parts();
  const FlowOutline outline = outline_flow(*scenario);
  const Proof proof(*scenario, kBudget);
  const Reach reach(outline, &proof);
  const Option& never = decision_of(*scenario).options[1];
  EXPECT_FALSE(reach.option(never).at_all());
  EXPECT_FALSE(reach.step(never.then[0]).at_all());
  EXPECT_FALSE(reach.end(1).at_all());
  EXPECT_TRUE(reach.end(0).exactly);
  EXPECT_FALSE(reach.step(scenario->nodes[0].steps[1]).at_all());
  EXPECT_FALSE(reach.node(1).at_all());
}

TEST(Reach, RulesOutOnlyWhatTheOutlineDoesWithoutAProof) {
  const auto scenario = with_dead_parts();
  const FlowOutline outline = outline_flow(*scenario);
  const Proof unfinished(*scenario, 0);
  ASSERT_FALSE(unfinished.complete());
  const Option& never = decision_of(*scenario).options[1];
  for (const Proof* proof : {static_cast<const Proof*>(nullptr), &unfinished}) {
    const Reach reach(outline, proof);
    EXPECT_TRUE(reach.option(never).exactly) << "nobody can tell";
    EXPECT_TRUE(reach.step(never.then[0]).exactly);
    EXPECT_TRUE(reach.end(1).exactly);
    EXPECT_FALSE(reach.step(scenario->nodes[0].steps[1]).at_all()) << "every reply leaves before";
    EXPECT_FALSE(reach.node(1).at_all());
    EXPECT_TRUE(reach.node(0).exactly);
  }
}

}  // namespace
}  // namespace attune::scenario
