#include "scenario/proof/flow_offers.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using testing::band;
using testing::choose;
using testing::kInes;
using testing::kTom;
using testing::only_if;
using testing::option;

constexpr auto kDistress = model::Quantity::kDistress;

Condition distress_at_least(int value) { return band(kDistress, Comparison::kGreaterEqual, value); }
Condition distress_below(int value) { return band(kDistress, Comparison::kLess, value); }

// The only decision of a scenario of one node, seen from a seat.
class Decision {
 public:
  Decision(Step decision, Index seat)
      : scenario_(testing::with_nodes({{std::move(decision), testing::end(0)}})),
        program_(compile_flow(*scenario_)),
        layout_(*scenario_),
        offers_(*scenario_, program_, layout_, seat) {}

  // The ids of what is offered, "?" behind what needs a guess.
  [[nodiscard]] std::string offered() const {
    Offers offers;
    offers_.add(decision(), layout_.initial(), any_band(), offers);
    std::string text;
    for (const Offer& offer : offers) {
      text += (text.empty() ? "" : " ") + std::string(program_.ops[offer.pick].option->id());
      text += offer.exact ? "" : "?";
    }
    return text;
  }
  [[nodiscard]] bool may_be_none(bool& exact) const {
    return offers_.may_be_none(decision(), layout_.initial(), any_band(), exact);
  }

 private:
  [[nodiscard]] const FlowOp& decision() const {
    return *std::find_if(program_.ops.begin(), program_.ops.end(),
                         [](const FlowOp& op) { return op.kind == FlowOp::Kind::kChoose; });
  }

  std::shared_ptr<const Scenario> scenario_;
  FlowProgram program_;
  FactLayout layout_;
  FlowOffers offers_;
};

TEST(FlowOffers, AreAllThatMayBeAvailableToThePerson) {
  const Step decision = choose({option("a"), only_if(option("b"), distress_at_least(2)),
                                only_if(option("never"), testing::seen(0))});
  EXPECT_EQ(Decision(decision, kInes).offered(), "a b?");
}

TEST(FlowOffers, AreEveryReplyOfAResponderWhereNobodySits) {
  const Step decision = choose({option("a"), option("b")});
  EXPECT_EQ(Decision(decision, kTom).offered(), "a? b?") << "the habit decides";
  EXPECT_EQ(Decision(choose({option("a")}), kTom).offered(), "a") << "and has no choice";
}

TEST(FlowOffers, AreTheFirstAvailableMoveOfABidderWhereNobodySits) {
  EXPECT_EQ(
      Decision(choose(kTom, {option("a", model::BidderCodes{}), option("b", model::BidderCodes{})}),
               kInes)
          .offered(),
      "a");
  EXPECT_EQ(
      Decision(choose(kTom, {only_if(option("a", model::BidderCodes{}), distress_at_least(2)),
                             option("b", model::BidderCodes{}), option("c", model::BidderCodes{})}),
               kInes)
          .offered(),
      "a? b?")
      << "b is always available where a is not";
}

TEST(FlowOffers, MayBeNoneOnlyInBandsThatNoOptionHas) {
  bool exact = true;
  EXPECT_FALSE(Decision(choose({only_if(option("a"), distress_at_least(2)),
                                only_if(option("b"), distress_below(2))}),
                        kInes)
                   .may_be_none(exact));
  EXPECT_TRUE(Decision(choose({only_if(option("a"), distress_at_least(2)),
                               only_if(option("b"), distress_below(1))}),
                       kInes)
                  .may_be_none(exact));
  EXPECT_FALSE(exact) << "it depends on how distressed he is";
  exact = true;
  EXPECT_TRUE(Decision(choose({only_if(option("a"), testing::seen(0))}), kInes).may_be_none(exact));
  EXPECT_TRUE(exact);
}

}  // namespace
}  // namespace attune::scenario
