// Any bytes as a condition over the names of the small scenario: parses it, and asks whether it
// holds. The first byte draws the facts, the rest is the condition.
#include <string>

#include "fuzzed.h"
#include "scenario/condition_evaluation.h"
#include "scenario/condition_parser.h"
#include "scenario/names.h"
#include "scenario/walk.h"

namespace {

using namespace attune::scenario;
using testing::demand;

Names names_of(const Scenario& scenario) {
  Names names;
  for (const Person& person : scenario.cast) {
    static_cast<void>(names.cast.add(person.id));
  }
  for (const Variable& variable : scenario.variables) {
    static_cast<void>(names.variables.add(variable.id));
    names.variable_is_read.push_back(false);
  }
  for (const Ending& end : scenario.ends) {
    static_cast<void>(names.ends.add(end.id));
  }
  for (const Node& node : scenario.nodes) {
    static_cast<void>(names.nodes.add(node.name));
  }
  for_each_option(scenario, [&names](const Option& option) {
    static_cast<void>(names.options.add(option.key));
  });
  names.roles_are_known = true;
  return names;
}

// Answers whatever is asked, and insists that it is something of this scenario.
struct DrawnFacts {
  const Scenario& scenario;
  std::size_t references = 0;
  unsigned drawn = 0;

  [[nodiscard]] int variable(Index index) const {
    demand(place_of(index) < scenario.variables.size(), "a variable is one of the scenario");
    const Variable& variable = scenario.variables[place_of(index)];
    const int values = variable.high - variable.low + 1;
    return variable.low + static_cast<int>(drawn) % values;
  }
  [[nodiscard]] bool seen(Index node) const {
    demand(place_of(node) < scenario.nodes.size(), "a node is one of the scenario");
    return (drawn >> 3U) % 2 == 1;
  }
  // Not linked yet: an index among the references.
  [[nodiscard]] bool picked(Index reference) const {
    demand(place_of(reference) < references, "a pick is one that was written");
    return (drawn >> 4U) % 2 == 1;
  }
  [[nodiscard]] int count(attune::model::ResponseStyle style) const {
    demand(place_of(style) < attune::model::kAllStyles.size(), "a style is one there is");
    return static_cast<int>(drawn >> 5U);
  }
  [[nodiscard]] int band(attune::model::Quantity quantity) const {
    return static_cast<int>(drawn) % static_cast<int>(attune::model::bands_of(quantity).size());
  }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) {
    return 0;
  }
  static const Names kNames = names_of(*testing::small_scenario());
  static Scenario scenario = *testing::small_scenario();  // A condition changes nothing in it.
  Names names = kNames;
  Sources sources;
  const SourceText& source =
      sources.emplace_back("condition.yaml", std::string(testing::text_of(bytes + 1, size - 1)));
  Document document(source, 0);
  DocumentNode node;
  node.line = 1;
  node.column = 1;
  node.length = static_cast<std::uint32_t>(source.text().size());
  const Element element(document, document.add(node));

  Reporter reporter(sources);
  Reading reading{scenario, names, reporter};
  const auto condition = read_condition(element, element.at(), {}, reading);
  testing::demand_readable(reporter.findings());
  if (condition.has_value() && reporter.playable()) {
    const DrawnFacts facts{scenario, names.option_references.size(), bytes[0]};
    const bool once = holds(*condition, facts);
    demand(once == holds(*condition, facts), "a condition is asked without changing anything");
  }
  return 0;
}
