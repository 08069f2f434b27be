// Each list of steps is compiled from its last step backwards, so that what follows is known.
#include "scenario/proof/flow_program.h"

#include <algorithm>
#include <utility>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

using Kind = FlowOp::Kind;

bool is_plain(const Step& step) {
  return std::holds_alternative<Line>(step.what) || std::holds_alternative<Note>(step.what);
}

std::vector<model::Quantity> quantities_of(const Condition& condition) {
  std::vector<model::Quantity> quantities;
  for (const ConditionNode& node : condition.nodes) {
    if (node.operation == Operation::kBand &&
        std::find(quantities.begin(), quantities.end(), node.quantity) == quantities.end()) {
      quantities.push_back(node.quantity);
    }
  }
  return quantities;
}

std::optional<model::ResponseStyle> style_of(const Option& option) {
  const auto* reply = std::get_if<model::ReplyCodes>(&option.codes);
  return reply == nullptr ? std::nullopt : std::optional(model::read_style(*reply).style);
}

class Compiler {
 public:
  explicit Compiler(const Scenario& scenario) : scenario_(scenario) {
    // Every node has its entry before its steps are known, so that others can go there.
    for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
      program_.entries.push_back(add({.kind = Kind::kPlain, .node = static_cast<Index>(i)}));
    }
  }

  FlowProgram compile() && {
    for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
      node_ = static_cast<Index>(i);
      const OpIndex off = add({.kind = Kind::kFallOff});
      const OpIndex first = compile_steps(scenario_.nodes[i].steps, off);
      program_.ops[program_.entries[i]].next = first;
    }
    return std::move(program_);
  }

 private:
  OpIndex add(FlowOp op) {
    op.node = node_ == kNone ? op.node : node_;
    program_.ops.push_back(op);
    return static_cast<OpIndex>(program_.ops.size() - 1);
  }

  OpIndex add(FlowOp op, const std::vector<OpIndex>& targets) {
    op.first_target = static_cast<std::uint32_t>(program_.targets.size());
    op.targets = static_cast<std::uint32_t>(targets.size());
    program_.targets.insert(program_.targets.end(), targets.begin(), targets.end());
    return add(op);
  }

  Index add(const Condition& condition) {
    program_.conditions.push_back({&condition, quantities_of(condition)});
    return static_cast<Index>(program_.conditions.size() - 1);
  }

  /// The first operation of `steps`, behind which play goes on at `next`.
  OpIndex compile_steps(const Steps& steps, OpIndex next) {
    std::size_t end = steps.size();
    while (end > 0) {
      std::size_t begin = end - 1;
      while (is_plain(steps[end - 1]) && begin > 0 && is_plain(steps[begin - 1])) {
        --begin;
      }
      next = is_plain(steps[begin]) ? add({.kind = Kind::kPlain,
                                           .next = next,
                                           .steps = static_cast<std::uint32_t>(end - begin),
                                           .step = &steps[begin]})
                                    : compile_step(steps[begin], next);
      end = begin;
    }
    return next;
  }

  OpIndex compile_step(const Step& step, OpIndex next) {
    return std::visit([&](const auto& what) { return this->compile(what, step, next); }, step.what);
  }

  // Lines and notes are compiled in one piece by compile_steps().
  OpIndex compile(const Line& /*line*/, const Step& step, OpIndex next) {
    return add({.kind = Kind::kPlain, .next = next, .steps = 1, .step = &step});
  }
  OpIndex compile(const Note& /*note*/, const Step& step, OpIndex next) {
    return add({.kind = Kind::kPlain, .next = next, .steps = 1, .step = &step});
  }
  OpIndex compile(const Set& /*set*/, const Step& step, OpIndex next) {
    return add({.kind = Kind::kAssign, .next = next, .step = &step});
  }
  OpIndex compile(const Takes& /*takes*/, const Step& step, OpIndex next) {
    return add({.kind = Kind::kTime, .next = next, .step = &step});
  }
  OpIndex compile(const Go& go, const Step& step, OpIndex /*next*/) {
    return add({.kind = Kind::kGo, .next = entry(go.node), .step = &step});
  }
  OpIndex compile(const Visit& visit, const Step& step, OpIndex next) {
    return add({.kind = Kind::kVisit, .next = next, .step = &step}, {entry(visit.node)});
  }
  OpIndex compile(const Back& /*back*/, const Step& step, OpIndex /*next*/) {
    return add({.kind = Kind::kBack, .step = &step});
  }
  OpIndex compile(const End& /*end*/, const Step& step, OpIndex /*next*/) {
    return add({.kind = Kind::kEnd, .step = &step});
  }
  OpIndex compile(const If& branch, const Step& step, OpIndex next) {
    const OpIndex holds = compile_steps(branch.then, next);
    const OpIndex fails = compile_steps(branch.otherwise, next);
    FlowOp op = forked(Kind::kIf, step, next, {holds, fails});
    op.condition = add(branch.condition);
    return add(op, {holds, fails});
  }
  OpIndex compile(const By& by, const Step& step, OpIndex next) {
    const OpIndex otherwise = compile_steps(by.otherwise, next);
    std::vector<OpIndex> targets(model::bands_of(by.quantity).size(), otherwise);
    for (const By::Variant& variant : by.variants) {
      targets[static_cast<std::size_t>(variant.band)] = compile_steps(variant.steps, next);
    }
    return add(forked(Kind::kBy, step, next, targets), targets);
  }
  OpIndex compile(const Any& any, const Step& step, OpIndex next) {
    std::vector<OpIndex> targets;
    targets.reserve(any.variants.size());
    for (const Steps& variant : any.variants) {
      targets.push_back(compile_steps(variant, next));
    }
    return add(forked(Kind::kAny, step, next, targets), targets);
  }
  OpIndex compile(const Choose& choose, const Step& step, OpIndex next) {
    std::vector<OpIndex> targets;
    targets.reserve(choose.options.size());
    for (const Option& option : choose.options) {
      targets.push_back(compile_option(option, next));
    }
    const bool always = std::any_of(
        choose.options.begin(), choose.options.end(),
        [](const Option& option) { return !option.condition.has_value() && !option.once; });
    return add({.kind = Kind::kChoose,
                .always_offers = always,
                .next = next,
                .chooser = choose.chooser,
                .step = &step},
               targets);
  }

  OpIndex compile_option(const Option& option, OpIndex next) {
    if (option.end != kNone) {
      next = add({.kind = Kind::kEnd, .option = &option});
    } else if (option.go != kNone) {
      next = add({.kind = Kind::kGo, .next = entry(option.go), .option = &option});
    }
    const OpIndex then = compile_steps(option.then, next);
    const Index condition = option.condition ? add(*option.condition) : kNone;
    return add({.kind = Kind::kPick,
                .next = then,
                .condition = condition,
                .style = style_of(option),
                .option = &option});
  }

  FlowOp forked(Kind kind, const Step& step, OpIndex next, const std::vector<OpIndex>& targets) {
    const bool speaks = std::all_of(targets.begin(), targets.end(),
                                    [&](OpIndex target) { return only_speaks(target, next); });
    return {.kind = kind, .only_speaks = speaks, .next = next, .step = &step};
  }

  [[nodiscard]] bool only_speaks(OpIndex from, OpIndex until) const {
    while (from != until) {
      const FlowOp& op = program_.ops[from];
      if (op.kind != Kind::kPlain && !op.only_speaks) {
        return false;
      }
      from = op.next;
    }
    return true;
  }

  [[nodiscard]] OpIndex entry(Index node) const { return program_.entries[place_of(node)]; }

  const Scenario& scenario_;
  FlowProgram program_;
  Index node_ = kNone;
};

}  // namespace

FlowProgram compile_flow(const Scenario& scenario) { return Compiler(scenario).compile(); }

}  // namespace attune::scenario
