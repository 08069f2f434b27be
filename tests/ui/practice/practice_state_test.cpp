#include "ui/practice/practice_state.h"

#include <gtest/gtest.h>

#include "ui/practice/practice_evening.h"

namespace attune::ui {
namespace {

using namespace testing;

template <typename Request>
bool is(const PracticeRequest& request) {
  return std::holds_alternative<Request>(request);
}

TEST(PracticeState, IsClosedUntilAnEveningIsOpened) {
  PracticeState state;
  EXPECT_FALSE(state.is_open());
  state.advance(1.0, false, 1.0);
  EXPECT_FALSE(state.moving());
}

TEST(PracticeState, ShowsTheStartCardUnlessSomethingWasPickedAlready) {
  PracticeState fresh;
  fresh.open(session::Practice(two_answers(), kInes, 1));
  EXPECT_EQ(fresh.view().stage, PracticeStage::kStart);
  session::Practice played(two_answers(), kInes, 1);
  ASSERT_TRUE(played.pick("n0#brush").ok());
  PracticeState resumed;
  resumed.open(std::move(played));
  EXPECT_EQ(resumed.view().stage, PracticeStage::kTalk);
}

TEST(PracticeState, PicksAndGoesBack) {
  PracticeState state = begun_practice();
  EXPECT_TRUE(is<std::monostate>(pick(state, "n0#brush")));
  EXPECT_EQ(state.practice().moments().size(), 2U);
  static_cast<void>(state.apply(PracticeBack{}));
  EXPECT_EQ(state.practice().moments().size(), 1U);
  EXPECT_EQ(state.practice().left_paths().size(), 1U);
}

TEST(PracticeState, RefusesALockedReply) {
  PracticeState state = begun_practice();
  pick(state, "n0#hug");
  EXPECT_EQ(state.practice().moments().size(), 1U);
  EXPECT_FALSE(state.moving());
}

TEST(PracticeState, GoesBackToAnyEarlierMoment) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  pick(state, "n1#leave");
  static_cast<void>(state.apply(PracticeBackTo{0}));
  EXPECT_EQ(state.practice().moments().size(), 1U);
  EXPECT_EQ(state.view().stage, PracticeStage::kTalk);
  static_cast<void>(state.apply(PracticeBack{}));
  EXPECT_EQ(state.practice().moments().size(), 1U) << "there is nothing before the start";
}

TEST(PracticeState, ForgetsTheCoachOnWhatWasTakenBack) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  static_cast<void>(state.apply(PracticeBack{}));
  EXPECT_FALSE(state.view().has_remark);
  pick(state, "n0#comfort");
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  EXPECT_EQ(state.view().remark->note, "The pan can wait.");
}

TEST(PracticeState, TellsTheProgramWhenAnEveningIsFinished) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  const PracticeRequest request = pick(state, "n1#stay");
  ASSERT_TRUE(is<PracticeFinished>(request));
  EXPECT_EQ(std::get<PracticeFinished>(request).scenario_id, "at-home");
}

TEST(PracticeState, AsksTheProgramForWhatLiesElsewhere) {
  PracticeState state = begun_practice();
  EXPECT_TRUE(is<PracticeWantsMomentCompared>(state.apply(PracticeCompareHere{})));
  EXPECT_TRUE(is<PracticeWantsAnotherEvening>(state.apply(PracticeAnotherEvening{})));
  const PracticeRequest request = state.apply(PracticeCompareEvening{});
  ASSERT_TRUE(is<PracticeWantsEveningCompared>(request));
  EXPECT_EQ(std::get<PracticeWantsEveningCompared>(request).scenario_id, "at-home");
}

TEST(PracticeState, PlaysAgainFromTheSameSeatAndFromTheOther) {
  PracticeState state = begun_practice();
  pick(state, "n0#brush");
  static_cast<void>(state.apply(PracticeAgain{}));
  EXPECT_EQ(state.practice().now().seat(), kInes);
  EXPECT_EQ(state.practice().moments().size(), 1U);
  EXPECT_EQ(state.view().stage, PracticeStage::kTalk);
  static_cast<void>(state.apply(PracticeSwapSeats{}));
  EXPECT_EQ(state.practice().now().seat(), kTom);
  EXPECT_EQ(state.view().you, Partner::kFirst);
}

TEST(PracticeState, SwapsSeatsOnTheStartCardAndBegins) {
  PracticeState state;
  state.open(session::Practice(two_answers(), kInes, 1));
  static_cast<void>(state.apply(PracticeSwapSeats{}));
  EXPECT_EQ(state.view().stage, PracticeStage::kTalk);
  EXPECT_EQ(state.practice().now().seat(), kTom);
  EXPECT_TRUE(state.practice().left_paths().empty());
}

