// The second token decides: a parenthesis asks the way so far, a dot a quantity, else a variable.
#include "scenario/operand_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "scenario/comparison_parser.h"
#include "scenario/condition_constants.h"
#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

using Kind = Token::Kind;

using Operand = std::optional<ConditionNode>;

class OperandParser {
 public:
  OperandParser(ConditionCursor& cursor, const Scope& scope, Reading& reading)
      : cursor_(cursor), scope_(scope), reading_(reading) {}

  Operand read_comparison();

 private:
  Operand read_variable();
  Operand read_number_variable(const Token& name, Index variable);
  Operand read_word_variable(const Token& name, Index variable);
  Operand read_quantity();
  Operand read_function();
  Operand read_seen(const Token& argument);
  Operand read_picked(const Token& argument);
  Operand read_count(const Token& argument);

  std::nullopt_t fail(const Token& token, std::string_view message, std::string_view fix);

  ConditionCursor& cursor_;
  const Scope& scope_;
  Reading& reading_;
};

Operand OperandParser::read_comparison() {
  if (cursor_.token().kind != Kind::kWord || is_condition_word(cursor_.token().text)) {
    return fail(cursor_.token(),
                cursor_.token().kind == Kind::kEnd
                    ? "the condition stops too early"
                    : fmt::format("'{}' does not belong here", cursor_.token().text),
                "ask something here, such as 'asked >= 1' or 'tom.distress is calm'");
  }
  if (cursor_.token_after().kind == Kind::kOpen) {
    return read_function();
  }
  return cursor_.token_after().kind == Kind::kDot ? read_quantity() : read_variable();
}

Operand OperandParser::read_variable() {
  const Token name = cursor_.take();
  const Index variable = reading_.names.variables.find(name.text);
  if (variable == kNone) {
    cursor_.report(FindingCode::kUnknownVariable, name,
                   fmt::format("no variable is called '{}'", name.text),
                   reading_.reporter.suggest(name.text, reading_.names.variables.known()));
    return std::nullopt;
  }
  if (reading_.names.cast.find(name.text) != kNone) {
    cursor_.report(FindingCode::kCastIsVariable, name,
                   fmt::format("'{}' is a person and a variable", name.text),
                   "call the variable something else");
  }
  reading_.names.variable_is_read[place_of(variable)] = true;
  switch (reading_.scenario.variables[place_of(variable)].kind) {
    case Variable::Kind::kNumber:
      return read_number_variable(name, variable);
    case Variable::Kind::kTruth:
    case Variable::Kind::kWord:
      return read_word_variable(name, variable);
  }
  return std::nullopt;
}

Operand OperandParser::read_number_variable(const Token& name, Index variable) {
  ConditionNode node;
  node.operation = Operation::kVariable;
  node.subject = variable;
  node.at = cursor_.place(name);
  const auto sign = read_sign(cursor_, name.text);
  const auto number = sign.has_value() ? read_number(cursor_) : std::nullopt;
  if (!number.has_value()) {
    return std::nullopt;
  }
  node.comparison = *sign;
  node.value = *number;
  const Variable& range = reading_.scenario.variables[place_of(variable)];
  report_constant(node, {range.low, range.high}, reading_.reporter);
  return node;
}

Operand OperandParser::read_word_variable(const Token& name, Index variable) {
  const Variable& known = reading_.scenario.variables[place_of(variable)];
  const bool truth = known.kind == Variable::Kind::kTruth;
  ConditionNode node;
  node.subject = variable;
  node.at = cursor_.place(name);
  const bool compares = cursor_.token().kind == Kind::kOperator || cursor_.token().text == "is";
  if (truth && !compares) {
    return node;
  }
  const std::vector<std::string> values =
      truth ? std::vector<std::string>{"false", "true"} : known.values;
  const auto is = read_is(cursor_, name.text);
  const auto value = is.has_value()
                         ? read_one_of(cursor_, values, fmt::format("'{}' is never", name.text))
                         : std::nullopt;
  if (!value.has_value()) {
    return std::nullopt;
  }
  node.operation = Operation::kVariable;
  node.comparison = *is;
  node.value = *value;
  return node;
}

