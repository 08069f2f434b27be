// A scenario as a flat list of operations, for whoever follows every way through it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "scenario/scenario.h"

namespace attune::scenario {

/// Index of an operation in FlowProgram::ops.
using OpIndex = std::uint32_t;

struct FlowOp {
  enum class Kind : std::uint8_t {
    kPlain,    ///< Lines and notes: nothing depends on them.
    kChoose,   ///< Targets: the kPick of each option, in written order.
    kPick,     ///< An option is taken: counted, its `set` done, and its `then` is next.
    kIf,       ///< Targets: where it holds, and else.
    kBy,       ///< Targets: one a band of the quantity.
    kAny,      ///< Targets: one a variant.
    kAssign,   ///< `set`
    kTime,     ///< `takes`
    kGo,       ///< Next is the entry of the node.
    kVisit,    ///< Targets: the entry of the node; next is where `back` returns.
    kBack,     ///< `back: true`
    kEnd,      ///< An end of the scenario.
    kFallOff,  ///< The node is over, and nothing says where to go.
  };
  Kind kind = Kind::kPlain;
  bool only_speaks = false;    ///< Of a fork: every way through it leads to next, and does nothing.
  bool always_offers = false;  ///< Of kChoose: some option is there whatever happened.
  Index node = kNone;          ///< In which it stands.
  OpIndex next = 0;
  std::uint32_t first_target = 0;  ///< Into FlowProgram::targets.
  std::uint32_t targets = 0;       ///< How many.
  std::uint32_t steps = 0;         ///< kPlain: for how many steps it stands, from `step` on.
  Index condition = kNone;         ///< Into FlowProgram::conditions; of kIf and kPick.
  Index chooser = kNone;           ///< Of kChoose: the cast index of whoever decides.
  std::optional<model::ResponseStyle> style;  ///< Of kPick, where it is a reply with codes.
  const Step* step = nullptr;                 ///< Null for kPick and kFallOff.
  const Option* option = nullptr;  ///< Of kPick, and of the kGo or kEnd behind its `then`.
};

/// A condition, and which bands it asks for.
struct FlowCondition {
  const Condition* condition = nullptr;
  std::vector<model::Quantity> quantities;
};

struct FlowProgram {
  std::vector<FlowOp> ops;
  std::vector<OpIndex> targets;
  std::vector<FlowCondition> conditions;
  std::vector<OpIndex> entries;  ///< Of each node of the scenario.

  [[nodiscard]] std::span<const OpIndex> targets_of(const FlowOp& op) const {
    return std::span(targets).subspan(op.first_target, op.targets);
  }
};

/// The program of `scenario`, into whose steps it points.
[[nodiscard]] FlowProgram compile_flow(const Scenario& scenario);

}  // namespace attune::scenario
