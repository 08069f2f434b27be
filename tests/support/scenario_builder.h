// Scenarios written in C++, for tests of what plays them: steps as short words, numbers filled in.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "scenario/scenario.h"

namespace attune::scenario::testing {

inline constexpr Index kTom = 0;   ///< Bids.
inline constexpr Index kInes = 1;  ///< Responds; the person marked `you`.

template <typename What>
[[nodiscard]] Step step(What what) {
  return {.at = {}, .what = std::move(what)};
}

[[nodiscard]] inline Step says(Index who, std::string text) {
  return step(Line{.id = "", .speaker = who, .part = "", .text = std::move(text)});
}
[[nodiscard]] inline Step go(Index node) { return step(Go{node}); }
[[nodiscard]] inline Step visit(Index node) { return step(Visit{node}); }
[[nodiscard]] inline Step back() { return step(Back{}); }
[[nodiscard]] inline Step end(Index ending) { return step(End{ending}); }
[[nodiscard]] inline Step set(Assignment assignment) { return step(Set{{assignment}}); }
[[nodiscard]] inline Step takes(double minutes) { return step(Takes{minutes}); }
[[nodiscard]] inline Step when(Condition condition, Steps then, Steps otherwise = {}) {
  return step(If{std::move(condition), std::move(then), std::move(otherwise)});
}
[[nodiscard]] inline Step any(std::vector<Steps> variants) {
  return step(Any{.number = kNone, .variants = std::move(variants)});
}

/// A decision of Ines where nobody is named (as `choose` is written), else `choose who:`.
[[nodiscard]] inline Step choose(std::vector<Option> options) {
  Choose written;
  written.chooser = kInes;
  written.options = std::move(options);
  return step(std::move(written));
}
[[nodiscard]] inline Step choose(Index who, std::vector<Option> options) {
  Choose written;
  written.chooser = who;
  written.named = true;
  written.options = std::move(options);
  return step(std::move(written));
}

/// An option that says its own id.
[[nodiscard]] inline Option option(const std::string& id, Codes codes = model::ReplyCodes{}) {
  Option written;
  written.key = "#" + id;
  written.text = id + "!";
  written.codes = codes;
  return written;
}
[[nodiscard]] inline Option going(Option option, Index node) {
  option.go = node;
  return option;
}
[[nodiscard]] inline Option ending(Option option, Index end) {
  option.end = end;
  return option;
}
[[nodiscard]] inline Option only_if(Option option, Condition condition, std::string why = "") {
  option.condition = std::move(condition);
  option.why = std::move(why);
  return option;
}

/// One question about a variable, a node or an option.
[[nodiscard]] inline ConditionNode asking(Operation operation, Index subject) {
  ConditionNode node;
  node.operation = operation;
  node.subject = subject;
  return node;
}
/// A condition of one node.
[[nodiscard]] inline Condition only(const ConditionNode& node) {
  return {.text = "as written", .at = {}, .root = 0, .nodes = {node}};
}
[[nodiscard]] inline Condition variable(Index index, Comparison comparison, int value) {
  ConditionNode node;
  node.operation = Operation::kVariable;
  node.subject = index;
  node.comparison = comparison;
  node.value = value;
  return only(node);
}
[[nodiscard]] inline Condition seen(Index node) { return only(asking(Operation::kSeen, node)); }
[[nodiscard]] inline Condition count(model::ResponseStyle style, Comparison comparison, int value) {
  ConditionNode node;
  node.operation = Operation::kCount;
  node.comparison = comparison;
  node.value = value;
  node.style = style;
  return only(node);
}
[[nodiscard]] inline Condition band(model::Quantity quantity, Comparison comparison, int value) {
  ConditionNode node;
  node.operation = Operation::kBand;
  node.comparison = comparison;
  node.value = value;
  node.quantity = quantity;
  return only(node);
}

/// Replies whose codes read as the style that names them.
[[nodiscard]] inline model::ReplyCodes supportive() {
  return {.validation = 3,
          .reassurance = model::Reassurance::kSpecific,
          .availability = 2,
          .pause = {}};
}
[[nodiscard]] inline model::ReplyCodes enabling() { return {.accommodation = 3, .pause = {}}; }
[[nodiscard]] inline model::ReplyCodes dismissive() { return {.invalidation = 3, .pause = {}}; }
[[nodiscard]] inline model::ReplyCodes withdrawing() { return {.withdrawal = 3, .pause = {}}; }
[[nodiscard]] inline model::ReplyCodes mixed() {
  return {.reassurance = model::Reassurance::kGeneric, .invalidation = 1, .pause = {}};
}
[[nodiscard]] inline model::ReplyCodes plain() { return {}; }

/// Tom and Ines, with ends "closer" (0) and "further" (1), and nothing else yet.
[[nodiscard]] Scenario two_at_home();

/// Fills in what the reader would: keys, numbers and counts. Node 0 is the start where none is set.
[[nodiscard]] std::shared_ptr<const Scenario> finished(Scenario scenario);

/// Tom and Ines with these nodes, called n0, n1 and so on.
[[nodiscard]] std::shared_ptr<const Scenario> with_nodes(std::vector<Steps> nodes);

/// Nodes for with_nodes and for more of them: see there.
void add_nodes(Scenario& scenario, std::vector<Steps> nodes);

/// A whole small evening: a visit, a locked and a hidden option, one that is gone after it was
/// picked, drawn lines, decisions of both, two ends.
[[nodiscard]] Scenario small_evening();

}  // namespace attune::scenario::testing
