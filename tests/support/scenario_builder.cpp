// Scenarios written in C++, for tests: what the reader would fill in, and one whole evening.
#include "support/scenario_builder.h"

#include <fmt/format.h>

#include "scenario/walk.h"

namespace attune::scenario::testing {
namespace {

void number_options(Choose& choose, const Node& node, int& options_of_node, Scenario& scenario) {
  for (Option& option : choose.options) {
    ++options_of_node;
    option.number = scenario.option_count++;
    const std::string id(option.id());
    option.key = id.empty() ? fmt::format("{}@{}", node.name, options_of_node)
                            : fmt::format("{}#{}", node.name, id);
  }
}

void number_node(Node& node, Scenario& scenario) {
  int options_of_node = 0;
  for_each_step(node.steps, [&](Step& each) {
    if (auto* choose = std::get_if<Choose>(&each.what)) {
      choose->number = scenario.choose_count++;
      number_options(*choose, node, options_of_node, scenario);
    } else if (auto* any = std::get_if<Any>(&each.what)) {
      any->number = scenario.any_count++;
    }
  });
}

Person person(std::string id, std::string name, model::Traits traits) {
  Person person;
  person.id = std::move(id);
  person.name = std::move(name);
  person.traits = traits;
  return person;
}

}  // namespace

Scenario two_at_home() {
  Scenario scenario;
  scenario.id = "at-home";
  scenario.title = "At home";
  scenario.cast = {person("tom", "Tom", {.anxiety = 5.5, .avoidance = 2.0}),
                   person("ines", "Ines", {.anxiety = 2.5, .avoidance = 4.5})};
  scenario.cast[kTom].bids = true;
  scenario.cast[kInes].you = true;
  scenario.ends = {{"closer", "Closer.", {}}, {"further", "Further.", {}}};
  scenario.files = {"at-home.yaml"};
  scenario.content_hash = 0xA77E;
  return scenario;
}

void add_nodes(Scenario& scenario, std::vector<Steps> nodes) {
  for (Steps& steps : nodes) {
    scenario.nodes.push_back(
        {fmt::format("n{}", scenario.nodes.size()), std::move(steps), Position{}});
  }
}

std::shared_ptr<const Scenario> finished(Scenario scenario) {
  for (Node& node : scenario.nodes) {
    number_node(node, scenario);
  }
  if (scenario.start == kNone) {
    scenario.start = 0;
  }
  return std::make_shared<const Scenario>(std::move(scenario));
}

std::shared_ptr<const Scenario> with_nodes(std::vector<Steps> nodes) {
  Scenario scenario = two_at_home();
  add_nodes(scenario, std::move(nodes));
  return finished(std::move(scenario));
}

Scenario small_evening() {
  constexpr Index kAsked = 0;
  Scenario scenario = two_at_home();
  scenario.variables = {{.id = "asked",
                         .kind = Variable::Kind::kNumber,
                         .low = 0,
                         .high = 2,
                         .initial = 0,
                         .values = {},
                         .at = {}}};

  Option promise = option("promise", enabling());
  promise.set = {{kAsked, Assignment::Kind::kAdd, 1, {}}};
  promise.once = true;
  Option scold = option("scold", dismissive());
  scold.then = {says(kTom, "Then I will be loud.")};
  const Step answer = choose(
      {going(option("listen", supportive()), 2), promise, scold,
       only_if(option("breathe", plain()), variable(kAsked, Comparison::kGreater, 0), "Not yet.")});

  const Step ask_again = choose(kTom, {option("soft", model::BidderCodes{.softness = 2}),
                                       option("loud", model::BidderCodes{.protest = 3})});
  Steps kitchen = {any({{says(kTom, "Are we okay?")}, {says(kTom, "Is it me?")}}), answer, visit(1),
                   go(2)};
  Steps pause = {says(kNarrator, "They breathe."), ask_again, back()};
  Steps last = {choose(
      {ending(option("stay", supportive()), 0), ending(option("leave", withdrawing()), 1),
       going(only_if(option("again", mixed()), variable(kAsked, Comparison::kEqual, 0)), 0)})};
  add_nodes(scenario, {std::move(kitchen), std::move(pause), std::move(last)});
  return scenario;
}

}  // namespace attune::scenario::testing
