#include "scenario/translation/text_walk.h"

#include <gtest/gtest.h>

#include "scenario/small_scenario.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kRichSteps = R"(    - _#n1: Two plates.
    - tom.worrying#n2: Count them.
    - by: tom.distress
      calm: {tom#n3: "All right."}
      else: {tom#n4: "Is it?"}
    - any: [{tom#n5: One.}, {tom#n6: Two.}]
    - reflect: First?
    - choose:
      - pick#yes: Yes.
        as: {validation: 3}
        from: {validation: "Yes"}
        if: asked >= 1
        why: Nobody asked.
        coach: What did he hear?
        loop: {hears: h, shows: s, underneath: u, does: d}
        then:
          - tom#n7: Mm.
          - reflect: Second?
        end: closer
      - pick: No.
        as: {withdrawal: 2}
        end: closer
)";

struct Met {
  TextPlace place;
  std::string text;
};

std::vector<Met> met_in(const Scenario& scenario) {
  std::vector<Met> met;
  for_each_text(scenario, [&met](const TextPlace& place, const std::string& text) {
    met.push_back({place, text});
  });
  return met;
}

TEST(TextWalk, GivesEveryTextItsKey) {
  const Loaded loaded = testing::load_steps(kRichSteps);
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  std::string keys;
  for (const Met& each : met_in(*loaded.scenario)) {
    keys += (each.place.key.empty() ? "-" : each.place.key) + "=" + each.text + "\n";
  }
  EXPECT_EQ(keys.substr(0, keys.find("stay=")), R"(scenario.title=Small
cast.tom=Tom
cast.ines=Ines
n1=Two plates.
n2=Count them.
n3=All right.
n4=Is it?
n5=One.
n6=Two.
kitchen.reflect.1=First?
yes=Yes.
yes.from.validation=Yes
yes.why=Nobody asked.
yes.coach=What did he hear?
yes.loop.hears=h
yes.loop.shows=s
yes.loop.underneath=u
yes.loop.does=d
n7=Mm.
kitchen.reflect.2=Second?
-=No.
)");
  EXPECT_NE(keys.find("end.closer=They sat down.\n"), std::string::npos) << keys;
}

TEST(TextWalk, SaysWhoSpeaksAndWhen) {
  const Loaded loaded = testing::load_steps(kRichSteps);
  ASSERT_NE(loaded.scenario, nullptr);
  std::map<std::string, TextPlace> places;
  for (const Met& each : met_in(*loaded.scenario)) {
    places[each.place.key] = each.place;
  }
  EXPECT_EQ(places["n1"].person, kNarrator);
  EXPECT_EQ(places["n2"].person, 0);
  EXPECT_EQ(places["n2"].part, "worrying");
  EXPECT_EQ(places["n3"].when, "tom.distress is calm");
  EXPECT_EQ(places["n4"].when, "tom.distress is none of these");
  EXPECT_EQ(places["n5"].when, "one of several, by chance");
  EXPECT_EQ(places["n7"].when, "after kitchen#yes");
  EXPECT_EQ(places["yes"].person, 1);
  EXPECT_EQ(places["yes.loop.does"].word, "does");
  EXPECT_EQ(places["yes.loop.does"].option->id(), "yes");
}

TEST(TextWalk, PutsTheStemOfAnIncludedFileInFrontOfItsKeys) {
  const Loaded small = load_scenario_text(testing::kSmallScenario, testing::small_path());
  ASSERT_NE(small.scenario, nullptr);
  Scenario scenario = *small.scenario;
  for (Node& node : scenario.nodes) {
    if (node.name == "pauses/breathe") {
      std::get<Line>(node.steps.front().what).id = "n1";
    }
  }
  bool found = false;
  for (const Met& each : met_in(scenario)) {
    found = found || each.place.key == "pauses/n1";
  }
  EXPECT_TRUE(found);
}

}  // namespace
}  // namespace attune::scenario
