#include "ui/couple/couple_state.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/cycle/presets.h"
#include "support/cycle_talks.h"
#include "support/told_language.h"

namespace attune::ui {
namespace {

/// Small, so that every pixel of it is soon computed.
constexpr int kMapSize = 80;

CoupleState opened() {
  CoupleState state(1, kMapSize);
  state.open(nullptr);
  return state;
}

TEST(CoupleState, BeginsWithOneWhoReachesAndOneWhoRetreats) {
  const CoupleState state = opened();
  const CoupleView view = state.view();
  ASSERT_EQ(view.presets.size(), 4U);
  EXPECT_EQ(view.preset, 1);
  EXPECT_EQ(view.presets[1], "one reaches, one retreats");
  EXPECT_EQ(view.answers[static_cast<std::size_t>(view.answer)], "brushes it off");
  EXPECT_NE(view.sentence.find("circles"), std::string::npos);
}

TEST(CoupleState, TurningADialChangesWhatFollows) {
  CoupleState state = opened();
  state.apply(CoupleTurnDial{"stance.validation", 1.0F});
  state.apply(CoupleTurnDial{"softness", 1.0F});
  const CoupleView view = state.view();
  EXPECT_EQ(view.preset, -1);
  EXPECT_EQ(view.answer, -1);
  EXPECT_EQ(view.about, "Turned by hand, from where it was.");
  EXPECT_NE(view.sentence.find("settle"), std::string::npos) << view.sentence;
  EXPECT_EQ(state.study().setting.stance.validation, 1.0);
}

TEST(CoupleState, AnAnswerLeavesTheCoupleAsItIs) {
  CoupleState state = opened();
  const model::Couple couple = state.study().setting.couple;
  state.apply(CoupleSelectAnswer{0});
  EXPECT_EQ(state.study().setting.couple, couple);
  EXPECT_EQ(state.view().answer, 0);
  EXPECT_NE(state.view().sentence.find("settle"), std::string::npos);
}

TEST(CoupleState, TheCoupleIsMovedInTheMap) {
  CoupleState state = opened();
  state.apply(CoupleMove{{3.0, 1.5}});
  EXPECT_EQ(state.study().setting.couple.bidder.anxiety, 3.0);
  EXPECT_EQ(state.study().setting.couple.responder.avoidance, 1.5);
  EXPECT_EQ(state.view().couple_point, (picture::Point{3.0, 1.5}));
}

TEST(CoupleState, WhatWouldHelpIsWorkedOutOnceTheHandIsStill) {
  CoupleState state = opened();
  EXPECT_TRUE(state.moving());
  EXPECT_TRUE(state.view().thinking);
  state.advance(0.1, true, 0.0);
  EXPECT_TRUE(state.view().thinking);
  state.advance(0.2, true, 0.0);
  EXPECT_FALSE(state.view().thinking);
  EXPECT_NE(state.view().changes_lead.find("two together"), std::string::npos);
  ASSERT_EQ(state.view().changes.size(), 2U);
  EXPECT_EQ(state.view().changes[0].deed,
            "shows why the worry makes sense, as fully as anyone can");
  EXPECT_EQ(state.view().changes[0].who, Partner::kSecond);
  EXPECT_EQ(state.view().changes[1].who, Partner::kFirst);
  EXPECT_NE(state.view().beginning.find("about 3.3"), std::string::npos);
  for (int frame = 0; frame < 200 && state.moving(); ++frame) {
    state.advance(0.02, true, 0.0);
  }
  EXPECT_FALSE(state.moving());
}

TEST(CoupleState, TheMapOfDeedsMovesWhatTheyDo) {
  CoupleState state = opened();
  state.apply(CoupleSelectPlane{CouplePlane::kMapOfDeeds});
  const CoupleView view = state.view();
  EXPECT_EQ(view.map_low, (picture::Point{0.0, 0.0}));
  EXPECT_EQ(view.map_high, (picture::Point{1.0, 1.0}));
  const double anxiety = state.study().setting.couple.bidder.anxiety;
  state.apply(CoupleMove{{0.9, 0.2}});
  EXPECT_EQ(state.study().setting.couple.situation.softness, 0.9);
  EXPECT_EQ(state.study().setting.couple.situation.engagement, 0.2);
  EXPECT_EQ(state.study().setting.couple.bidder.anxiety, anxiety);
  EXPECT_EQ(state.view().couple_point, (picture::Point{0.9, 0.2}));
  EXPECT_NE(state.view().plane_plot->x.label.find("softly"), std::string::npos);
}

void expect_every_pixel_by_itself(const CoupleState& state) {
  const auto& cells = std::get<picture::Cells>(state.view().plane_plot->layers.front());
  const model::RegimeMapSpec spec = {.setting = state.study().setting, .size = kMapSize};
  Workers workers(2);
  const std::vector<model::Regime> every = model::every_regime(spec, workers);
  ASSERT_EQ(cells.kinds.size(), every.size());
  EXPECT_TRUE(
      std::equal(every.begin(), every.end(), cells.kinds.begin(),
                 [](model::Regime regime, int kind) { return static_cast<int>(regime) == kind; }));
}

TEST(CoupleState, TheFinishedMapIsEveryPixelByItself) {
  CoupleState state = opened();
  state.work_out_all();
  expect_every_pixel_by_itself(state);
}

TEST(CoupleState, SoItIsAfterALookAtAnotherPlane) {
  CoupleState state = opened();
  state.apply(CoupleSelectPlane{CouplePlane::kSlice});
  state.work_out_all();
  EXPECT_FALSE(state.moving());
  state.apply(CoupleSelectPlane{CouplePlane::kMapOfTraits});
  EXPECT_TRUE(state.moving());
  state.work_out_all();
  expect_every_pixel_by_itself(state);
}

TEST(CoupleState, OneSettingCanBeKeptBesideTheNext) {
  CoupleState state = opened();
  state.apply(CoupleTogglePin{});
  state.apply(CoupleSelectPreset{0});
  const CoupleView view = state.view();
  EXPECT_TRUE(view.pinned);
  ASSERT_FALSE(view.dials.empty());
  ASSERT_TRUE(view.dials[0].pinned.has_value());
  EXPECT_NE(*view.dials[0].pinned, view.dials[0].value);
  state.apply(CoupleTogglePin{});
  EXPECT_FALSE(state.view().pinned);
  EXPECT_FALSE(state.view().dials[0].pinned.has_value());
}

TEST(CoupleState, APracticeIsOfferedOnceSomethingWasAnswered) {
  CoupleState state(1, kMapSize);
  const session::Practice practice = test::answered_practice();
  state.open(&practice);
  ASSERT_EQ(state.view().presets.size(), 5U);
  EXPECT_EQ(state.view().presets[4], "from your practice");
  state.apply(CoupleSelectPreset{4});
  EXPECT_EQ(state.study().setting.stance, practice.now().talk().policy());
  EXPECT_EQ(state.view().partners[0].name, "Tom");
  state.open(nullptr);
  EXPECT_EQ(state.view().presets.size(), 4U);
}

TEST(CoupleState, FollowsThePracticeThatGoesOn) {
  CoupleState state(1, kMapSize);
  session::Practice practice = test::unanswered_practice();
  ASSERT_TRUE(practice.pick("n0#leave").ok());
  state.open(&practice);
  state.apply(CoupleSelectPreset{4});
  const model::Setting before = state.study().setting;
  ASSERT_TRUE(practice.pick("n0#stay").ok());
  state.open(&practice);
  EXPECT_EQ(state.view().preset, 4);
  EXPECT_NE(state.study().setting, before);
  EXPECT_EQ(state.study().setting.stance, practice.now().talk().policy());
}

TEST(CoupleState, OpenedAgainItIsAsItWasLeft) {
  CoupleState state = opened();
  state.apply(CoupleTurnDial{"burden", 0.8F});
  const model::Setting left = state.study().setting;
  state.open(nullptr);
  EXPECT_EQ(state.study().setting, left);
}

TEST(CoupleState, AWorryWithAReasonIsSaid) {
  CoupleState state = opened();
  EXPECT_EQ(state.view().worry, "");
  state.apply(CoupleTurnDial{"engagement", 0.1F});
  EXPECT_NE(state.view().worry.find("has a reason"), std::string::npos);
}

TEST(CoupleState, MuchBlameComesWithAWordForWhoIsAfraid) {
  CoupleState state = opened();
  state.apply(CoupleTurnDial{"stance.criticism", 0.9F});
  EXPECT_NE(state.view().worry.find("is afraid of the other"), std::string::npos);
}

TEST(CoupleState, EveryGroupHasItsDialsWithWordsAndSource) {
  CoupleState state = opened();
  std::size_t dials = 0;
  for (int group = 0; group < 4; ++group) {
    state.apply(CoupleSelectGroup{group});
    const CoupleView view = state.view();
    for (const CoupleDialView& dial : view.dials) {
      ++dials;
      EXPECT_FALSE(dial.reading.empty()) << dial.dial;
      EXPECT_NE(dial.explanation.find('('), std::string::npos) << dial.dial;
      EXPECT_GE(dial.value, dial.low);
      EXPECT_LE(dial.value, dial.high);
    }
  }
  EXPECT_EQ(dials, 19U);
}

TEST(CoupleState, TheSliceFollowsItsMinute) {
  CoupleState state = opened();
  state.apply(CoupleSelectPlane{CouplePlane::kSlice});
  const std::string before = state.view().plane_plot->caption;
  state.apply(CoupleSeekMinute{45});
  EXPECT_NE(state.view().plane_plot->caption, before);
  EXPECT_NE(state.view().plane_plot->caption.find("45"), std::string::npos);
}

TEST(CoupleState, TheSliceShowsAnyTwoOfTheFive) {
  using model::FastQuantity;
  CoupleState state = opened();
  state.apply(CoupleSelectPlane{CouplePlane::kSlice});
  EXPECT_EQ(state.view().slice_states.size(), 5U);
  EXPECT_EQ(state.view().plane_plot->title, "A slice: asking and distance");
  state.apply(CoupleSelectSlice{{FastQuantity::kDistress, FastQuantity::kWithdrawal}});
  EXPECT_EQ(state.view().plane_plot->title, "A slice: upset and distance");
  // One state twice makes no plane: the two change places.
  state.apply(CoupleSelectSlice{{FastQuantity::kWithdrawal, FastQuantity::kWithdrawal}});
  EXPECT_EQ(state.view().plane_plot->title, "A slice: distance and upset");
  state.apply(CoupleSelectSlice{{FastQuantity::kDistress, FastQuantity::kDistress}});
  EXPECT_EQ(state.view().plane_plot->title, "A slice: upset and distance");
  for (int across = 0; across < 5; ++across) {
    for (int up = 0; up < 5; ++up) {
      state.apply(
          CoupleSelectSlice{{static_cast<FastQuantity>(across), static_cast<FastQuantity>(up)}});
      EXPECT_NE(state.view().slice.across, state.view().slice.up);
    }
  }
}

TEST(CoupleState, TheLoopStandsStillWhereNothingMayMove) {
  CoupleState state = opened();
  state.advance(5.0, true, 1.0);
  EXPECT_EQ(state.loop().phase(), 0.0);
  state.advance(1.0, false, 1.0);
  EXPECT_GT(state.loop().phase(), 0.0);
}

TEST(CoupleState, SaysTheCoupleInTheLanguageItIsSwitchedTo) {
  CoupleState state = opened();
  state.speak(test::told_language({{"who asks", "wer fragt"},
                                   {"one reaches, one retreats", "eins greift, eins weicht"},
                                   {"{:.1Lf} of {:g}", "{:.1Lf} von {:g}"}}));
  state.open(nullptr);
  state.apply(CoupleSelectGroup{1});
  const CoupleView view = state.view();
  EXPECT_EQ(view.partners[0].name, "wer fragt");
  EXPECT_EQ(view.presets[1], "eins greift, eins weicht");
  ASSERT_EQ(view.preset, 1) << "the couple has stayed the same";
  ASSERT_FALSE(view.dials.empty());
  EXPECT_NE(view.dials[0].explanation.find("5,5 von 7"), std::string::npos)
      << view.dials[0].explanation;
}

TEST(CoupleState, KeepsItsWordsWhenALanguageIsForgotten) {
  CoupleState state(1, kMapSize);
  state.speak(test::told_language({{"steady", "beständig"}}));
  state.open(nullptr);
  state.speak(kEnglish);  // Nobody else holds the words of the language before.
  EXPECT_EQ(state.view().presets[0], "beständig") << "until it is opened again";
  state.open(nullptr);
  EXPECT_EQ(state.view().presets[0], "steady");
}

}  // namespace
}  // namespace attune::ui
