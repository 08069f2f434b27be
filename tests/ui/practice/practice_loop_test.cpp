#include "ui/practice/practice_loop.h"

#include <gtest/gtest.h>

#include "ui/practice/practice_evening.h"

namespace attune::ui {
namespace {

using namespace testing;

struct Played {
  session::Practice practice{two_answers(), kInes, 1};
  PracticeFacts facts;

  explicit Played(const char* key) {
    EXPECT_TRUE(practice.pick(key).ok());
    update_facts(kEnglish, practice, facts);
  }
  [[nodiscard]] PracticeLoopView after(double seconds, bool still = false) const {
    return make_practice_loop(kEnglish, practice, facts, seconds, still);
  }
};

TEST(PracticeLoop, ShowsNoStationBeforeTheFirstReply) {
  const session::Practice practice(two_answers(), kInes, 1);
  PracticeFacts facts;
  update_facts(kEnglish, practice, facts);
  const PracticeLoopView view = make_practice_loop(kEnglish, practice, facts, 100.0, false);
  EXPECT_FALSE(view.active.has_value());
  EXPECT_EQ(view.pace, "One asks, one answers, and round it goes");
  EXPECT_EQ(view.pursuer, Partner::kFirst);
}

TEST(PracticeLoop, LightsTheListenersStationsOneAfterTheOther) {
  const Played played("n0#comfort");
  const auto stage_after = [&](double seconds) { return played.after(seconds).active->stage; };
  EXPECT_EQ(stage_after(0.1), LoopStage::kTrigger);
  EXPECT_EQ(stage_after(1.5), LoopStage::kPerception);
  EXPECT_EQ(stage_after(3.0), LoopStage::kUnderneath);
  EXPECT_EQ(stage_after(4.5), LoopStage::kAction);
  EXPECT_EQ(stage_after(60.0), LoopStage::kAction);
  EXPECT_EQ(played.after(1.5).active->partner, Partner::kFirst) << "Tom listens";
}

TEST(PracticeLoop, PutsTheAuthorsWordsAtTheirStation) {
  const Played played("n0#comfort");
  EXPECT_EQ(played.after(1.5).word, "“she saw it”");
  EXPECT_EQ(played.after(1.5).caption, "What Tom may hear");
  EXPECT_EQ(played.after(3.0).word, "perhaps relieved");
  EXPECT_EQ(played.after(4.5).word, "a nod");
  EXPECT_EQ(played.after(kLoopTakes).word, "sits down");
}

TEST(PracticeLoop, SaysWhatItCameToOnceItHasGoneRound) {
  const Played played("n0#comfort");
  EXPECT_TRUE(played.after(3.0).summary.empty());
  EXPECT_EQ(played.after(kLoopTakes).summary, "Tom hears “she saw it” and, at first, sits down.");
}

TEST(PracticeLoop, ShowsItAllAtOnceWhereNothingIsToMove) {
  const Played played("n0#comfort");
  const PracticeLoopView view = played.after(0.0, true);
  EXPECT_EQ(view.word, "sits down");
  EXPECT_EQ(view.summary, "Tom hears “she saw it” and, at first, sits down.");
}

TEST(PracticeLoop, HurriesMoreAfterABrushOffThanAfterComfort) {
  const Played comfort("n0#comfort");
  const Played brush("n0#brush");
  const auto heat = [](const Played& played) {
    const LoopForces forces = practice_forces(played.facts);
    return forces.pursuit * forces.withdrawal;
  };
  EXPECT_LT(heat(comfort), heat(brush));
  EXPECT_EQ(comfort.after(9.0).pace, "That slowed the loop");
}

TEST(PracticeLoop, SaysOnceWhatEachOfThemDoes) {
  const Played played("n0#brush");
  const PracticeLoopView view = played.after(9.0);
  EXPECT_EQ(view.word, "presses");
  EXPECT_EQ(view.doing[0], "") << "the lit station speaks for Tom";
  EXPECT_EQ(view.doing[1], "brushes it off");
}

}  // namespace
}  // namespace attune::ui
