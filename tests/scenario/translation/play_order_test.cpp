#include "scenario/translation/play_order.h"

#include <gtest/gtest.h>

#include "scenario/small_scenario.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

std::vector<std::string> names_of(const Scenario& scenario) {
  std::vector<std::string> names;
  for (const Index node : play_order(scenario)) {
    names.push_back(scenario.nodes[place_of(node)].name);
  }
  return names;
}

TEST(PlayOrder, BeginsAtTheStartAndFollowsGoVisitAndOptions) {
  const Loaded small = load_scenario_text(testing::kSmallScenario, testing::small_path());
  ASSERT_NE(small.scenario, nullptr);
  const std::vector<std::string> wanted = {"kitchen", "hall", "pauses/breathe"};
  EXPECT_EQ(names_of(*small.scenario), wanted);
}

TEST(PlayOrder, GoesBroadBeforeDeepAndPutsWhatNothingLeadsToLast) {
  Scenario scenario;
  scenario.start = 3;
  scenario.nodes.resize(5);
  const std::vector<std::string> names = {"lost", "deep", "right", "first", "left"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    scenario.nodes[i].name = names[i];
  }
  scenario.nodes[3].steps = {testing::when({}, {testing::go(4)}, {testing::go(2)})};
  scenario.nodes[4].steps = {testing::go(1)};
  scenario.nodes[2].steps = {testing::go(3)};
  const std::vector<std::string> wanted = {"first", "left", "right", "deep", "lost"};
  EXPECT_EQ(names_of(scenario), wanted);
}

}  // namespace
}  // namespace attune::scenario
