#include "scenario/safety_paths.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

// A scenario with `nodes`, one of them `start`, and what its paths come to.
class Followed {
 public:
  explicit Followed(const std::string& nodes, std::string_view topic = "fear") {
    loaded_ = load_scenario_text(R"(format: 1
scenario: small
title: Small
danger: [fear, threat]
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
state: {told: false}
start: start
ends: {out: Out.}
nodes:
)" + nodes,
                                 testing::small_path());
    if (loaded_.scenario != nullptr) {
      paths_ = follow_safety(*loaded_.scenario, topic);
    }
  }

  [[nodiscard]] bool loaded() const { return loaded_.scenario != nullptr; }
  [[nodiscard]] bool is_reached() const { return paths_.is_reached; }
  /// The line of the first end without a safety step; 0 where there is none.
  [[nodiscard]] int end_without() const { return paths_.end_without.value_or(Position{}).line; }
  [[nodiscard]] const SafetyPaths& paths() const { return paths_; }

 private:
  Loaded loaded_;
  SafetyPaths paths_;
};

TEST(SafetyPaths, PassAStepThatStandsBeforeEveryEnd) {
  const Followed followed("  start:\n    - safety: fear\n    - end: out\n");
  ASSERT_TRUE(followed.loaded());
  EXPECT_TRUE(followed.is_reached());
  EXPECT_EQ(followed.end_without(), 0);
}

TEST(SafetyPaths, TakeEveryConditionBothWays) {
  const Followed one_way("  start:\n    - if: told\n      then: {safety: fear}\n    - end: out\n");
  EXPECT_TRUE(one_way.is_reached());
  EXPECT_EQ(one_way.end_without(), 15);
  const Followed both(
      "  start:\n    - if: told\n      then: {safety: fear}\n      else: {safety: fear}\n"
      "    - end: out\n");
  EXPECT_EQ(both.end_without(), 0);
}

TEST(SafetyPaths, WantEveryBandOrAnElse) {
  const Followed some(
      "  start:\n    - by: tom.distress\n      calm: {safety: fear}\n    - end: out\n");
  EXPECT_EQ(some.end_without(), 15);
  const Followed all(
      "  start:\n    - by: tom.distress\n      calm: {safety: fear}\n      else: {safety: fear}\n"
      "    - end: out\n");
  EXPECT_EQ(all.end_without(), 0);
}

TEST(SafetyPaths, AreOfOneTopic) {
  const std::string nodes = "  start:\n    - safety: [monitoring, fear]\n    - end: out\n";
  EXPECT_FALSE(Followed(nodes, "threat").is_reached());
  EXPECT_EQ(Followed(nodes, "threat").end_without(), 14);
  EXPECT_TRUE(Followed(nodes, "").is_reached());
  EXPECT_TRUE(Followed(nodes, "fear").is_reached());
  EXPECT_EQ(Followed(nodes, "monitoring").end_without(), 0);
}

TEST(SafetyPaths, ComeBackFromAVisitAsTheyWent) {
  // `hush` is visited before and after: what follows the second visit is safe all the same.
  const Followed followed(R"(  start:
    - visit: hush
    - safety: fear
    - visit: hush
    - end: out
  hush:
    - _: Quiet.
    - back: true
)");
  ASSERT_TRUE(followed.loaded());
  EXPECT_EQ(followed.end_without(), 0);
}

TEST(SafetyPaths, CountAStepInsideAVisitWithGoOnItsWay) {
  const Followed followed(R"(  start:
    - visit: talk
    - end: out
  talk:
    - go: help
  help:
    - safety: fear
    - back: true
)");
  ASSERT_TRUE(followed.loaded());
  EXPECT_TRUE(followed.is_reached());
  EXPECT_EQ(followed.end_without(), 0);
}

TEST(SafetyPaths, GoRoundACircleOnce) {
  const Followed followed(R"(  start:
    - choose:
      - pick#again: Again.
        as: {availability: 1}
        go: start
      - pick#tell: Tell me.
        as: {availability: 1}
        then:
          - safety: fear
        go: start
      - pick#out: Out.
        as: {withdrawal: 1}
        end: out
)");
  ASSERT_TRUE(followed.loaded());
  EXPECT_EQ(followed.end_without(), 22);
  EXPECT_EQ(followed.paths().before.size(), 3U);
  EXPECT_EQ(followed.paths().after.size(), 3U) << "each can be picked after the second one as well";
}

TEST(SafetyPaths, TellWhatStandsBeforeFromWhatStandsAfter) {
  const Followed followed(R"(  start:
    - coach: Before.
    - choose:
      - pick#a: Before.
        as: {availability: 1}
    - safety: fear
    - coach: After.
    - choose:
      - pick#b: After.
        end: out
)");
  ASSERT_TRUE(followed.loaded());
  ASSERT_EQ(followed.paths().before.size(), 1U);
  EXPECT_EQ((*followed.paths().before.begin())->id(), "a");
  ASSERT_EQ(followed.paths().after.size(), 1U);
  EXPECT_EQ((*followed.paths().after.begin())->id(), "b");
  ASSERT_EQ(followed.paths().coached_after.size(), 1U);
  EXPECT_EQ((*followed.paths().coached_after.begin())->at.line, 18);
}

}  // namespace
}  // namespace attune::scenario
