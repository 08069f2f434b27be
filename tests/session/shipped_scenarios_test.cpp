// The scenarios that come with the program, compared and told back as a person would see them.
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "scenario/walk.h"
#include "session/comparison.h"
#include "session/library.h"
#include "session/practice.h"

namespace attune::session {
namespace {

const std::vector<model::ResponseStyle> kFour(model::kArmStyles.begin(), model::kArmStyles.end());

class ShippedScenarios : public ::testing::Test {
 protected:
  ShippedScenarios() {
    Result<Library> library = open_library(std::filesystem::path(ATTUNE_SOURCE_DIR) / "scenarios");
    EXPECT_TRUE(library.ok());
    if (library.ok()) {
      library_ = std::move(library).value();
    }
  }

  /// Those without danger, whose weeks are shown, and in which somebody answers.
  [[nodiscard]] std::vector<std::shared_ptr<const scenario::Scenario>> ordinary() const {
    std::vector<std::shared_ptr<const scenario::Scenario>> scenarios;
    for (const LibraryEntry& entry : library_.entries) {
      if (entry.scenario != nullptr && entry.scenario->danger.empty() &&
          somebody_answers(*entry.scenario)) {
        scenarios.push_back(entry.scenario);
      }
    }
    EXPECT_FALSE(scenarios.empty());
    return scenarios;
  }

 private:
  static bool somebody_answers(const scenario::Scenario& scenario) {
    bool answers = false;
    scenario::for_each_choose(scenario, [&](const scenario::Choose& choose) {
      answers = answers || choose.chooser == scenario.responder();
    });
    return answers;
  }

  Library library_;
};

TEST_F(ShippedScenarios, HaveFourArmsThatEndAndLookAhead) {
  for (const auto& scenario : ordinary()) {
    for (const Arm& arm : compare_scenario(kEnglish, scenario, kFour, model::kWeeksAhead, 1).arms) {
      const std::string where = scenario->id + ", " + std::string(model::name_of(*arm.style));
      EXPECT_FALSE(arm.turns.empty()) << where;
      EXPECT_NE(arm.end_text, "") << where;
      EXPECT_NE(arm.sentence, "") << where;
    }
  }
}

TEST_F(ShippedScenarios, SaySomethingElseOfTheWeeksOfEachArm) {
  for (const auto& scenario : ordinary()) {
    std::set<std::string> sentences;
    for (const Arm& arm : compare_scenario(kEnglish, scenario, kFour, model::kWeeksAhead, 1).arms) {
      sentences.insert(arm.sentence);
    }
    EXPECT_GE(sentences.size(), 3U) << scenario->id;
  }
}

TEST_F(ShippedScenarios, AreToldBackFromEveryArm) {
  for (const auto& scenario : ordinary()) {
    for (const Arm& arm : compare_scenario(kEnglish, scenario, kFour, model::kWeeksAhead, 1).arms) {
      Practice practice(scenario, scenario->responder(), 1);
      for (const std::string& key : scenario::pick_keys(arm.picks)) {
        ASSERT_TRUE(practice.pick(key).ok()) << key;
      }
      const coach::Debrief told = debrief(kEnglish, practice);
      EXPECT_EQ(told.path.size(), arm.picks.size());
      EXPECT_NE(told.turns.empty(), told.told.empty());
      EXPECT_EQ(told.weeks_sentence, arm.sentence) << "one talk, one outlook";
      EXPECT_EQ(turn_points(practice).size(), arm.turns.size() + 1);
    }
  }
}

TEST_F(ShippedScenarios, OwnWayOfAnArmIsThatArm) {
  for (const auto& scenario : ordinary()) {
    const Comparison comparison =
        compare_scenario(kEnglish, scenario, kFour, model::kWeeksAhead, 1);
    for (const Arm& arm : comparison.arms) {
      Practice practice(scenario, scenario->responder(), 1);
      for (const std::string& key : scenario::pick_keys(arm.picks)) {
        ASSERT_TRUE(practice.pick(key).ok()) << key;
      }
      const Arm own = own_way(kEnglish, practice.moments(), model::kWeeksAhead);
      EXPECT_EQ(own.end_id, arm.end_id);
      ASSERT_EQ(own.turns.size(), arm.turns.size());
      EXPECT_EQ(own.turns.back().state, arm.turns.back().state);
    }
  }
}

}  // namespace
}  // namespace attune::session
