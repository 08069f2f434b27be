// What an outline does not rule out counts as met exactly: nothing is said about it.
#include "scenario/proof/reach.h"

namespace attune::scenario {

namespace {

Met met_if(bool condition) { return {.exactly = condition, .guessing = false}; }

}  // namespace

Reach::Reach(const FlowOutline& outline, const Proof* proof)
    : outline_(&outline), proof_(proof != nullptr && proof->complete() ? proof : nullptr) {
  for (const FlowSummary& summary : outline.summaries) {
    dead_.insert(summary.dead.begin(), summary.dead.end());
  }
}

Met Reach::node(Index index) const {
  return proof_ != nullptr ? proof_->node(index) : met_if(outline_->reached[place_of(index)]);
}

Met Reach::end(Index index) const {
  return proof_ != nullptr ? proof_->end(index) : met_if(outline_->ends[place_of(index)]);
}

Met Reach::step(const Step& step) const {
  return proof_ != nullptr ? proof_->step(step) : met_if(!dead_.contains(&step));
}

Met Reach::option(const Option& option) const {
  return proof_ != nullptr ? proof_->option(option.number) : met_if(true);
}

}  // namespace attune::scenario
