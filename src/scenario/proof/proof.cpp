// One exploration a seat; what they met is laid together by nodes, steps, options and ends.
#include "scenario/proof/proof.h"

#include <algorithm>

namespace attune::scenario {

namespace {

void add(Met& to, Met met) {
  to.exactly = to.exactly || met.exactly;
  to.guessing = to.guessing || met.guessing;
}

}  // namespace

Proof::Proof(const Scenario& scenario, std::size_t budget)
    : scenario_(&scenario),
      program_(compile_flow(scenario)),
      layout_(scenario),
      nodes_(scenario.nodes.size()),
      options_(static_cast<std::size_t>(scenario.option_count)),
      ends_(scenario.ends.size()) {
  if (!layout_.fits()) {
    complete_ = false;
    return;
  }
  for (const Index seat : scenario.seats()) {
    explore(seat, budget - std::min(budget, states_));
  }
}

void Proof::explore(Index seat, std::size_t budget) {
  SeatProof& proof = seats_.emplace_back();
  proof.seat = seat;
  proof.explorer = std::make_unique<FlowExplorer>(*scenario_, program_, layout_, seat, budget);
  FlowExplorer& explorer = *proof.explorer;
  explorer.explore();
  complete_ = complete_ && explorer.complete();
  states_ += explorer.states().size();
  bytes_ = std::max(bytes_, explorer.states().bytes());
  add_met(explorer.walk());
  for (std::size_t i = 0; i < ends_.size(); ++i) {
    add(ends_[i],
        {explorer.ends()[i].exactly.has_value(), explorer.ends()[i].guessing.has_value()});
  }
}

void Proof::add_met(const FlowWalk& walk) {
  for (std::size_t i = 0; i < program_.entries.size(); ++i) {
    add(nodes_[i], walk.met()[program_.entries[i]]);
  }
  for (OpIndex index = 0; index < program_.ops.size(); ++index) {
    const FlowOp& op = program_.ops[index];
    const Met met = walk.met()[index];
    if (op.kind == FlowOp::Kind::kPick) {
      add(options_[place_of(op.option->number)], met);
    }
    const std::uint32_t steps = op.step == nullptr ? 0 : std::max(op.steps, 1U);
    for (std::uint32_t i = 0; i < steps; ++i) {
      add(steps_[op.step + i], met);
    }
  }
}

bool Proof::out_of_budget() const {
  return !layout_.fits() || std::any_of(seats_.begin(), seats_.end(), [](const SeatProof& seat) {
    return seat.explorer->out_of_budget();
  });
}

Met Proof::step(const Step& step) const {
  const auto found = steps_.find(&step);
  return found == steps_.end() ? Met{} : found->second;
}

}  // namespace attune::scenario
