#include "ui/practice/practice_paths.h"

#include <gtest/gtest.h>

#include "support/screen_checks.h"
#include "ui/practice/practice_evening.h"
#include "ui/practice/practice_stage.h"

namespace attune::ui {
namespace {

using namespace testing;

template <typename Action>
bool is(const PracticeAction& action) {
  return std::holds_alternative<Action>(action);
}

/// One reply was given, taken back, and another one given.
PracticeState parted() {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticePick{"n0#comfort"}));
  static_cast<void>(state.apply(PracticeBack{}));
  static_cast<void>(state.apply(PracticePick{"n0#brush"}));
  static_cast<void>(state.apply(PracticeTogglePaths{}));
  return state;
}

TEST(PracticePaths, ShowBothSideBySide) {
  const Stage screen(parted());
  EXPECT_EQ(screen.state.stage(), PracticeStage::kPaths);
  EXPECT_TRUE(screen.shows("“brush!”"));
  EXPECT_TRUE(screen.shows("“comfort!”"));
  EXPECT_TRUE(screen.shows("Here they part"));
}

TEST(PracticePaths, GoOnWithTheOneThatWasLeftAndBackAgain) {
  Stage screen(parted());
  const PracticeAction action = screen.window.click_label("Go on with this way", screen.draw());
  ASSERT_TRUE(is<PracticeTakeUpPath>(action));
  static_cast<void>(screen.state.apply(action));
  EXPECT_EQ(screen.state.practice().now().picks(), (std::vector<std::string>{"n0#comfort"}));
  EXPECT_EQ(screen.state.stage(), PracticeStage::kTalk);
  static_cast<void>(screen.state.apply(PracticeTogglePaths{}));
  static_cast<void>(screen.state.apply(PracticeTakeUpPath{}));
  EXPECT_EQ(screen.state.practice().now().picks(), (std::vector<std::string>{"n0#brush"}));
}

TEST(PracticePaths, LeadBackToAnyMoment) {
  Stage screen(parted());
  const PracticeAction action = screen.window.click_label("Try another reply", screen.draw());
  ASSERT_TRUE(is<PracticeBackTo>(action));
  EXPECT_EQ(std::get<PracticeBackTo>(action).moment, 0);
  static_cast<void>(screen.state.apply(action));
  EXPECT_TRUE(screen.state.practice().now().picks().empty());
  EXPECT_EQ(screen.state.practice().left_paths().size(), 2U);
}

TEST(PracticePaths, AreSavedAsText) {
  Stage screen(parted());
  const PracticeAction action = screen.window.click_label("Save as text", screen.draw());
  ASSERT_TRUE(is<PracticeSaveTranscript>(action));
  EXPECT_TRUE(std::holds_alternative<PracticeWantsTranscript>(screen.state.apply(action)));
}

TEST(PracticePaths, ShowTheWayAloneWhereNoneWasLeft) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticePick{"n0#comfort"}));
  static_cast<void>(state.apply(PracticeTogglePaths{}));
  Stage screen(std::move(state));
  EXPECT_TRUE(screen.shows("From the beginning to now"));
  EXPECT_FALSE(screen.shows("Here they part"));
  EXPECT_TRUE(
      is<PracticeTogglePaths>(screen.window.click_label("The conversation", screen.draw())));
}

TEST(PracticePaths, AreReachedByTheirKeyAndLeftByIt) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticePick{"n0#comfort"}));
  static_cast<void>(state.apply(PracticeTellAll{}));
  Stage screen(std::move(state));
  EXPECT_TRUE(is<PracticeTogglePaths>(screen.window.type("p", screen.draw())));
}

TEST(PracticePaths, OfferEveryWayThatWasLeft) {
  PracticeState state = parted();
  static_cast<void>(state.apply(PracticeBackTo{0}));
  static_cast<void>(state.apply(PracticeTogglePaths{}));
  const PracticeView view = state.view();
  EXPECT_EQ(view.paths.others, (std::vector<std::string>{"Way 1", "Way 2"}));
  EXPECT_EQ(view.paths.selected, 1) << "the one that was left last";
  static_cast<void>(state.apply(PracticeChoosePath{0}));
  EXPECT_EQ(state.view().paths.pair->other.steps.front().said, "comfort!");
}

TEST(PracticePaths, FitSmallWindowsAndLargeText) {
  for (const ImVec2 size : {ImVec2(640.0F, 480.0F), ImVec2(1280.0F, 720.0F)}) {
    const Stage screen(parted(), {.scale = 1.5F}, size);
    EXPECT_TRUE(screen.shows("The way so far"));
    EXPECT_NE(screen.window.seen().item("The conversation"), nullptr);
  }
}

}  // namespace
}  // namespace attune::ui
