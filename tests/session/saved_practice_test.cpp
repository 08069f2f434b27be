#include "session/saved_practice.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

using Pointer = std::shared_ptr<const scenario::Scenario>;

/// Ines answers twice; `asks` is what Tom says between, `first` the words of her first reply.
Pointer evening(const std::string& asks = "Say it again, please.",
                const std::string& first = "stay!", bool has_yes = true) {
  scenario::Option stay = option("stay", supportive());
  stay.text = first;
  std::vector<scenario::Option> second = {ending(option("no", dismissive()), 1),
                                          ending(option("perhaps", plain()), 1)};
  if (has_yes) {
    second.push_back(ending(option("yes", supportive()), 0));
  }
  return with_nodes(
      {{says(kTom, "Are we okay?"), choose({stay, option("leave", withdrawing())}), go(1)},
       {says(kTom, asks), choose(second)}});
}

Practice played(const std::vector<std::string>& keys = {"n0#stay", "n1#yes"}) {
  Practice practice(evening(), kInes, 7);
  for (const std::string& key : keys) {
    EXPECT_TRUE(practice.pick(key).ok()) << key;
  }
  return practice;
}

TEST(PracticeFromReplay, BringsTheWaysThatWereLeft) {
  Practice practice = played();
  ASSERT_TRUE(practice.back().ok());
  ASSERT_TRUE(practice.pick("n1#no").ok());
  const auto replayed = practice_from_replay(kEnglish, evening(), practice.replay());
  ASSERT_TRUE(replayed.ok());
  const Practice& again = replayed.value().practice;
  EXPECT_EQ(again.now().picks(), practice.now().picks());
  ASSERT_EQ(again.left_paths().size(), 1U);
  EXPECT_EQ(again.left_paths()[0].moments.back().picks(),
            (std::vector<std::string>{"n0#stay", "n1#yes"}));
  EXPECT_EQ(again.replay(), practice.replay());
}

TEST(PracticeFromReplay, LosesNothingThatCannotBePlayedNow) {
  const scenario::Replay saved = played().replay();
  const auto replayed = practice_from_replay(kEnglish, evening("Again?", "stay!", false), saved);
  ASSERT_TRUE(replayed.ok());
  const Practice& practice = replayed.value().practice;
  EXPECT_EQ(practice.moments().size(), 2U);
  ASSERT_EQ(practice.unplayable().size(), 1U);
  EXPECT_EQ(practice.unplayable()[0].picks, saved.picks);
  const auto restored = practice_from_replay(kEnglish, evening(), practice.replay());
  ASSERT_EQ(restored.value().practice.left_paths().size(), 1U) << "it can be played again";
}

TEST(KeepPaths, StandBesideANewRun) {
  Practice fresh(evening(), kInes, 8);
  keep_paths(kEnglish, fresh, played().replay());
  ASSERT_EQ(fresh.left_paths().size(), 1U);
  EXPECT_TRUE(fresh.now().picks().empty());
}

TEST(PracticeOn, StaysAtItsMomentAndSaysWhatReadsDifferently) {
  const auto reloaded = practice_on(kEnglish, evening("Say it once again."), played({"n0#stay"}));
  ASSERT_TRUE(reloaded.ok());
  EXPECT_EQ(reloaded.value().practice.moments().size(), 2U);
  EXPECT_EQ(reloaded.value().changes,
            (std::vector<std::string>{
                "“Say it again, please.” reads differently now: “Say it once again.”"}));
}

TEST(PracticeOn, SaysNothingWhereNothingThatWasMetIsDifferent) {
  EXPECT_TRUE(practice_on(kEnglish, evening(), played({"n0#stay"})).value().changes.empty());
}

TEST(PracticeOn, SaysWhatCanBeAnsweredAndWhatNoLonger) {
  const auto reloaded =
      practice_on(kEnglish, evening("Say it again, please.", "stay!", false), played({"n0#stay"}));
  EXPECT_EQ(reloaded.value().changes,
            (std::vector<std::string>{"“yes!” cannot be answered any more."}));
}

TEST(PracticeOn, GoesOnWhereItWasOnceAnEditIsTakenBack) {
  const auto cut =
      practice_on(kEnglish, evening("Say it again, please.", "stay!", false), played());
  ASSERT_TRUE(cut.ok());
  EXPECT_EQ(cut.value().practice.moments().size(), 2U);
  EXPECT_NE(cut.value().changes.at(0).find("“yes!”, is gone."), std::string::npos)
      << cut.value().changes.at(0);
  const auto restored = practice_on(kEnglish, evening(), cut.value().practice);
  EXPECT_EQ(restored.value().practice.moments().size(), 3U);
  EXPECT_TRUE(restored.value().practice.now().ended());
  EXPECT_TRUE(restored.value().practice.unplayable().empty());
}

TEST(PracticeOn, RefusesAnotherScenario) {
  scenario::Scenario other = two_at_home();
  other.id = "elsewhere";
  add_nodes(other, {{choose({ending(option("a"), 0)})}});
  EXPECT_FALSE(practice_on(kEnglish, finished(std::move(other)), played()).ok());
}

}  // namespace
}  // namespace attune::session
