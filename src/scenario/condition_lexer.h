// Cuts a condition into words, numbers and signs.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace attune::scenario {

struct Token {
  enum class Kind { kWord, kNumber, kDot, kHash, kOpen, kClose, kOperator, kUnknown, kEnd };
  Kind kind = Kind::kEnd;
  std::string_view text;
  std::size_t offset = 0;  ///< Byte in the condition.
};

/// The tokens of `text`, the last one kEnd. Words are made of the characters of ids and '/';
/// a byte that belongs nowhere is a token of its own, kUnknown.
[[nodiscard]] std::vector<Token> cut_condition(std::string_view text);

}  // namespace attune::scenario
