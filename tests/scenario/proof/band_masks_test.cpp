#include "scenario/proof/band_masks.h"

#include <gtest/gtest.h>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using model::Quantity;
using testing::band;
using testing::joined;

// A condition, and what it is asked of: nothing that happened, in the bands of `masks`.
Answer answer_to(const Condition& condition, const BandMasks& masks = any_band()) {
  const auto scenario =
      testing::with_numbers(1, 3, {{testing::when(condition, {}), testing::end(0)}});
  const FlowProgram program = compile_flow(*scenario);
  const FactLayout layout(*scenario);
  return ask(program.conditions.front(), layout, layout.initial(), masks);
}

std::uint8_t mask_of(const BandMasks& masks, Quantity quantity) {
  return masks.at(static_cast<std::size_t>(quantity));
}

TEST(BandMasks, BeginWithEveryBandOfEveryQuantity) {
  EXPECT_EQ(mask_of(any_band(), Quantity::kDistress), 0b1111);
  EXPECT_EQ(mask_of(any_band(), Quantity::kWithdrawal), 0b111);
  EXPECT_EQ(mask_of(any_band(), Quantity::kBurden), 0b111);
}

TEST(BandMasks, LeaveWhatTheFactsDecideAsItIs) {
  const Answer answer = answer_to(testing::variable(0, Comparison::kLess, 2));
  EXPECT_TRUE(answer.can_hold);
  EXPECT_FALSE(answer.can_fail);
  EXPECT_EQ(answer.where_holds, any_band());
}

TEST(BandMasks, ArePartedByAQuestionForABand) {
  const Answer answer = answer_to(band(Quantity::kDistress, Comparison::kGreaterEqual, 2));
  EXPECT_TRUE(answer.is_open());
  EXPECT_EQ(mask_of(answer.where_holds, Quantity::kDistress), 0b1100);
  EXPECT_EQ(mask_of(answer.where_fails, Quantity::kDistress), 0b0011);
  EXPECT_EQ(mask_of(answer.where_holds, Quantity::kPursuit), 0b1111) << "nobody asked for it";
}

TEST(BandMasks, AnswerOnceTheyAreNarrowEnough) {
  const Condition alarmed = band(Quantity::kDistress, Comparison::kGreaterEqual, 2);
  const Answer first = answer_to(alarmed);
  EXPECT_FALSE(answer_to(alarmed, first.where_holds).can_fail);
  EXPECT_FALSE(answer_to(alarmed, first.where_fails).can_hold);
}

TEST(BandMasks, AreKeptForEachOfTwoQuantities) {
  const Answer answer =
      answer_to(joined(Operation::kAnd, band(Quantity::kDistress, Comparison::kGreaterEqual, 2),
                       band(Quantity::kArousal, Comparison::kEqual, 1)));
  EXPECT_EQ(mask_of(answer.where_holds, Quantity::kDistress), 0b1100);
  EXPECT_EQ(mask_of(answer.where_holds, Quantity::kArousal), 0b010);
  EXPECT_EQ(mask_of(answer.where_fails, Quantity::kDistress), 0b1111) << "with another arousal";
  EXPECT_EQ(mask_of(answer.where_fails, Quantity::kArousal), 0b111);
}

TEST(BandMasks, KnowThatOneBandOrAnotherAlwaysHolds) {
  const Condition alarmed = band(Quantity::kDistress, Comparison::kGreaterEqual, 2);
  EXPECT_FALSE(answer_to(joined(Operation::kOr, alarmed, testing::negated(alarmed))).can_fail);
  EXPECT_FALSE(answer_to(joined(Operation::kAnd, alarmed, testing::negated(alarmed))).can_hold);
}

TEST(BandMasks, TakeBothWaysForPossibleWhereBandsAreTooMany) {
  Condition all = band(Quantity::kDistress, Comparison::kGreaterEqual, 0);
  for (int quantity = 1; quantity < model::kQuantityCount; ++quantity) {
    all = joined(Operation::kAnd, all,
                 band(static_cast<Quantity>(quantity), Comparison::kGreaterEqual, 0));
  }
  const Answer answer = answer_to(all);
  EXPECT_TRUE(answer.is_open()) << "it always holds, but nobody looked";
  EXPECT_EQ(answer.where_holds, any_band());
  EXPECT_EQ(answer.where_fails, any_band());
}

}  // namespace
}  // namespace attune::scenario
