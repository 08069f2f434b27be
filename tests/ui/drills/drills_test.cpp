#include <gtest/gtest.h>

#include <algorithm>

#include "support/evening.h"
#include "support/headless_ui.h"
#include "ui/drills/drills_panel.h"
#include "ui/drills/drills_state.h"

namespace attune::ui {
namespace {

constexpr session::Day kToday = session::Day(std::chrono::year(2026) / 11 / 28);

using test::shipped_phrases;

DrillsState opened(int kind = 0, const session::Rehearsal& rehearsal = {}) {
  DrillsState state(shipped_phrases().drills, shipped_phrases().replies);
  state.open(rehearsal, kToday);
  if (kind > 0) {
    state.apply(DrillsKind{kind});
  }
  return state;
}

constexpr int kLadders = 1;
constexpr int kButs = 2;

const coach::Drill& drill_with(std::string_view bid) {
  const auto& drills = shipped_phrases().drills;
  return *std::find_if(drills.begin(), drills.end(),
                       [bid](const auto& drill) { return drill.bid == bid; });
}

/// Place of the answer that says `text`.
int place_of(const DrillsView& view, std::string_view text) {
  const auto found =
      std::find_if(view.answers.begin(), view.answers.end(),
                   [text](const DrillAnswerView& answer) { return answer.says == text; });
  return static_cast<int>(found - view.answers.begin());
}

int place_of_choice(const DrillsView& view, bool right) {
  const coach::Drill& drill = drill_with(view.bid);
  const auto found = std::find_if(drill.choices.begin(), drill.choices.end(),
                                  [right](const auto& choice) { return choice.right == right; });
  return place_of(view, found->says);
}

TEST(DrillsState, ARoundHasAFewAndEachOnce) {
  DrillsState state = opened();
  std::vector<std::string> bids;
  while (!state.view().over) {
    const DrillsView view = state.view();
    bids.emplace_back(view.bid);
    EXPECT_FALSE(view.title.empty());
    EXPECT_FALSE(view.done);
    while (!state.view().done) {
      for (int answer = 0; answer < static_cast<int>(view.answers.size()); ++answer) {
        state.apply(DrillsChoose{answer});
      }
    }
    state.apply(DrillsNext{});
    ASSERT_LE(bids.size(), kDrillsInARound);
  }
  EXPECT_EQ(bids.size(), kDrillsInARound);
  std::sort(bids.begin(), bids.end());
  EXPECT_EQ(std::unique(bids.begin(), bids.end()), bids.end());
}

TEST(DrillsState, ARightChoiceIsToldAndTheWrongOnesToo) {
  DrillsState state = opened(kButs);
  const auto done = state.apply(DrillsChoose{place_of_choice(state.view(), true)});
  ASSERT_TRUE(done.has_value());
  EXPECT_TRUE(done->right);
  const DrillsView view = state.view();
  EXPECT_TRUE(view.done);
  ASSERT_FALSE(view.reasons.empty());
  EXPECT_NE(view.reasons.front().words, "");
  int right = 0;
  for (const DrillAnswerView& answer : view.answers) {
    EXPECT_FALSE(answer.told.empty()) << answer.says;
    right += answer.mark == DrillMark::kRight ? 1 : 0;
  }
  EXPECT_EQ(right, 1);
}

TEST(DrillsState, AWrongChoiceIsMarkedAndComesBackTomorrow) {
  DrillsState state = opened(kButs);
  const std::string bid(state.view().bid);
  const int wrong = place_of_choice(state.view(), false);
  const auto done = state.apply(DrillsChoose{wrong});
  ASSERT_TRUE(done.has_value());
  EXPECT_FALSE(done->right);
  EXPECT_EQ(state.view().answers[static_cast<std::size_t>(wrong)].mark, DrillMark::kTried);
  EXPECT_FALSE(state.apply(DrillsChoose{wrong}).has_value()) << "once is enough";
  while (!state.view().over) {
    if (!state.view().done) {
      state.apply(DrillsChoose{place_of_choice(state.view(), true)});
    }
    state.apply(DrillsNext{});
  }
  EXPECT_EQ(state.view().tomorrow, std::vector{bid});
  EXPECT_EQ(state.view().summary, "8 drills done, 7 at the first go.");
}

TEST(DrillsState, ALadderIsClimbedFromTheLowestRung) {
  DrillsState state = opened(kLadders);
  const coach::Drill& ladder = drill_with(state.view().bid);
  EXPECT_FALSE(state.apply(DrillsChoose{place_of(state.view(), ladder.rungs[2])}).has_value());
  const DrillsView early = state.view();
  const auto& tried = early.answers[static_cast<std::size_t>(place_of(early, ladder.rungs[2]))];
  EXPECT_EQ(tried.mark, DrillMark::kTried);
  EXPECT_NE(tried.told.find("what had not been said"), std::string_view::npos);
  std::optional<DrillDone> done;
  for (std::size_t rung = 0; rung + 1 < ladder.rungs.size(); ++rung) {
    EXPECT_FALSE(done.has_value());
    done = state.apply(DrillsChoose{place_of(state.view(), ladder.rungs[rung])});
  }
  ASSERT_TRUE(done.has_value());
  EXPECT_TRUE(done->right) << "one step too early is forgiven";
  const DrillsView view = state.view();
  EXPECT_EQ(view.verdict, ladder.told);
  for (std::size_t rung = 0; rung < ladder.rungs.size(); ++rung) {
    EXPECT_EQ(view.answers[rung].says, ladder.rungs[rung]) << "in their order at last";
    EXPECT_EQ(view.answers[rung].number, static_cast<int>(rung) + 1);
  }
}

TEST(DrillsState, TwoMissesOnALadderAreTwo) {
  DrillsState state = opened(kLadders);
  const coach::Drill& ladder = drill_with(state.view().bid);
  state.apply(DrillsChoose{place_of(state.view(), ladder.rungs[5])});
  state.apply(DrillsChoose{place_of(state.view(), ladder.rungs[4])});
  std::optional<DrillDone> done;
  for (std::size_t rung = 0; rung + 1 < ladder.rungs.size(); ++rung) {
    done = state.apply(DrillsChoose{place_of(state.view(), ladder.rungs[rung])});
  }
  ASSERT_TRUE(done.has_value());
  EXPECT_FALSE(done->right);
}

TEST(DrillsState, WhatIsDueComesFirst) {
  const coach::Drill& last = shipped_phrases().drills.back();
  const DrillsState state = opened(0, {{last.id, {.box = 0, .due = kToday}}});
  EXPECT_EQ(state.view().bid, last.bid);
  EXPECT_NE(state.view().progress.find("1 due"), std::string::npos);
  EXPECT_EQ(opened().view().progress, "1 of 8");
}

TEST(DrillsState, AnotherRoundBringsWhatIsHardAndWhatIsNew) {
  DrillsState state = opened(kButs);
  while (!state.view().over) {
    state.apply(DrillsChoose{place_of_choice(state.view(), true)});
    state.apply(DrillsNext{});
  }
  state.apply(DrillsAnotherRound{});
  EXPECT_FALSE(state.view().over);
}

TEST(DrillsState, NamedRepliesAreSaidFromMemory) {
  DrillsState state(shipped_phrases().drills, shipped_phrases().replies);
  state.open_by_heart({0, 1}, {}, kToday);
  EXPECT_TRUE(state.view().by_heart);
  EXPECT_TRUE(state.view().answers.empty());
  EXPECT_FALSE(state.apply(DrillsSaid{true}).has_value()) << "not before it is turned over";
  state.apply(DrillsTurn{});
  ASSERT_EQ(state.view().answers.size(), 1U);
  EXPECT_EQ(state.view().answers[0].says, shipped_phrases().replies[0].says);
  const auto done = state.apply(DrillsSaid{false});
  ASSERT_TRUE(done.has_value());
  EXPECT_EQ(done->id, "say-" + shipped_phrases().replies[0].id);
  EXPECT_FALSE(done->right);
  state.apply(DrillsTurn{});
  state.apply(DrillsSaid{true});
  EXPECT_TRUE(state.view().over);
  EXPECT_EQ(state.view().tomorrow, std::vector{shipped_phrases().replies[0].bid});
}

TEST(DrillsState, WithoutAnyDrillsThereIsSaidSo) {
  DrillsState state;
  state.open({}, kToday);
  EXPECT_TRUE(state.view().over);
  EXPECT_EQ(state.view().summary, "There are no drills here.");
}

/// The state and its panel, as the program ties them together.
struct Desk {
  DrillsState state = opened(kButs);
  std::optional<DrillDone> done;

