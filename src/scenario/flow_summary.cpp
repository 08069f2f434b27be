#include "scenario/flow_summary.h"

#include <cstddef>

namespace attune::scenario {

namespace {

class Follower {
 public:
  Follower(const std::vector<bool>& returns, FlowSummary& summary)
      : returns_(returns), summary_(summary) {}

  /// Whether a path reaches the end of `steps`.
  bool follow(const Steps& steps) {
    for (std::size_t i = 0; i < steps.size(); ++i) {
      here_ = &steps[i];
      if (!std::visit(*this, steps[i].what)) {
        if (i + 1 < steps.size()) {
          summary_.dead.push_back(&steps[i + 1]);
        }
        return false;
      }
    }
    return true;
  }

  // Each says whether a path goes on behind the step.
  bool operator()(const Line& /*line*/) { return true; }
  bool operator()(const Set& /*set*/) { return true; }
  bool operator()(const Takes& /*takes*/) { return true; }
  bool operator()(const Note& /*note*/) { return true; }
  bool operator()(const Go& go) {
    summary_.goes.insert(go.node);
    return false;
  }
  bool operator()(const End& end) {
    summary_.ends.insert(end.end);
    return false;
  }
  bool operator()(const Back& /*back*/) {
    if (summary_.back == nullptr) {
      summary_.back = here_;
    }
    return false;
  }
  bool operator()(const Visit& visit) {
    summary_.visits.insert(visit.node);
    return returns_[static_cast<std::size_t>(visit.node)];
  }
  bool operator()(const If& branch) {
    const bool then = follow(branch.then);
    return follow(branch.otherwise) || then;
  }
  bool operator()(const By& by) {
    const auto bands = model::bands_of(by.quantity).size();
    bool goes_on = by.has_else ? follow(by.otherwise) : by.variants.size() < bands;
    for (const By::Variant& variant : by.variants) {
      goes_on = follow(variant.steps) || goes_on;
    }
    return goes_on;
  }
  bool operator()(const Any& any) {
    bool goes_on = false;
    for (const Steps& variant : any.variants) {
      goes_on = follow(variant) || goes_on;
    }
    return goes_on;
  }
  bool operator()(const Choose& choose) {
    bool goes_on = false;
    for (const Option& option : choose.options) {
      goes_on = follow_option(option) || goes_on;
    }
    return goes_on;
  }

 private:
  bool follow_option(const Option& option) {
    if (!follow(option.then)) {
      return false;
    }
    if (option.go != kNone) {
      summary_.goes.insert(option.go);
    }
    if (option.end != kNone) {
      summary_.ends.insert(option.end);
    }
    return option.go == kNone && option.end == kNone;
  }

  const std::vector<bool>& returns_;
  FlowSummary& summary_;
  const Step* here_ = nullptr;
};

}  // namespace

FlowSummary summarise(const Node& node, const std::vector<bool>& returns) {
  FlowSummary summary;
  summary.falls_off = Follower(returns, summary).follow(node.steps);
  return summary;
}

}  // namespace attune::scenario
