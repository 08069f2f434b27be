// Looks for a step or an option in everything that stands inside another.
#include "scenario/proof/loose_end.h"

#include <algorithm>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

/// What an operation stands for: its last step, or its option.
struct Leaf {
  const Step* step = nullptr;
  const Option* option = nullptr;
};

Leaf leaf_of(const FlowOp& op) {
  const Step* last = op.step == nullptr ? nullptr : op.step + (std::max(op.steps, 1U) - 1);
  return {last, op.option};
}

bool is_leaf(const Step& step, Leaf leaf) {
  if (&step == leaf.step) {
    return true;
  }
  const auto* choose = std::get_if<Choose>(&step.what);
  return choose != nullptr && leaf.option != nullptr &&
         std::any_of(choose->options.begin(), choose->options.end(),
                     [leaf](const Option& option) { return &option == leaf.option; });
}

bool holds_leaf(const Steps& steps, Leaf leaf) {
  bool found = false;
  for_each_step(steps, [&](const Step& step) { found = found || is_leaf(step, leaf); });
  return found;
}

}  // namespace

bool stands_for(const LooseEnd& loose, const FlowOp& op) {
  const Leaf leaf = leaf_of(op);
  if (loose.option != nullptr) {
    return loose.option == leaf.option || holds_leaf(loose.option->then, leaf);
  }
  if (loose.step == nullptr) {  // A node without steps.
    return leaf.step == nullptr && leaf.option == nullptr;
  }
  bool found = is_leaf(*loose.step, leaf);
  for_each_inner(*loose.step,
                 [&](const Steps& inner) { found = found || holds_leaf(inner, leaf); });
  return found;
}

}  // namespace attune::scenario
