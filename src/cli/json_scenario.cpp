// In the order in which a scenario file is written.
#include "cli/json_scenario.h"

#include <string>
#include <vector>

#include "cli/json_condition.h"
#include "cli/json_step.h"
#include "cli/json_variable.h"

namespace attune::cli {

namespace {

using scenario::place_of;
using scenario::Scenario;

Json cast_of(const Scenario& scenario) {
  Json cast = Json::array();
  for (const scenario::Person& person : scenario.cast) {
    cast.push_back(
        {{"id", person.id},
         {"name", person.name},
         {"pronoun", person.pronoun.empty() ? Json(nullptr) : Json(person.pronoun)},
         {"bids", person.bids},
         {"you", person.you},
         {"traits", {{"anxiety", person.traits.anxiety}, {"avoidance", person.traits.avoidance}}},
         {"parts", person.parts}});
  }
  return cast;
}

Json couple_of(const scenario::CoupleStart& start) {
  constexpr double kHighestLevel = 3.0;  // Authors write softness and soothed_before as 0 to 3.
  Json couple = {{"distress", start.distress ? Json(*start.distress) : Json(nullptr)}};
  put_slow(couple, start.slow);
  couple["engagement"] = start.situation.engagement;
  couple["softness"] = start.situation.softness * kHighestLevel;
  couple["soothed_before"] = start.situation.soothed_before * kHighestLevel;
  return couple;
}

Json state_of(const Scenario& scenario) {
  Json state = Json::array();
  for (const scenario::Variable& variable : scenario.variables) {
    Json entry = {{"name", variable.id}, {"initial", json_of(variable, variable.initial)}};
    if (variable.kind == scenario::Variable::Kind::kNumber) {
      entry["low"] = variable.low;
      entry["high"] = variable.high;
    } else if (variable.kind == scenario::Variable::Kind::kWord) {
      entry["of"] = variable.values;
    }
    state.push_back(std::move(entry));
  }
  return state;
}

Json replies_of(const Scenario& scenario) {
  Json replies = Json::array();
  for (const scenario::NamedReply& reply : scenario.replies) {
    replies.push_back({{"name", reply.name}, {"as", json_of(reply.codes)}});
  }
  return replies;
}

Json ends_of(const Scenario& scenario) {
  Json ends = Json::array();
  for (const scenario::Ending& ending : scenario.ends) {
    ends.push_back({{"name", ending.id}, {"text", ending.text}});
  }
  return ends;
}

Json nodes_of(const Scenario& scenario) {
  Json nodes = Json::array();
  for (const scenario::Node& node : scenario.nodes) {
    nodes.push_back({{"name", node.name}, {"steps", json_of(scenario, node.steps)}});
  }
  return nodes;
}

Json tests_of(const Scenario& scenario) {
  Json tests = Json::array();
  for (const scenario::FileTest& test : scenario.tests) {
    Json entry = {{"name", test.name}, {"pick", test.pick}};
    entry["end"] =
        test.end == scenario::kNone ? Json(nullptr) : Json(scenario.ends[place_of(test.end)].id);
    entry["expect"] = test.expect ? json_of(scenario, *test.expect) : Json(nullptr);
    entry["seat"] =
        test.seat == scenario::kNone ? Json(nullptr) : Json(scenario.person(test.seat).id);
    tests.push_back(std::move(entry));
  }
  return tests;
}

Json seats_of(const Scenario& scenario) {
  Json seats = Json::array();
  for (const scenario::Index seat : scenario.seats()) {
    seats.push_back(scenario.person(seat).id);
  }
  return seats;
}

}  // namespace

Json json_of(const Scenario& scenario) {
  return {{"format", 1},
          {"scenario", scenario.id},
          {"title", scenario.title},
          {"minutes", scenario.minutes},
          {"themes", scenario.themes},
          {"content", scenario.content},
          {"sources", scenario.sources},
          {"danger", scenario.danger},
          {"cast", cast_of(scenario)},
          {"seats", seats_of(scenario)},
          {"couple", couple_of(scenario.couple)},
          {"state", state_of(scenario)},
          {"replies", replies_of(scenario)},
          {"start", scenario.nodes[place_of(scenario.start)].name},
          {"ends", ends_of(scenario)},
          {"nodes", nodes_of(scenario)},
          {"tests", tests_of(scenario)}};
}

}  // namespace attune::cli
