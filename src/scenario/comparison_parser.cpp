// Takes a token, and says what belongs there where it is another one.
#include "scenario/comparison_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/parse_number.h"

namespace attune::scenario {

namespace {

using Kind = Token::Kind;

constexpr int kLargestNumber = 1'000'000;

// In the order of Comparison.
constexpr std::array<std::string_view, 6> kSigns = {"==", "!=", "<", "<=", ">", ">="};

}  // namespace

std::optional<Comparison> read_sign(ConditionCursor& cursor, std::string_view of) {
  const Token sign = cursor.take();
  if (sign.kind == Kind::kOperator) {
    const auto* const known = std::find(kSigns.begin(), kSigns.end(), sign.text);
    return static_cast<Comparison>(known - kSigns.begin());
  }
  if (sign.text == "is") {
    cursor.report(FindingCode::kWrongOperator, sign, fmt::format("'{}' is a number", of),
                  "write == or != before a number");
  } else {
    cursor.report(FindingCode::kBadCondition, sign,
                  fmt::format("'{}' is compared with nothing", of),
                  fmt::format("write for example '{} >= ...'", of));
  }
  return std::nullopt;
}

std::optional<Comparison> read_is(ConditionCursor& cursor, std::string_view of) {
  const Token is = cursor.take();
  if (is.text == "is") {
    return cursor.take_word("not") ? Comparison::kNotEqual : Comparison::kEqual;
  }
  if (is.kind == Kind::kOperator) {
    cursor.report(FindingCode::kWrongOperator, is, fmt::format("'{}' is compared with a word", of),
                  "write 'is' or 'is not'");
  } else {
    cursor.report(FindingCode::kBadCondition, is, fmt::format("'{}' is compared with nothing", of),
                  fmt::format("write '{} is ...'", of));
  }
  return std::nullopt;
}

std::optional<int> read_number(ConditionCursor& cursor) {
  const Token number = cursor.take();
  const auto value = parse_number<int>(number.text);
  if (!value.has_value()) {
    cursor.report(FindingCode::kBadCondition, number,
                  fmt::format("a number belongs here, not '{}'", number.text),
                  "write a whole number, such as 2");
    return std::nullopt;
  }
  if (*value < -kLargestNumber || *value > kLargestNumber) {
    cursor.report(FindingCode::kOutOfRange, number, "a number that nothing reaches",
                  fmt::format("stay below {}", kLargestNumber));
    return std::nullopt;
  }
  return value;
}

std::optional<int> read_one_of(ConditionCursor& cursor, const std::vector<std::string>& words,
                               std::string_view lacks) {
  const Token word = cursor.take();
  const auto found = std::find(words.begin(), words.end(), word.text);
  if (found == words.end()) {
    cursor.report(FindingCode::kUnknownValue, word, fmt::format("{} '{}'", lacks, word.text),
                  cursor.reporter().suggest(word.text, words));
    return std::nullopt;
  }
  return static_cast<int>(found - words.begin());
}

}  // namespace attune::scenario
