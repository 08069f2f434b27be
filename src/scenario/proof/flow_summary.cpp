// Follows a list of steps to where its paths run out, branch by branch.
#include "scenario/proof/flow_summary.h"

#include <cstddef>
#include <vector>

namespace attune::scenario {

namespace {

using LooseEnds = std::vector<LooseEnd>;

class Follower {
 public:
  Follower(const std::vector<bool>& returns, FlowSummary& summary)
      : returns_(returns), summary_(summary) {}

  /// Where paths run out of `steps`; nowhere if all of them leave before.
  LooseEnds follow(const Steps& steps) {
    LooseEnds loose;
    for (std::size_t i = 0; i < steps.size(); ++i) {
      here_ = &steps[i];
      loose = std::visit(*this, steps[i].what);
      if (loose.empty()) {
        bury(steps, i + 1);
        break;
      }
    }
    return loose;
  }

  // Each says where paths go on behind the step.
  LooseEnds operator()(const Line& /*line*/) { return behind(*here_); }
  LooseEnds operator()(const Set& /*set*/) { return behind(*here_); }
  LooseEnds operator()(const Takes& /*takes*/) { return behind(*here_); }
  LooseEnds operator()(const Note& /*note*/) { return behind(*here_); }
  LooseEnds operator()(const Go& go) {
    summary_.goes.insert(go.node);
    return {};
  }
  LooseEnds operator()(const End& end) {
    summary_.ends.insert(end.end);
    return {};
  }
  LooseEnds operator()(const Back& /*back*/) {
    if (summary_.back == nullptr) {
      summary_.back = here_;
    }
    return {};
  }
  LooseEnds operator()(const Visit& visit) {
    summary_.visits.insert(visit.node);
    return returns_[place_of(visit.node)] ? behind(*here_) : LooseEnds();
  }
  LooseEnds operator()(const If& branch) {
    Branches branches(*here_);
    branches.add(follow_or_pass(branch.then, branches.step()));
    branches.add(follow_or_pass(branch.otherwise, branches.step()));
    return branches.loose();
  }
  LooseEnds operator()(const By& by) {
    Branches branches(*here_);
    for (const By::Variant& variant : by.variants) {
      branches.add(follow(variant.steps));
    }
    if (by.has_else) {
      branches.add(follow(by.otherwise));
    } else if (by.variants.size() < model::bands_of(by.quantity).size()) {
      branches.add(behind(branches.step()));
    }
    return branches.loose();
  }
  LooseEnds operator()(const Any& any) {
    Branches branches(*here_);
    for (const Steps& variant : any.variants) {
      branches.add(follow(variant));
    }
    return branches.loose();
  }
  LooseEnds operator()(const Choose& choose) {
    Branches branches(*here_);
    for (const Option& option : choose.options) {
      branches.add(follow_option(option));
    }
    return branches.loose();
  }

 private:
  static LooseEnds behind(const Step& step) { return {{step.at, &step, nullptr}}; }

  /// No path leads to the step at `first`, if there is one, and to those after it.
  void bury(const Steps& steps, std::size_t first) {
    if (first < steps.size()) {
      summary_.dead.push_back(&steps[first]);
    }
  }

  /// The branches of one step. Where paths go on behind all of them it is the step that lacks a way
  /// on, and where behind some of them, these.
  class Branches {
   public:
    explicit Branches(const Step& step) : step_(step) {}

    [[nodiscard]] const Step& step() const { return step_; }
    void add(const LooseEnds& branch) {
      all_ = all_ && !branch.empty();
      loose_.insert(loose_.end(), branch.begin(), branch.end());
    }
    [[nodiscard]] LooseEnds loose() const {
      return all_ && !loose_.empty() ? behind(step_) : loose_;
    }

   private:
    const Step& step_;
    LooseEnds loose_;
    bool all_ = true;
  };

  LooseEnds follow_or_pass(const Steps& steps, const Step& step) {
    return steps.empty() ? behind(step) : follow(steps);
  }

  LooseEnds follow_option(const Option& option) {
    if (!option.then.empty() && follow(option.then).empty()) {
      return {};
    }
    if (option.go != kNone) {
      summary_.goes.insert(option.go);
    }
    if (option.end != kNone) {
      summary_.ends.insert(option.end);
    }
    const bool leaves = option.go != kNone || option.end != kNone;
    return leaves ? LooseEnds() : LooseEnds{{option.at, nullptr, &option}};
  }

  const std::vector<bool>& returns_;
  FlowSummary& summary_;
  const Step* here_ = nullptr;
};

}  // namespace

FlowSummary summarise(const Node& node, const std::vector<bool>& returns) {
  FlowSummary summary;
  summary.loose = node.steps.empty() ? LooseEnds{{node.at, nullptr, nullptr}}
                                     : Follower(returns, summary).follow(node.steps);
  return summary;
}

}  // namespace attune::scenario