Operand OperandParser::read_quantity() {
  const Token who = cursor_.take();
  cursor_.take();
  const Token what = cursor_.take();
  const auto quantity = resolve_quantity(who.text, what.text, cursor_.place(who), reading_);
  if (!quantity.has_value()) {
    return std::nullopt;
  }
  const std::string name = fmt::format("{}.{}", who.text, what.text);
  const auto sign =
      cursor_.token().text == "is" ? read_is(cursor_, name) : read_sign(cursor_, name);
  const auto band = sign.has_value()
                        ? read_one_of(cursor_, band_words(*quantity),
                                      fmt::format("{} has no band", model::name_of(*quantity)))
                        : std::nullopt;
  if (!band.has_value()) {
    return std::nullopt;
  }
  ConditionNode node;
  node.operation = Operation::kBand;
  node.quantity = *quantity;
  node.comparison = *sign;
  node.value = *band;
  node.at = cursor_.place(who);
  if (who.text == "couple") {
    reading_.reporter.add(
        FindingCode::kConstantQuantity, node.at,
        fmt::format("{} does not move during a scenario", name),
        "leave it as it is where it is meant so, or ask about distress or arousal");
  }
  const auto last = static_cast<int>(model::bands_of(*quantity).size()) - 1;
  report_constant(node, {0, last}, reading_.reporter);
  return node;
}

Operand OperandParser::read_function() {
  const Token name = cursor_.take();
  cursor_.take();
  const Token argument = cursor_.take();
  if (argument.kind != Kind::kWord && argument.kind != Kind::kNumber) {
    return fail(argument, fmt::format("{}( ) needs a name", name.text),
                "write for example seen(kitchen)");
  }
  if (name.text == "seen") {
    return read_seen(argument);
  }
  if (name.text == "picked") {
    return read_picked(argument);
  }
  if (name.text == "count") {
    return read_count(argument);
  }
  return fail(name, fmt::format("'{}' cannot be asked", name.text),
              reading_.reporter.suggest(name.text, {"seen", "picked", "count"}));
}

Operand OperandParser::read_seen(const Token& argument) {
  if (!cursor_.take_kind(Kind::kClose, "')'")) {
    return std::nullopt;
  }
  ConditionNode node;
  node.operation = Operation::kSeen;
  node.at = cursor_.place(argument);
  node.subject = resolve_node(argument.text, node.at, scope_, reading_);
  return node.subject == kNone ? std::nullopt : Operand(node);
}

Operand OperandParser::read_picked(const Token& argument) {
  std::string option(argument.text);
  if (cursor_.token().kind == Kind::kHash) {
    cursor_.take();
    option += "#" + std::string(cursor_.take().text);
  } else if (option.find('@') == std::string::npos) {
    return fail(cursor_.token(), "picked( ) needs a node and an option",
                "write picked(node#option)");
  }
  if (!cursor_.take_kind(Kind::kClose, "')'")) {
    return std::nullopt;
  }
  const std::size_t mark = option.find_first_of("#@");
  ConditionNode node;
  node.operation = Operation::kPicked;
  node.at = cursor_.place(argument);
  const Index asked =
      resolve_node(std::string_view(option).substr(0, mark), node.at, scope_, reading_);
  if (asked == kNone) {
    return std::nullopt;
  }
  const std::string& full_name = reading_.scenario.nodes[place_of(asked)].name;
  node.subject = static_cast<Index>(reading_.names.option_references.size());
  reading_.names.option_references.push_back({full_name + option.substr(mark), node.at});
  return node;
}

Operand OperandParser::read_count(const Token& argument) {
  const auto style = model::style_named(argument.text);
  if (!style.has_value()) {
    std::vector<std::string> styles;
    styles.reserve(model::kAllStyles.size());
    for (const model::ResponseStyle known : model::kAllStyles) {
      styles.emplace_back(model::name_of(known));
    }
    cursor_.report(FindingCode::kUnknownValue, argument,
                   fmt::format("no style is called '{}'", argument.text),
                   reading_.reporter.suggest(argument.text, styles));
    return std::nullopt;
  }
  const auto sign =
      cursor_.take_kind(Kind::kClose, "')'") ? read_sign(cursor_, "count( )") : std::nullopt;
  const auto number = sign.has_value() ? read_number(cursor_) : std::nullopt;
  if (!number.has_value()) {
    return std::nullopt;
  }
  ConditionNode node;
  node.operation = Operation::kCount;
  node.style = *style;
  node.comparison = *sign;
  node.value = *number;
  node.at = cursor_.place(argument);
  report_constant(node, {0, std::max(*number, 0) + 1}, reading_.reporter);
  return node;
}

std::nullopt_t OperandParser::fail(const Token& token, std::string_view message,
                                   std::string_view fix) {
  cursor_.report(FindingCode::kBadCondition, token, message, fix);
  return std::nullopt;
}

}  // namespace

std::optional<ConditionNode> read_operand(ConditionCursor& cursor, const Scope& scope,
                                          Reading& reading) {
  return OperandParser(cursor, scope, reading).read_comparison();
}

}  // namespace attune::scenario
