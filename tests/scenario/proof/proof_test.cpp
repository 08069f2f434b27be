#include "scenario/proof/proof.h"

#include <gtest/gtest.h>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::kTom;
using testing::only_if;
using testing::option;
using testing::says;
using testing::visit;
using testing::when;
using testing::with_nodes;
using testing::with_numbers;

constexpr std::size_t kBudget = 10'000;

Condition alarmed() {
  return testing::band(model::Quantity::kDistress, Comparison::kGreaterEqual, 2);
}

// How the last step of the first node was met.
Met last_step(const std::shared_ptr<const Scenario>& scenario, std::size_t budget = kBudget) {
  return Proof(*scenario, budget).step(scenario->nodes[0].steps.back());
}

TEST(Proof, SaysHowEverythingWrittenWasMet) {
  const auto scenario =
      with_nodes({{says(kTom, "a"),
                   choose({going(option("on"), 1), only_if(option("never"), testing::seen(0))}),
                   says(kTom, "nobody hears this")},
                  {when(alarmed(), {testing::end(1)}), testing::end(0)},
                  {testing::end(0)}});
  const Proof proof(*scenario, kBudget);
  EXPECT_TRUE(proof.complete());
  EXPECT_TRUE(proof.step(scenario->nodes[0].steps[0]).exactly);
  EXPECT_FALSE(proof.step(scenario->nodes[0].steps[2]).at_all());
  EXPECT_TRUE(proof.option(0).exactly);
  EXPECT_FALSE(proof.option(1).at_all());
  EXPECT_TRUE(proof.node(1).exactly);
  EXPECT_FALSE(proof.node(2).at_all());
  EXPECT_TRUE(proof.end(0).guessed());
  EXPECT_TRUE(proof.end(1).guessed());
  EXPECT_EQ(proof.states(), 1U);
  EXPECT_GT(proof.bytes(), 0U);
}

TEST(Proof, TellsEveryLineOfSeveralInARow) {
  const auto scenario =
      with_nodes({{says(kTom, "a"), says(kTom, "b"), says(kTom, "c"), testing::end(0)}});
  const Proof proof(*scenario, kBudget);
  for (const Step& step : scenario->nodes[0].steps) {
    EXPECT_TRUE(proof.step(step).exactly);
  }
}

TEST(Proof, LaysAllSeatsTogether) {
  // As Ines Tom takes the first option; only who plays Tom can take the second one.
  const auto scenario =
      with_nodes({{choose(kTom, {ending(option("a", model::BidderCodes{}), 0),
                                 ending(option("b", model::BidderCodes{}), 1)})}});
  const Proof proof(*scenario, kBudget);
  ASSERT_EQ(proof.seats().size(), 2U);
  EXPECT_EQ(proof.seats()[0].seat, testing::kInes);
  EXPECT_FALSE(proof.seats()[0].explorer->ends()[1].guessing.has_value());
  EXPECT_TRUE(proof.end(1).exactly) << "from his seat";
  EXPECT_TRUE(proof.option(1).exactly);
}

TEST(Proof, RemembersWhatWasSeenAfterAVisitAndNotInIt) {
  const auto scenario = with_nodes(
      {{visit(1), when(testing::seen(1), {testing::end(0)}), says(kTom, "nobody hears this")},
       {visit(2), when(testing::seen(1), {testing::end(1)}), testing::back()},
       {when(testing::seen(1), {testing::end(1)}), testing::back()}});
  EXPECT_FALSE(last_step(scenario).at_all());
  EXPECT_FALSE(Proof(*scenario, kBudget).end(1).at_all());
}

TEST(Proof, KnowsThatWhatIsGoneAfterItWasPickedIsGone) {
  Option once = going(option("once"), 0);
  once.once = true;
  const auto scenario = with_nodes(
      {{choose({once, only_if(ending(option("out"), 0),
                              testing::only(testing::asking(Operation::kPicked, 0)))})}});
  const Proof proof(*scenario, kBudget);
  EXPECT_TRUE(proof.complete());
  EXPECT_EQ(proof.states(), 2U);
  EXPECT_TRUE(proof.option(1).exactly);
}

TEST(Proof, CountsNoFurtherThanAnythingAsks) {
  const auto scenario = with_nodes({{choose(
      {going(option("near", testing::supportive()), 0),
       only_if(ending(option("out"), 0), testing::count(model::ResponseStyle::kSupportive,
                                                        Comparison::kGreaterEqual, 3))})}});
  const Proof proof(*scenario, kBudget);
  EXPECT_TRUE(proof.complete());
  EXPECT_EQ(proof.states(), 4U) << "none, one, two, and three or more";
  EXPECT_TRUE(proof.end(0).exactly);
}

TEST(Proof, LeavesOutWhatNoFactEverAllows) {
  const auto scenario = with_numbers(
      1, 9,
      {{when(testing::variable(0, Comparison::kEqual, 5), {testing::end(1)}),
        testing::set(testing::adds(0, 2)), testing::takes(1),
        when(testing::variable(0, Comparison::kLess, 9), {testing::go(0)}), testing::end(0)}});
  const Proof proof(*scenario, kBudget);
  EXPECT_TRUE(proof.end(0).exactly) << "2, 4, 6, 8, and 9 where it stops";
  EXPECT_FALSE(proof.end(1).at_all()) << "five is passed over";
}

TEST(Proof, IsIncompleteAndNotWrongBeyondItsBudget) {
  Option more = going(option("more"), 0);
  more.set = {testing::adds(0, 1)};
  const auto scenario = with_numbers(
      1, 50,
      {{choose(
          {only_if(more, testing::variable(0, Comparison::kLess, 50)),
           only_if(ending(option("out"), 0), testing::variable(0, Comparison::kEqual, 50))})}});
  EXPECT_TRUE(Proof(*scenario, kBudget).end(0).exactly);
  const Proof small(*scenario, 10);
  EXPECT_FALSE(small.complete());
  EXPECT_TRUE(small.out_of_budget());
}

TEST(Proof, SharesItsBudgetAmongTheSeats) {
  const auto scenario = with_nodes({{choose(kTom, {option("a"), option("b")}),
                                     choose({option("c"), option("d")}), testing::end(0)}});
  const std::size_t needed = Proof(*scenario, kBudget).states();
  EXPECT_TRUE(Proof(*scenario, needed).complete());
  EXPECT_FALSE(Proof(*scenario, 0).complete());
}

TEST(Proof, IsIncompleteWhereFactsDoNotFit) {
  Steps steps;
  for (Index i = 0; i < 60; ++i) {
    steps.push_back(when(testing::variable(i, Comparison::kGreater, 5), {}));
  }
  steps.push_back(testing::end(0));
  const Proof proof(*with_numbers(60, 1000, {std::move(steps)}), kBudget);
  EXPECT_FALSE(proof.complete());
  EXPECT_TRUE(proof.out_of_budget());
  EXPECT_TRUE(proof.seats().empty());
}

}  // namespace
}  // namespace attune::scenario
