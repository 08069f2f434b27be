#include "cli/json_scenario.h"

#include <gtest/gtest.h>

#include "scenario/load.h"

namespace attune::cli {
namespace {

Json exported(const std::string& path) {
  return json_of(*scenario::load_scenario(std::string(ATTUNE_SOURCE_DIR) + "/" + path).scenario);
}

const Json& node(const Json& scenario, const std::string& name) {
  return *std::find_if(scenario["nodes"].begin(), scenario["nodes"].end(),
                       [&](const Json& each) { return each["name"] == name; });
}

/// The first of `steps` that has `key`.
const Json& step(const Json& steps, const std::string& key) {
  return *std::find_if(steps.begin(), steps.end(),
                       [&](const Json& each) { return each.contains(key); });
}

TEST(JsonScenario, HoldsWhatStandsAtTheTopOfTheFile) {
  const Json scenario = exported("tests/cli/fixtures/wet-coat.yaml");
  EXPECT_EQ(scenario["scenario"], "wet-coat");
  EXPECT_EQ(scenario["content"], Json::array({"argument"}));
  EXPECT_EQ(scenario["cast"][0],
            Json::parse(R"j({"id":"noor","name":"Noor","pronoun":"she","bids":true,"you":false,
                            "traits":{"anxiety":5.5,"avoidance":2.0},
                            "parts":["worrying","witness"]})j"));
  EXPECT_EQ(scenario["seats"], Json::array({"eli"}));
  EXPECT_EQ(scenario["state"], Json::parse(R"j([
      {"name":"asked","initial":0,"low":0,"high":2},
      {"name":"dry","initial":false},
      {"name":"mood","initial":"plain","of":["plain","sharp"]}])j"));
  EXPECT_EQ(scenario["ends"][0]["name"], "warm");
  EXPECT_EQ(scenario["tests"][0],
            Json::parse(R"j({"name":"the coat dries","pick":["hall#seen","kitchen#radiator"],
                            "end":"warm","expect":null,"seat":"eli"})j"));
}

TEST(JsonScenario, HoldsAnOptionWithEverythingTheAuthorWrote) {
  const Json scenario = exported("tests/cli/fixtures/wet-coat.yaml");
  const Json& choose = step(node(scenario, "hall")["steps"], "choose");
  EXPECT_EQ(choose["choose"], "eli");
  EXPECT_EQ(choose["options"][0], Json::parse(R"j({
      "id":"hall#seen",
      "pick":"You saw the coat. I walked because I was cross with the bus, and I want to sit with you now.",
      "as":{"validation":3,"reassurance":"specific","availability":2},
      "style":"supportive","also":null,"top_tier":true,
      "from":{"validation":"You saw the coat","availability":"I want to sit with you now"},
      "set":[{"variable":"dry","to":true}],
      "if":null,"why":null,"once":false,"takes":null,
      "coach":"The coat is answered before the question is. What does she still not know?",
      "loop":{"hears":"He saw me looking","shows":"picks up the coat","underneath":"relieved","does":"sits down"},
      "then":[{"who":"noor","text":"Cross with the bus.","id":null}],
      "go":"kitchen","end":null})j"));
  EXPECT_EQ(choose["options"][1]["set"], Json::parse(R"j([{"variable":"asked","add":1}])j"));
}

TEST(JsonScenario, WritesConditionsAsTextAndAsTrees) {
  const Json scenario = exported("tests/cli/player/all-steps.yaml");
  const Json& steps = node(scenario, "__proto__")["steps"];
  EXPECT_EQ(step(steps, "if")["if"], Json::parse(R"j({
      "text":"count >= 3 or (count(enabling) == 1 and day is not calm_day)",
      "tree":{
    "or" : [
      {"variable" : "count", "is" : ">=", "value" : 3}, {
        "and" : [
          {"count" : "enabling", "is" : "==", "value" : 1},
          {"variable" : "day", "is" : "!=", "value" : "calm_day"}
        ]
      }
    ]}
})j"));
}

TEST(JsonScenario, WritesEveryQuestionThatAConditionCanAsk) {
  const std::string text = Json(exported("tests/cli/player/all-steps.yaml")).dump();
  for (const char* piece : {R"j({"not":{"variable":"told","is":"==","value":true}})j",
                            R"j({"and":[{"seen":"hall"},{"not":{"picked":"__proto__#leave"}}]})j",
                            R"j({"quantity":"ben.withdrawal","is":"<","band":"withdrawn"})j",
                            R"j({"variable":"asked","is":">","value":1})j"}) {
    EXPECT_NE(text.find(piece), std::string::npos) << piece;
  }
}

TEST(JsonScenario, WritesEveryKindOfStep) {
  const std::string text = Json(exported("tests/cli/player/all-steps.yaml")).dump();
  for (const char* piece :
       {R"j({"who":"_","text":"In the hall.","id":null})j",
        R"j({"who":"ada","part":"worrying","text":"Count to ten)j",
        R"j({"set":[{"variable":"count","add":1},{"variable":"told","to":false}]})j",
        R"j("by":"ada.distress","variants":[{"band":"calm","steps":[)j",
        R"j("by":"couple.security")j", R"j({"any":[[{"who":"ada")j", R"j({"visit":"stairs"})j",
        R"j({"back":true})j", R"j({"go":"late"})j", R"j({"takes":0.75})j", R"j({"safety":"fear"})j",
        R"j({"facilitator":"Stop here?"})j", R"j({"reflect":"What was that?"})j",
        R"j("order":"as written")j", R"j("once":true)j", R"j("takes":1.3)j",
        R"j("pause":"return_at 25 min")j", R"j({"soothed":2})j"}) {
    EXPECT_NE(text.find(piece), std::string::npos) << piece;
  }
}

TEST(JsonScenario, WritesTheStartInTheUnitsOfAuthors) {
  const Json couple = exported("tests/cli/player/all-steps.yaml")["couple"];
  EXPECT_EQ(couple["distress"], nullptr);
  EXPECT_EQ(couple["softness"], 1.0);
  EXPECT_EQ(couple["soothed_before"], 2.0);
  EXPECT_EQ(couple["engagement"], 0.6);
  EXPECT_EQ(exported("tests/cli/fixtures/wet-coat.yaml")["couple"]["distress"], 0.625);
}

}  // namespace
}  // namespace attune::cli
