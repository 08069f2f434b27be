#include "scenario/scenario.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::kInes;
using testing::kTom;

TEST(Scenario, KnowsWhoBidsWhoAnswersAndWhoIsPlayedFirst) {
  Scenario scenario = testing::two_at_home();
  EXPECT_EQ(scenario.bidder(), kTom);
  EXPECT_EQ(scenario.responder(), kInes);
  EXPECT_EQ(scenario.you(), kInes);
  std::swap(scenario.cast[kTom].bids, scenario.cast[kInes].bids);
  EXPECT_EQ(scenario.bidder(), kInes);
  EXPECT_EQ(scenario.responder(), kTom);
}

TEST(Scenario, OffersTheOtherSeatOnlyWhereItIsNamed) {
  const auto alone = testing::with_nodes({{testing::choose({testing::option("a")})}});
  EXPECT_EQ(alone->seats(), (std::vector<Index>{kInes}));
  const auto both = testing::with_nodes({{testing::choose(kTom, {testing::option("a")})}});
  EXPECT_EQ(both->seats(), (std::vector<Index>{kInes, kTom}));
  const auto named = testing::with_nodes({{testing::choose(kInes, {testing::option("a")})}});
  EXPECT_EQ(named->seats(), (std::vector<Index>{kInes}));
}

TEST(Scenario, HasTheIdOfAnOptionInItsKey) {
  Option option;
  EXPECT_EQ(option.id(), "");
  option.key = "kitchen@2";
  EXPECT_EQ(option.id(), "");
  option.key = "pauses/breathe#k3f";
  EXPECT_EQ(option.id(), "k3f");
}

TEST(Scenario, GivesTheModelItsCouple) {
  Scenario scenario = testing::two_at_home();
  scenario.couple.slow.burden = 0.4;
  scenario.couple.situation.engagement = 0.5;
  const model::Couple couple = scenario.model_couple();
  EXPECT_EQ(couple.bidder, scenario.cast[kTom].traits);
  EXPECT_EQ(couple.responder, scenario.cast[kInes].traits);
  EXPECT_EQ(couple.slow.burden, 0.4);
  EXPECT_EQ(couple.situation.engagement, 0.5);
}

}  // namespace
}  // namespace attune::scenario
