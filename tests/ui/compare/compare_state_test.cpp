#include "ui/compare/compare_state.h"

#include <gtest/gtest.h>

#include "support/evening.h"
#include "support/told_language.h"

namespace attune::ui {
namespace {

CompareState opened(bool play = false) {
  CompareState state;
  state.open(test::compared("are-we-okay"), {.play = play});
  return state;
}

TEST(CompareState, IsClosedUntilSomethingIsCompared) {
  EXPECT_FALSE(CompareState().is_open());
  EXPECT_TRUE(opened().is_open());
}

TEST(CompareState, PlaysByItselfWhereAsked) {
  CompareState state = opened(true);
  EXPECT_TRUE(state.moving());
  for (int i = 0; i < 20 * 60; ++i) {
    state.advance(0.05, false, 1.0);
  }
  EXPECT_TRUE(state.view().at_end);
}

TEST(CompareState, FocusesTheArmThatWasAskedForAndNoOther) {
  CompareState state = opened();
  state.apply(CompareFocus{2});
  EXPECT_TRUE(state.view().arms[2].focused);
  state.apply(CompareFocus{99});
  EXPECT_TRUE(state.view().arms[3].focused);
}

TEST(CompareState, StandsStillForWhoeverLooksAtOneOfThem) {
  CompareState state = opened(true);
  state.apply(CompareFocus{2});
  EXPECT_FALSE(state.view().playing);
}

TEST(CompareState, StepsBackAndSeeks) {
  CompareState state = opened();
  state.apply(CompareStep{});
  state.apply(CompareStep{});
  EXPECT_EQ(state.view().turn, 2);
  state.apply(CompareBack{});
  EXPECT_EQ(state.view().turn, 1);
  state.apply(CompareSeek{4});
  EXPECT_EQ(state.view().turn, 4);
}

TEST(CompareState, ShowsTheWeeksAndTonightAgain) {
  CompareState state = opened();
  state.apply(CompareSeek{3});
  state.apply(CompareShowWeeks{});
  EXPECT_TRUE(state.view().weeks_shown);
  state.apply(CompareShowTonight{});
  EXPECT_FALSE(state.view().weeks_shown);
  EXPECT_EQ(state.view().turn, 3);
}

TEST(CompareState, PassesOnWhereAPersonWantsToGo) {
  CompareState state = opened();
  EXPECT_EQ(state.apply(ComparePractise{}), CompareRequest::kPractise);
  EXPECT_EQ(state.apply(CompareAnotherEvening{}), CompareRequest::kAnotherEvening);
  EXPECT_EQ(state.apply(CompareToggleMore{}), CompareRequest::kNone);
  EXPECT_TRUE(state.view().more);
}

TEST(CompareState, GoesOnFromWhereTheFocusedArmStands) {
  CompareState state = opened();
  EXPECT_TRUE(state.picks_so_far().empty());
  EXPECT_EQ(state.view().way_on, "Answer it yourself");
  state.apply(CompareFocus{1});
  state.apply(CompareSeek{2});
  EXPECT_EQ(state.view().way_on, "Go on from here yourself");
  const std::vector<scenario::Pick>& picks = state.comparison().arms[1].picks;
  EXPECT_EQ(state.picks_so_far(), std::vector<scenario::Pick>(picks.begin(), picks.begin() + 2));
  state.apply(CompareSeek{99});
  EXPECT_TRUE(state.picks_so_far().empty());
}

TEST(CompareState, LeadsBackToThePracticeThatItCameFrom) {
  CompareState state;
  state.open(test::compared("are-we-okay"), {.from_practice = true});
  EXPECT_EQ(state.view().way_on, "Back to your evening");
  EXPECT_EQ(state.apply(ComparePractise{}), CompareRequest::kBackToPractice);
  state.apply(CompareSeek{1});
  EXPECT_EQ(state.apply(ComparePractise{}), CompareRequest::kPractise);
}

TEST(CompareState, ShowsTheOwnWayWhereThereIsOne) {
  session::Comparison comparison = test::compared("are-we-okay");
  session::Arm own = comparison.arms[2];
  own.style.reset();
  comparison.arms.push_back(own);
  CompareState state;
  state.open(comparison, {.own = true});
  state.apply(CompareSeek{1});
  EXPECT_TRUE(state.view().has_own);
  EXPECT_EQ(state.view().arms[3].name, "your own way");
  state.apply(CompareToggleOwn{});
  EXPECT_EQ(state.view().arms[3].name, "walks away");
  EXPECT_EQ(state.view().arms.size(), 4U);
  EXPECT_FALSE(opened().view().has_own);
}

TEST(CompareState, IsKeptInFourFormats) {
  const CompareState state = opened();
  const auto page = state.export_as(CompareFile::kPage);
  EXPECT_EQ(session::ending_of(page), ".html");
  EXPECT_FALSE(std::get<session::ReportExport>(page.content).report.sections.empty());
  const auto numbers = state.export_as(CompareFile::kNumbers);
  EXPECT_GT(std::get<session::TableExport>(numbers.content).table.rows.size(), 100U);
  EXPECT_EQ(session::ending_of(state.export_as(CompareFile::kPng)), ".png");
  const auto drawing = state.export_as(CompareFile::kSvg);
  EXPECT_EQ(std::get<session::PlotExport>(drawing.content).plot.layers.size(), 4U);
}

TEST(CompareState, LetsALoopAnswerOnlyWhenTheReactionComes) {
  CompareState state = opened();
  const double before = state.loops()[2].forces().pursuit;
  state.apply(CompareStep{});
  state.advance(1.0, false, 1.0);
  EXPECT_DOUBLE_EQ(state.loops()[2].forces().pursuit, before);
  for (int i = 0; i < 100; ++i) {
    state.advance(0.05, false, 1.0);
  }
  EXPECT_GT(state.loops()[2].forces().pursuit, before);
}

TEST(CompareState, KeepsTheLoopsStillWhereMotionIsUnwelcome) {
  CompareState state = opened();
  const double phase = state.loops()[0].phase();
  state.apply(CompareStep{});
  for (int i = 0; i < 40; ++i) {
    state.advance(0.05, true, 1.0);
  }
  EXPECT_DOUBLE_EQ(state.loops()[0].phase(), phase);
}

TEST(CompareState, SaysWhatIsComparedInTheLanguageItIsSwitchedTo) {
  CompareState state = opened();
  state.apply(CompareSeek{2});
  const CompareView english = state.view();
  state.speak(test::told_language({{"Go on from here yourself", "Ab hier selbst weiter"},
                                   {"one answer", "eine Antwort"},
                                   {"racing", "rast"}}));
  const CompareView view = state.view();
  EXPECT_EQ(view.way_on, "Ab hier selbst weiter");
  EXPECT_EQ(view.arms[0].unnamed, "eine Antwort");
  ASSERT_EQ(english.arms[3].pace, "racing");
  EXPECT_EQ(view.arms[3].pace, "rast");
  EXPECT_EQ(view.turn, 2);
}

}  // namespace
}  // namespace attune::ui
