// A queue of nodes; each adds those it leads to.
#include "scenario/translation/play_order.h"

#include <algorithm>
#include <numeric>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

class Queue {
 public:
  explicit Queue(std::size_t nodes) : queued_(nodes, false) {}

  void add(Index node) {
    if (node != kNone && !queued_[place_of(node)]) {
      queued_[place_of(node)] = true;
      nodes_.push_back(node);
    }
  }
  [[nodiscard]] const std::vector<Index>& nodes() const { return nodes_; }

 private:
  std::vector<bool> queued_;
  std::vector<Index> nodes_;
};

void add_ways_of(const Step& step, Queue& queue) {
  if (const auto* go = std::get_if<Go>(&step.what)) {
    queue.add(go->node);
  } else if (const auto* visit = std::get_if<Visit>(&step.what)) {
    queue.add(visit->node);
  } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
    for (const Option& option : choose->options) {
      queue.add(option.go);
    }
  }
}

}  // namespace

std::vector<Index> play_order(const Scenario& scenario) {
  Queue queue(scenario.nodes.size());
  queue.add(scenario.start);
  for (std::size_t next = 0; next < queue.nodes().size(); ++next) {
    for_each_step(scenario.nodes[place_of(queue.nodes()[next])].steps,
                  [&queue](const Step& step) { add_ways_of(step, queue); });
  }
  std::vector<Index> all(scenario.nodes.size());
  std::iota(all.begin(), all.end(), 0);
  std::for_each(all.begin(), all.end(), [&queue](Index node) { queue.add(node); });
  return queue.nodes();
}

}  // namespace attune::scenario
