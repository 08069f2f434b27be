// Recursive descent, one function for each level of binding; nodes are added children first.
#include "scenario/condition_parser.h"

#include <fmt/format.h>

#include <utility>

#include "scenario/operand_parser.h"

namespace attune::scenario {

namespace {

// Longer ones belong in a variable; the limits also bound how deep an evaluation may go.
constexpr std::size_t kLongestCondition = 500;
constexpr int kDeepest = 32;

// kNone stands for "could not be read", after that was reported.
class ConditionParser {
 public:
  ConditionParser(Element element, const Scope& scope, Reading& reading)
      : element_(element), scope_(scope), reading_(reading), cursor_(element, reading.reporter) {}

  std::optional<Condition> parse();

 private:
  Index read_or();
  Index read_and();
  Index read_not();
  Index read_group();
  Index read_operand_node();
  Index add(const ConditionNode& node);
  Index add_operation(Operation operation, Index left, Index right, const Token& at);

  Element element_;
  const Scope& scope_;
  Reading& reading_;
  ConditionCursor cursor_;
  int depth_ = 0;
  Condition condition_;
};

std::optional<Condition> ConditionParser::parse() {
  condition_.text = element_.text();
  condition_.at = element_.at();
  condition_.root = read_or();
  if (condition_.root == kNone) {
    return std::nullopt;
  }
  if (cursor_.token().kind != Token::Kind::kEnd) {
    cursor_.report(FindingCode::kBadCondition, cursor_.token(),
                   fmt::format("'{}' does not belong here", cursor_.token().text),
                   "join conditions with 'and' or 'or'");
    return std::nullopt;
  }
  return std::move(condition_);
}

Index ConditionParser::read_or() {
  Index left = read_and();
  while (left != kNone && cursor_.at_word("or")) {
    const Token at = cursor_.take();
    left = add_operation(Operation::kOr, left, read_and(), at);
  }
  return left;
}

Index ConditionParser::read_and() {
  Index left = read_not();
  while (left != kNone && cursor_.at_word("and")) {
    const Token at = cursor_.take();
    left = add_operation(Operation::kAnd, left, read_not(), at);
  }
  return left;
}

Index ConditionParser::read_not() {
  if (depth_ >= kDeepest) {
    cursor_.report(FindingCode::kBadCondition, cursor_.token(), "too many 'not' and parentheses",
                   "split it into several conditions");
    return kNone;
  }
  ++depth_;
  Index result = kNone;
  if (const Token at = cursor_.token(); cursor_.take_word("not")) {
    const Index inner = read_not();
    result = inner == kNone ? kNone : add_operation(Operation::kNot, inner, inner, at);
  } else if (cursor_.token().kind == Token::Kind::kOpen) {
    result = read_group();
  } else {
    result = read_operand_node();
  }
  --depth_;
  return result;
}

Index ConditionParser::read_group() {
  cursor_.take();
  const Index inner = read_or();
  return inner != kNone && cursor_.take_kind(Token::Kind::kClose, "')'") ? inner : kNone;
}

Index ConditionParser::read_operand_node() {
  const auto operand = read_operand(cursor_, scope_, reading_);
  return operand.has_value() ? add(*operand) : kNone;
}

Index ConditionParser::add(const ConditionNode& node) {
  condition_.nodes.push_back(node);
  return static_cast<Index>(condition_.nodes.size()) - 1;
}

// kNot has only a left side.
Index ConditionParser::add_operation(Operation operation, Index left, Index right,
                                     const Token& at) {
  if (right == kNone) {
    return kNone;
  }
  ConditionNode node;
  node.operation = operation;
  node.left = left;
  node.right = operation == Operation::kNot ? kNone : right;
  node.at = cursor_.place(at);
  return add(node);
}

}  // namespace

std::optional<Condition> read_condition(Element element, Position at, const Scope& scope,
                                        Reading& reading) {
  const Position place = element ? element.at() : at;
  if (element.text().empty()) {
    reading.reporter.add(FindingCode::kWrongType, place, "a condition belongs here",
                         "write for example 'asked >= 1'");
    return std::nullopt;
  }
  if (element.text().size() > kLongestCondition) {
    reading.reporter.add(FindingCode::kBadCondition, place,
                         fmt::format("a condition of more than {} letters", kLongestCondition),
                         "split it, or keep part of it in a variable");
    return std::nullopt;
  }
  return ConditionParser(element, scope, reading).parse();
}

}  // namespace attune::scenario
