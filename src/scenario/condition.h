// A condition after reading: a small typed tree whose names are resolved to indices.
#pragma once

#include <string>
#include <vector>

#include "model/bands.h"
#include "model/reply.h"
#include "scenario/position.h"

namespace attune::scenario {

enum class Comparison { kEqual, kNotEqual, kLess, kLessEqual, kGreater, kGreaterEqual };

enum class Operation {
  kNot,       ///< left
  kAnd,       ///< left, right
  kOr,        ///< left, right
  kTruth,     ///< variable `subject` is true
  kVariable,  ///< variable `subject`, compared with `value` (a number, or an index of its values)
  kBand,      ///< band of `quantity` now, compared with band index `value`
  kSeen,      ///< node `subject` was entered before
  kPicked,    ///< option `subject` (Option::number) was picked
  kCount,     ///< how often a reply had `style`, compared with `value`
};

struct ConditionNode {
  Operation operation = Operation::kTruth;
  Index left = kNone;   ///< Into Condition::nodes.
  Index right = kNone;  ///< Into Condition::nodes.
  Index subject = kNone;
  Comparison comparison = Comparison::kEqual;
  int value = 0;
  model::Quantity quantity = model::Quantity::kDistress;
  model::ResponseStyle style = model::ResponseStyle::kSupportive;
  Position at;
};

struct Condition {
  std::string text;  ///< As written.
  Position at;
  Index root = kNone;  ///< Into `nodes`.
  std::vector<ConditionNode> nodes;
};

[[nodiscard]] constexpr bool compare(int left, Comparison comparison, int right) {
  switch (comparison) {
    case Comparison::kEqual:
      return left == right;
    case Comparison::kNotEqual:
      return left != right;
    case Comparison::kLess:
      return left < right;
    case Comparison::kLessEqual:
      return left <= right;
    case Comparison::kGreater:
      return left > right;
    case Comparison::kGreaterEqual:
      return left >= right;
  }
  return false;
}

}  // namespace attune::scenario