  auto drawer() {
    return [this](const Ui& ui) {
      const Rect content = Rect::of({20.0F, 20.0F}, 900.0F, 680.0F);
      if (auto finished = state.apply(draw_drills_panel(ui, state.view(), content))) {
        done = finished;
      }
    };
  }
};

TEST(DrillsPanel, IsDoneWithTheMouse) {
  test::HeadlessUi window;
  Desk desk;
  window.frame(desk.drawer());
  const DrillsView view = desk.state.view();
  const std::string right(view.answers[static_cast<std::size_t>(place_of_choice(view, true))].says);
  window.click_label(right, desk.drawer());
  ASSERT_TRUE(desk.done.has_value());
  EXPECT_TRUE(desk.done->right);
  window.frames(2, desk.drawer());
  const std::string bid(desk.state.view().bid);
  window.click_label("Go on", desk.drawer());
  window.frames(2, desk.drawer());
  EXPECT_NE(desk.state.view().bid, bid);
}

TEST(DrillsPanel, IsDoneWithTheKeyboardAlone) {
  test::HeadlessUi window;
  Desk desk;
  window.frame(desk.drawer());
  window.type("2", desk.drawer());
  EXPECT_TRUE(desk.state.view().done);
  window.tab(desk.drawer());
  ASSERT_NE(window.seen().focused(), nullptr);
  EXPECT_EQ(window.seen().focused()->label, "Go on");
  window.key(compat::Key::kSpace, desk.drawer());
  window.frames(2, desk.drawer());
  EXPECT_FALSE(desk.state.view().done);
}

}  // namespace
}  // namespace attune::ui
