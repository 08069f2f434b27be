#include "session/decisions.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

scenario::Option locked(const std::string& id) {
  scenario::Option option = scenario::testing::option(id, supportive());
  option.condition = variable(0, scenario::Comparison::kGreater, 0);
  option.why = "not yet";
  return option;
}

/// Ines answers twice; between that Tom, where nobody plays him, says something.
std::shared_ptr<const scenario::Scenario> evening() {
  scenario::Scenario scenario = two_at_home();
  scenario.variables = {{.id = "asked", .values = {}, .at = {}}};
  add_nodes(scenario,
            {{says(kTom, "Are we okay?"),
              choose({option("stay", supportive()), option("scold", dismissive()), locked("hug")}),
              choose(kTom, {option("soft", model::BidderCodes{.softness = 2}),
                            option("loud", model::BidderCodes{.protest = 3})}),
              choose({ending(option("yes", supportive()), 0)})}});
  return finished(std::move(scenario));
}

Practice played(scenario::Index seat, const std::vector<std::string>& keys) {
  Practice practice(evening(), seat, 1);
  for (const std::string& key : keys) {
    EXPECT_TRUE(practice.pick(key).ok()) << key;
  }
  return practice;
}

TEST(Decisions, TryEveryOtherAvailableReply) {
  const Practice practice = played(kInes, {"n0#stay", "n0#yes"});
  const std::vector<coach::Decision> decisions = decisions_of(practice);
  ASSERT_EQ(decisions.size(), 1U) << "where there was nothing else to say, nothing was decided";
  EXPECT_EQ(decisions[0].words, "stay!");
  ASSERT_EQ(decisions[0].others.size(), 1U) << "a locked one cannot be tried";
  EXPECT_EQ(decisions[0].others[0].words, "scold!");
}

TEST(Decisions, AreWhatTheOtherPlayGives) {
  const Practice stayed = played(kInes, {"n0#stay"});
  const Practice scolded = played(kInes, {"n0#scold"});
  const coach::Decision decision = decisions_of(stayed).at(0);
  EXPECT_EQ(decision.after, stayed.now().moment().played.front().after);
  EXPECT_EQ(decision.others.at(0).after, scolded.now().moment().played.front().after);
  EXPECT_EQ(decision.before, scolded.now().moment().played.front().before);
}

TEST(Decisions, OfTheOneWhoAsksLookAtWhenTheNextThingCanBeSaid) {
  const Practice practice = played(kTom, {"n0#soft"});
  const coach::Decision decision = decisions_of(practice).at(0);
  EXPECT_EQ(decision.words, "soft!");
  EXPECT_EQ(decision.after, practice.now().talk().state());
  EXPECT_EQ(decision.others.at(0).words, "loud!");
  EXPECT_GT(decision.others.at(0).after.pursuit, decision.after.pursuit);
}

TEST(Decisions, AreNoneBeforeTheFirstPick) { EXPECT_TRUE(decisions_of(played(kInes, {})).empty()); }

}  // namespace
}  // namespace attune::session