TEST(PracticeState, SwitchesEachThingOnAndOff) {
  PracticeState state = begun_practice();
  const PracticeChoices before = state.view().choices;
  for (const PracticeAction& action :
       {PracticeAction(PracticeToggleLens{}), PracticeAction(PracticeToggleAlways{}),
        PracticeAction(PracticeToggleFacilitator{}), PracticeAction(PracticeToggleOptions{}),
        PracticeAction(PracticeToggleWhy{})}) {
    static_cast<void>(state.apply(action));
    EXPECT_FALSE(state.view().choices == before);
    static_cast<void>(state.apply(action));
    EXPECT_TRUE(state.view().choices == before);
  }
}

TEST(PracticeState, HushesTheCoachOnThisReplyOnly) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  static_cast<void>(state.apply(PracticeToggleAlways{}));
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  EXPECT_FALSE(state.view().remark.has_value());
  EXPECT_TRUE(state.view().choices.coach_always) << "what was switched on stays on";
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  EXPECT_TRUE(state.view().remark.has_value()) << "asked again, it speaks again";
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  pick(state, "n1#stay");
  EXPECT_TRUE(state.view().remark.has_value()) << "the next reply is another matter";
}

TEST(PracticeState, FoldsTheRemarkAwayWithTheNextReply) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  static_cast<void>(state.apply(PracticeToggleWhy{}));
  EXPECT_TRUE(state.view().remark->unfolded);
  pick(state, "n1#leave");
  EXPECT_FALSE(state.view().remark.has_value());
}

TEST(PracticeState, LooksBackOnlyOnceItIsOver) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeLookBack{}));
  EXPECT_EQ(state.view().stage, PracticeStage::kTalk);
  pick(state, "n0#brush");
  pick(state, "n1#leave");
  static_cast<void>(state.apply(PracticeLookBack{}));
  EXPECT_EQ(state.view().stage, PracticeStage::kDebrief);
  static_cast<void>(state.apply(PracticeShowTalk{}));
  EXPECT_EQ(state.view().stage, PracticeStage::kEnd);
}

TEST(PracticeState, ReturnsFromThePictureWhenSomethingIsSaid) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeShowPicture{true}));
  EXPECT_TRUE(state.view().choices.picture);
  pick(state, "n0#comfort");
  EXPECT_FALSE(state.view().choices.picture);
}

TEST(PracticeState, MovesWhileAReplyLandsAndThenRests) {
  PracticeState state = begun_practice();
  EXPECT_FALSE(state.moving());
  pick(state, "n0#comfort");
  EXPECT_TRUE(state.moving());
  state.advance(kLoopTakes + 0.1, false, 1.0);
  EXPECT_FALSE(state.moving());
}

TEST(PracticeState, IsStillAtOnceWithReducedMotion) {
  PracticeState state = begun_practice();
  state.advance(0.0, true, 0.0);
  pick(state, "n0#comfort");
  state.advance(0.01, true, 0.0);
  EXPECT_FALSE(state.moving());
  EXPECT_EQ(state.loop().forces().pursuit, state.practice().now().talk().state().pursuit);
  EXPECT_FALSE(state.view().telling);
  EXPECT_FALSE(state.view().glide);
}

TEST(PracticeState, TellsAMomentLineByLine) {
  PracticeState state;
  state.open(session::Practice(two_answers(), kInes, 1));
  static_cast<void>(state.apply(PracticeBegin{}));
  EXPECT_TRUE(state.view().telling);
  EXPECT_EQ(line_with(state.view(), "Are we okay?"), nullptr);
  EXPECT_TRUE(state.moving());
  state.advance(1.0, false, 1.0);
  EXPECT_FALSE(state.view().telling);
  EXPECT_NE(line_with(state.view(), "Are we okay?"), nullptr);
}

TEST(PracticeState, TellsTheRestAtOnceWhereSomethingElseIsAskedFor) {
  for (const PracticeAction& asked :
       {PracticeAction(PracticeTellAll{}), PracticeAction(PracticeToggleLens{}),
        PracticeAction(PracticeToggleCoach{})}) {
    PracticeState state = begun_practice();
    static_cast<void>(state.apply(PracticePick{"n0#comfort"}));
    ASSERT_TRUE(state.view().telling);
    static_cast<void>(state.apply(asked));
    EXPECT_FALSE(state.view().telling) << asked.index();
    EXPECT_TRUE(state.view().follow) << "to where it ends";
  }
}

TEST(PracticeState, DoesNotTellAgainWhatWasTold) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  static_cast<void>(state.apply(PracticeBack{}));
  EXPECT_FALSE(state.view().telling);
}

TEST(PracticeState, FollowsTheTalkForAMomentThenLetsThePersonScroll) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  EXPECT_TRUE(state.view().follow);
  EXPECT_TRUE(state.view().glide);
  state.advance(1.0, false, 1.0);
  EXPECT_FALSE(state.view().follow);
}

}  // namespace
}  // namespace attune::ui
