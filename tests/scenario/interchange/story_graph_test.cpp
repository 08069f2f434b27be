#include "scenario/interchange/story_graph.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "scenario/load.h"
#include "scenario/small_scenario.h"
#include "scenario/walk.h"
#include "support/scenario_builder.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

using testing::kInes;
using testing::kTom;

StoryGraph graph_of(const std::vector<Steps>& nodes) {
  return story_graph(*testing::with_nodes(nodes));
}

/// "from -> to: words" for every edge, by the texts of the places.
std::vector<std::string> ways(const StoryGraph& graph) {
  std::vector<std::string> ways;
  for (const StoryEdge& edge : graph.edges) {
    ways.push_back(graph.vertices[edge.from].text + " -> " + graph.vertices[edge.to].text +
                   (edge.words.empty() ? "" : ": " + edge.words));
  }
  std::sort(ways.begin(), ways.end());
  return ways;
}

using Ways = std::vector<std::string>;

TEST(StoryGraph, LeadsFromBeginningsOverRepliesToEnds) {
  const StoryGraph graph = graph_of({{testing::choose(
      {testing::ending(testing::option("stay"), 0), testing::ending(testing::option("go"), 1)})}});
  EXPECT_EQ(ways(graph), (Ways{"Ines chooses -> closer: stay!", "Ines chooses -> further: go!",
                               "n0 -> Ines chooses"}));
  EXPECT_TRUE(graph.vertices[0].starts);
}

TEST(StoryGraph, GathersRepliesThatFallThrough) {
  const StoryGraph graph =
      graph_of({{testing::choose(kTom, {testing::option("a", model::BidderCodes{}),
                                        testing::option("b", model::BidderCodes{})}),
                 testing::says(kTom, "Well?"), testing::go(1)},
                {testing::end(0)}});
  EXPECT_EQ(ways(graph), (Ways{"Tom chooses -> n1: a!", "Tom chooses -> n1: b!",
                               "n0 -> Tom chooses", "n1 -> closer"}));
}

TEST(StoryGraph, LeavesOutBranchesThatOnlyChangeWhatIsSaid) {
  const StoryGraph graph = graph_of(
      {{testing::when(testing::seen(0), {testing::says(kTom, "Again?")}),
        testing::any({{testing::says(kTom, "A")}, {testing::says(kTom, "B")}}), testing::end(0)}});
  EXPECT_EQ(ways(graph), (Ways{"n0 -> closer"}));
}

TEST(StoryGraph, MakesAPlaceOfABranchThatLeadsApart) {
  const StoryGraph graph = graph_of({{testing::when(testing::seen(0), {testing::end(0)}),
                                      testing::says(kTom, "Well?"), testing::end(1)}});
  EXPECT_EQ(ways(graph), (Ways{"as written? -> closer: yes", "as written? -> further: no",
                               "n0 -> as written?"}));
}

TEST(StoryGraph, GoesOnAfterAVisitAndBackAtItsEnd) {
  const StoryGraph graph = graph_of({{testing::visit(1), testing::end(0)}, {testing::back()}});
  EXPECT_EQ(ways(graph),
            (Ways{"n0 -> visit n1", "n1 -> back", "visit n1 -> closer", "visit n1 -> n1"}));
}

TEST(StoryGraph, KnowsTheStyleTheConditionAndOnceOfAReply) {
  Option option = testing::ending(testing::option("stay", testing::supportive()), 0);
  option.once = true;
  const StoryGraph graph =
      graph_of({{testing::choose({testing::only_if(option, testing::seen(0))})}});
  const StoryEdge& edge = graph.edges.front().kind == StoryEdge::Kind::kReply ? graph.edges.front()
                                                                              : graph.edges.back();
  EXPECT_EQ(edge.style->style, model::ResponseStyle::kSupportive);
  EXPECT_EQ(edge.condition, "as written");
  EXPECT_TRUE(edge.once);
}

TEST(StoryGraph, SaysAtABandWhoseItIs) {
  const Loaded loaded = testing::load_steps(R"(    - by: ines.withdrawal
      present: {end: closer}
      else: {go: hall}
)");
  ASSERT_NE(loaded.scenario, nullptr);
  const Ways all = ways(story_graph(*loaded.scenario));
  EXPECT_NE(std::find(all.begin(), all.end(), "ines.withdrawal? -> closer: present"), all.end());
  EXPECT_NE(std::find(all.begin(), all.end(), "ines.withdrawal? -> hall: else"), all.end());
}

TEST(StoryGraph, HoldsEveryReplyOfEveryShippedScenarioOnceOrMore) {
  for (const std::filesystem::path& path : test::shipped_files()) {
    const auto scenario = load_scenario(path).scenario;
    const StoryGraph graph = story_graph(*scenario);
    std::size_t replies = 0;
    for (const StoryEdge& edge : graph.edges) {
      replies += edge.kind == StoryEdge::Kind::kReply ? 1 : 0;
      EXPECT_LT(edge.from, graph.vertices.size());
      EXPECT_LT(edge.to, graph.vertices.size());
    }
    EXPECT_GE(replies, static_cast<std::size_t>(scenario->option_count)) << path;
  }
}

TEST(StoryGraph, GrowsWithTheFileAndNotWithItsWays) {
  Steps steps;
  for (int i = 0; i < 60; ++i) {
    steps.push_back(testing::when(testing::seen(0), {testing::visit(1)}));
  }
  steps.push_back(testing::end(0));
  const StoryGraph graph = graph_of({steps, {testing::back()}});
  EXPECT_LT(graph.edges.size(), 400U);
}

}  // namespace
}  // namespace attune::scenario
