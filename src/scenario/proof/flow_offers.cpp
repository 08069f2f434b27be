// Asks each option's condition in the bands that are left to it.
#include "scenario/proof/flow_offers.h"

namespace attune::scenario {

void FlowOffers::add(const FlowOp& decision, const FactWords& facts, const BandMasks& bands,
                     Offers& offers) const {
  const Index who = decision.chooser;
  const bool unmanned = who != seat_;
  add_available(decision, facts, bands, unmanned && who != scenario_->responder(), offers);
  if (unmanned && offers.size() > 1) {
    for (Offer& offer : offers) {
      offer.exact = false;
    }
  }
}

void FlowOffers::add_available(const FlowOp& decision, const FactWords& facts, BandMasks bands,
                               bool first_one, Offers& offers) const {
  for (const OpIndex pick : program_->targets_of(decision)) {
    const FlowOp& op = program_->ops[pick];
    if (is_gone(op, facts)) {
      continue;
    }
    const Answer answer = availability(op, facts, bands);
    if (answer.can_hold) {
      Offer& offer = offers.emplace_back();
      offer.pick = pick;
      offer.exact = !answer.can_fail;
      offer.bands = answer.where_holds;
    }
    if (first_one && !answer.can_fail) {
      return;
    }
    bands = first_one ? answer.where_fails : bands;
  }
}

bool FlowOffers::may_be_none(const FlowOp& decision, const FactWords& facts, BandMasks bands,
                             bool& exact) const {
  if (decision.always_offers) {
    return false;
  }
  for (const OpIndex pick : program_->targets_of(decision)) {
    const FlowOp& op = program_->ops[pick];
    if (is_gone(op, facts)) {
      continue;
    }
    const Answer answer = availability(op, facts, bands);
    if (!answer.can_fail) {
      return false;
    }
    exact = exact && !answer.can_hold;
    bands = answer.where_fails;
  }
  return true;
}

bool FlowOffers::is_gone(const FlowOp& pick, const FactWords& facts) const {
  return pick.option->once && layout_->picked(facts, pick.option->number);
}

Answer FlowOffers::availability(const FlowOp& pick, const FactWords& facts,
                                const BandMasks& bands) const {
  if (pick.condition == kNone) {
    return {true, false, bands, bands};
  }
  return ask(program_->conditions[place_of(pick.condition)], *layout_, facts, bands);
}

}  // namespace attune::scenario
