#include "scenario/proof/flow_program.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using Kind = FlowOp::Kind;
using testing::kTom;
using testing::says;

// A scenario of one node, or of more, with its program.
struct Compiled {
  explicit Compiled(std::vector<Steps> nodes)
      : scenario(testing::with_numbers(1, 3, std::move(nodes))), program(compile_flow(*scenario)) {}

  [[nodiscard]] const FlowOp& op(OpIndex index) const { return program.ops[index]; }
  // The first operation behind the entry of a node.
  [[nodiscard]] const FlowOp& first_of(Index node) const {
    return op(op(program.entries[place_of(node)]).next);
  }
  [[nodiscard]] const FlowOp& target(const FlowOp& fork, std::size_t index) const {
    return op(program.targets_of(fork)[index]);
  }

  std::shared_ptr<const Scenario> scenario;
  FlowProgram program;
};

TEST(FlowProgram, TakesLinesThatFollowEachOtherForOne) {
  const Compiled compiled({{says(kTom, "a"), says(kTom, "b"),
                            testing::step(Note{Note::Kind::kReflect, "c"}), testing::end(0)}});
  const FlowOp& lines = compiled.first_of(0);
  EXPECT_EQ(lines.kind, Kind::kPlain);
  EXPECT_EQ(lines.steps, 3U);
  EXPECT_EQ(lines.step, compiled.scenario->nodes[0].steps.data());
  EXPECT_EQ(compiled.op(lines.next).kind, Kind::kEnd);
}

TEST(FlowProgram, EndsEveryNodeWithFallingOff) {
  const Compiled compiled({{says(kTom, "a")}, {}});
  EXPECT_EQ(compiled.op(compiled.first_of(0).next).kind, Kind::kFallOff);
  EXPECT_EQ(compiled.first_of(1).kind, Kind::kFallOff);
  EXPECT_EQ(compiled.first_of(1).node, 1);
}

TEST(FlowProgram, KnowsDecisionsAtWhichSomethingIsAlwaysOffered) {
  using testing::choose;
  using testing::option;
  const Option sometimes = testing::only_if(option("a"), testing::seen(0));
  Option once = option("b");
  once.once = true;
  const Compiled compiled(
      {{choose(testing::kInes, {sometimes, option("c")})}, {choose(kTom, {sometimes, once})}});
  EXPECT_TRUE(compiled.first_of(0).always_offers);
  EXPECT_EQ(compiled.first_of(0).chooser, testing::kInes);
  EXPECT_FALSE(compiled.first_of(1).always_offers);
  EXPECT_EQ(compiled.first_of(1).chooser, kTom);
}

TEST(FlowProgram, KnowsForksThatOnlySpeak) {
  const Compiled compiled(
      {{testing::any({{says(kTom, "a")}, {testing::any({{says(kTom, "b")}, {says(kTom, "c")}})}}),
        testing::any({{says(kTom, "d")}, {testing::set(testing::adds(0, 1))}}),
        testing::when(testing::seen(0), {says(kTom, "e")}),
        testing::when(testing::seen(0), {testing::end(0)})}});
  const FlowOp& first = compiled.first_of(0);
  const FlowOp& second = compiled.op(first.next);
  const FlowOp& third = compiled.op(second.next);
  EXPECT_TRUE(first.only_speaks) << "also one in another";
  EXPECT_FALSE(second.only_speaks) << "it sets a variable";
  EXPECT_TRUE(third.only_speaks) << "whichever way it comes out";
  EXPECT_FALSE(compiled.op(third.next).only_speaks) << "it leaves";
}

TEST(FlowProgram, GivesEveryBandItsTarget) {
  By by;
  by.quantity = model::Quantity::kDistress;
  by.variants = {{.band = 2, .steps = {testing::end(0)}}};
  by.otherwise = {testing::end(1)};
  by.has_else = true;
  By without_else = by;
  without_else.otherwise = {};
  without_else.has_else = false;
  const Compiled compiled({{testing::step(by)}, {testing::step(without_else), testing::back()}});
  const FlowOp& fork = compiled.first_of(0);
  ASSERT_EQ(fork.targets, 4U);
  EXPECT_EQ(compiled.target(fork, 2).kind, Kind::kEnd);
  EXPECT_EQ(compiled.program.targets_of(fork)[0], compiled.program.targets_of(fork)[3]);
  EXPECT_NE(compiled.program.targets_of(fork)[0], compiled.program.targets_of(fork)[2]);
  const FlowOp& passing = compiled.first_of(1);
  EXPECT_EQ(compiled.target(passing, 0).kind, Kind::kBack) << "it goes on behind the step";
}

TEST(FlowProgram, LetsAnOptionSpeakAndThenLeave) {
  Option stay = testing::option("stay", testing::supportive());
  stay.then = {says(kTom, "a")};
  Option leave = testing::ending(stay, 1);
  Option go = testing::going(testing::option("go", model::BidderCodes{}), 1);
  const Compiled compiled({{testing::choose({stay, leave, go}), testing::back()}, {}});
  const FlowOp& decision = compiled.first_of(0);
  ASSERT_EQ(decision.targets, 3U);
  const FlowOp& stays = compiled.target(decision, 0);
  EXPECT_EQ(stays.kind, Kind::kPick);
  EXPECT_EQ(stays.style, model::ResponseStyle::kSupportive);
  EXPECT_EQ(compiled.op(stays.next).kind, Kind::kPlain);
  EXPECT_EQ(compiled.op(compiled.op(stays.next).next).kind, Kind::kBack) << "it falls through";
  EXPECT_EQ(compiled.op(compiled.op(compiled.target(decision, 1).next).next).kind, Kind::kEnd);
  const FlowOp& goes = compiled.target(decision, 2);
  EXPECT_FALSE(goes.style.has_value()) << "the bidder has no style";
  EXPECT_EQ(compiled.op(goes.next).next, compiled.program.entries[1]);
}

TEST(FlowProgram, ReturnsFromAVisitBehindIt) {
  const Compiled compiled({{testing::visit(1), testing::end(0)}, {testing::back()}});
  const FlowOp& visit = compiled.first_of(0);
  EXPECT_EQ(compiled.program.targets_of(visit).front(), compiled.program.entries[1]);
  EXPECT_EQ(compiled.op(visit.next).kind, Kind::kEnd);
}

TEST(FlowProgram, NamesEachQuantityOfAConditionOnce) {
  const Condition alarmed = testing::band(model::Quantity::kDistress, Comparison::kGreaterEqual, 2);
  const Compiled compiled({{testing::when(
      testing::joined(Operation::kOr, testing::joined(Operation::kAnd, alarmed, testing::seen(0)),
                      alarmed),
      {testing::end(0)})}});
  ASSERT_EQ(compiled.program.conditions.size(), 1U);
  EXPECT_EQ(compiled.program.conditions[0].quantities,
            std::vector<model::Quantity>{model::Quantity::kDistress});
}

}  // namespace
}  // namespace attune::scenario
