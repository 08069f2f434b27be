#include "scenario/proof/loose_end.h"

#include <gtest/gtest.h>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::kTom;
using testing::option;
using testing::says;

// The first operation of a kind, of those that stand for `step` where it is not null.
const FlowOp& find_op(const FlowProgram& program, FlowOp::Kind kind, const Step* step = nullptr) {
  for (const FlowOp& op : program.ops) {
    if (op.kind == kind && (step == nullptr || op.step == step)) {
      return op;
    }
  }
  ADD_FAILURE() << "no such operation";
  return program.ops.front();
}

TEST(LooseEnd, OfAStepIsTheLastOneOfLinesInARow) {
  const auto scenario = testing::with_nodes({{says(kTom, "a"), says(kTom, "b")}});
  const FlowProgram program = compile_flow(*scenario);
  const Steps& steps = scenario->nodes[0].steps;
  const FlowOp& lines = find_op(program, FlowOp::Kind::kPlain, steps.data());
  EXPECT_TRUE(stands_for({{}, &steps[1], nullptr}, lines));
  EXPECT_FALSE(stands_for({{}, &steps[0], nullptr}, lines));
}

TEST(LooseEnd, OfABranchIsWhateverStandsInside) {
  const auto scenario = testing::with_nodes(
      {{testing::when(testing::seen(0),
                      {testing::any({{says(kTom, "a")}, {testing::set(testing::adds(0, 1))}})}),
        testing::set(testing::adds(0, 1))}});
  const FlowProgram program = compile_flow(*scenario);
  const Steps& steps = scenario->nodes[0].steps;
  const Steps& drawn = std::get<Any>(std::get<If>(steps[0].what).then.front().what).variants.back();
  const FlowOp& inside = find_op(program, FlowOp::Kind::kAssign, drawn.data());
  const FlowOp& behind = find_op(program, FlowOp::Kind::kAssign, &steps[1]);
  EXPECT_TRUE(stands_for({{}, steps.data(), nullptr}, inside));
  EXPECT_FALSE(stands_for({{}, steps.data(), nullptr}, behind));
  EXPECT_TRUE(stands_for({{}, &steps[1], nullptr}, behind));
}

TEST(LooseEnd, OfAReplyIsTheReplyAndWhatFollowsIt) {
  Option one = option("one");
  one.then = {choose({option("inner")})};
  const auto scenario = testing::with_nodes({{choose({one, option("two")})}});
  const FlowProgram program = compile_flow(*scenario);
  const Step& step = scenario->nodes[0].steps[0];
  const auto& options = std::get<Choose>(step.what).options;
  const auto& inner = std::get<Choose>(options[0].then[0].what).options;
  const auto pick_of = [&program](const Option& picked) {
    for (const FlowOp& op : program.ops) {
      if (op.kind == FlowOp::Kind::kPick && op.option == &picked) {
        return op;
      }
    }
    return FlowOp{};
  };
  EXPECT_TRUE(stands_for({{}, nullptr, &options[1]}, pick_of(options[1])));
  EXPECT_FALSE(stands_for({{}, nullptr, &options[1]}, pick_of(options[0])));
  EXPECT_TRUE(stands_for({{}, nullptr, options.data()}, pick_of(inner[0])));
  EXPECT_TRUE(stands_for({{}, &step, nullptr}, pick_of(options[1])))
      << "where every reply is loose, the decision is";
}

TEST(LooseEnd, OfANodeWithoutStepsIsItsEntry) {
  const auto scenario = testing::with_nodes({{}, {says(kTom, "a")}});
  const FlowProgram program = compile_flow(*scenario);
  EXPECT_TRUE(stands_for({}, program.ops[program.entries[0]]));
  EXPECT_FALSE(
      stands_for({}, find_op(program, FlowOp::Kind::kPlain, scenario->nodes[1].steps.data())));
}

}  // namespace
}  // namespace attune::scenario
