// Draws one step after the other, mostly forward, so that many scenarios come to an end.
#include "random_scenario.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/stable_hash.h"
#include "proof_scenarios.h"
#include "scenario/walk.h"

namespace attune::scenario::testing {
namespace {

constexpr int kNodes = 4;
constexpr int kEnds = 2;

// Draws small numbers, one after the other.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : seed_(seed) {}
  int below(int limit) {
    return static_cast<int>(draw(seed_, drawn_++) % static_cast<std::uint64_t>(limit));
  }
  bool one_in(int number) { return below(number) == 0; }

 private:
  std::uint64_t seed_;
  std::uint64_t drawn_ = 0;
};

class Writer {
 public:
  Writer(std::uint64_t seed, const RandomKind& kind) : draws_(seed), kind_(kind) {}

  std::shared_ptr<const Scenario> write() {
    Scenario scenario = two_at_home();
    for (int i = 0; i < kind_.variables(); ++i) {
      scenario.variables.push_back(number("v" + std::to_string(i), 2 * kind_.scale));
    }
    if (kind_.bands) {
      scenario.couple.distress = draws_.below(10) / 10.0;
    }
    std::vector<Steps> nodes;
    for (int n = 0; n < kNodes; ++n) {
      node_ = n;
      nodes.push_back(steps(0));
    }
    if (kind_.stride > 1) {
      ask_for_all_variables(nodes.front());
    }
    add_nodes(scenario, std::move(nodes));
    point_conditions_at_options(scenario);
    return finished(std::move(scenario));
  }

 private:
  Steps steps(int depth) {
    Steps steps = {says(kTom, "line " + std::to_string(lines_++))};
    const int more = 1 + draws_.below(2);
    for (int i = 0; i < more; ++i) {
      steps.push_back(step(depth));
    }
    return steps;
  }

  Step step(int depth) {
    switch (draws_.below(depth < 2 ? 10 : 6)) {
      case 0:
        return go(node());
      case 1:
        return end(draws_.below(kEnds));
      case 2:
        return kind_.visits && draws_.one_in(2) ? visit(later_node()) : back();
      case 3:
        return set(assignment());
      case 4:
        return kind_.visits ? back() : go(node());
      case 5:
        return takes(2);
      case 6:
        return fork(depth);
      default:
        return choose_one(depth);
    }
  }

  Step fork(int depth) {
    if (kind_.chance && draws_.one_in(2)) {
      return any({steps(depth + 1), steps(depth + 1)});
    }
    if (kind_.bands && draws_.one_in(3)) {
      By by;
      by.quantity = quantity();
      by.variants = {{.band = draws_.below(3), .steps = steps(depth + 1)}};
      by.has_else = draws_.one_in(2);
      by.otherwise = by.has_else ? steps(depth + 1) : Steps{};
      return testing::step(std::move(by));
    }
    return when(condition(), steps(depth + 1), draws_.one_in(2) ? steps(depth + 1) : Steps{});
  }

  Step choose_one(int depth) {
    std::vector<Option> options;
    const int number = 1 + draws_.below(2);
    for (int i = 0; i < number; ++i) {
      options.push_back(reply(depth));
    }
    return kind_.bands && draws_.one_in(3) ? choose(kTom, std::move(options))
                                           : choose(std::move(options));
  }

  Option reply(int depth) {
    Option written =
        option("o" + std::to_string(options_++), draws_.one_in(2) ? supportive() : dismissive());
    written.once = draws_.one_in(3);
    if (draws_.one_in(3)) {
      written = only_if(std::move(written), condition(), draws_.one_in(2) ? "Not yet." : "");
    }
    if (draws_.one_in(3)) {
      written.set = {assignment()};
    }
    if (draws_.one_in(3)) {
      written.then = steps(depth + 1);
    }
    if (draws_.one_in(2)) {
      written = going(std::move(written), node());
    } else if (draws_.one_in(2)) {
      written = ending(std::move(written), draws_.below(kEnds));
    }
    return written;
  }

  Condition condition() {
    switch (draws_.below(6)) {
      case 0:
        return joined(Operation::kAnd, question(), question());
      case 1:
        return joined(Operation::kOr, question(), negated(question()));
      default:
        return question();
    }
  }

  Condition question() {
    const auto comparison = static_cast<Comparison>(draws_.below(6));
    switch (draws_.below(kind_.bands ? 6 : 4)) {
      case 0:
        return seen(draws_.below(kNodes));
      case 1:
        return count(model::ResponseStyle::kSupportive, comparison, 1);
      case 2:
        return only(asking(Operation::kPicked, draws_.below(4)));
      case 3:
        return variable(used_variable(), comparison, draws_.below(3) * kind_.scale);
      default:
        return band(quantity(), comparison, draws_.below(3));
    }
  }

  model::Quantity quantity() {
    switch (draws_.below(3)) {
      case 0:
        return model::Quantity::kDistress;
      case 1:
        return model::Quantity::kArousal;
      default:
        return model::Quantity::kSecurity;
    }
  }

  Assignment assignment() {
    const Index variable = used_variable();
    const int value = (1 + draws_.below(2)) * kind_.scale;
    return draws_.one_in(2) ? adds(variable, value) : sets(variable, value);
  }

  Index used_variable() { return draws_.below(2) * kind_.stride; }
  int node() { return draws_.one_in(4) ? draws_.below(kNodes) : later_node(); }
  int later_node() { return std::min(node_ + 1 + draws_.below(2), kNodes - 1); }

  // It does nothing, but all of them are facts then.
  void ask_for_all_variables(Steps& steps) const {
    for (Index i = 0; i < kind_.variables(); ++i) {
      steps.insert(steps.begin(), when(testing::variable(i, Comparison::kLess, 0), {}));
    }
  }

  // `picked` may only ask for options that there are.
  void point_conditions_at_options(Scenario& scenario) const {
    for_each_condition(scenario, [this](Condition& condition) {
      for (ConditionNode& asked : condition.nodes) {
        if (asked.operation == Operation::kPicked && asked.subject >= options_) {
          asked = asking(Operation::kSeen, 0);
        }
      }
    });
  }

  Draws draws_;
  RandomKind kind_;
  int node_ = 0;
  int lines_ = 0;
  int options_ = 0;
};

}  // namespace

std::shared_ptr<const Scenario> random_scenario(std::uint64_t seed, const RandomKind& kind) {
  return Writer(seed, kind).write();
}

}  // namespace attune::scenario::testing
