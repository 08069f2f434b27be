#include "ui/cycle/cycle_view.h"

#include <gtest/gtest.h>

#include <set>

#include "coach/outlook.h"
#include "support/cycle_talks.h"
#include "ui/widgets/loop_shape.h"

namespace attune::ui {
namespace {

using model::ResponseStyle;

CyclePlayback at(const CycleSource& source, int moment) {
  CyclePlayback playback(source.last());
  playback.seek(moment);
  return playback;
}

CycleView view_at(const CycleSource& source, int moment, const CycleChoices& choices = {},
                  LoopStation station = {}) {
  return make_cycle_view(kEnglish, source, at(source, moment), choices, station);
}

TEST(CycleView, SaysInWordsWhereTheTwoAre) {
  const CycleView view = view_at(pure_source(kEnglish, ResponseStyle::kDismissive), 15);
  EXPECT_EQ(view.clock, "minute 15");
  EXPECT_EQ(view.talk[0].now, "overwhelmed");
  EXPECT_EQ(view.talk[1].now, "stirred");
  EXPECT_EQ(view.partners[0].shows_title, "Presses");
  EXPECT_EQ(view.partners[1].shows_title, "Is hard to reach");
  EXPECT_EQ(view.partners[0].underneath, "Perhaps terrified of being left, and alone with it.");
  EXPECT_EQ(view.partners[1].underneath, "Perhaps tense: whatever I say may be wrong.");
}

TEST(CycleView, ChangesTheWordsAsTheTalkGoesOn) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kSupportive);
  const CycleView start = view_at(source, 0);
  const CycleView end = view_at(source, 60);
  EXPECT_EQ(start.partners[0].shows_title, "Asks again");
  EXPECT_EQ(end.partners[0].shows_title, "Lets it rest");
  EXPECT_EQ(end.partners[1].shows_title, "Stays");
  EXPECT_EQ(end.talk[0].now, "calm");
}

TEST(CycleView, DrawsThePairThatWasChosen) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kWithdrawing);
  const CycleView felt = view_at(source, 5);
  EXPECT_EQ(felt.talk[0].title, "the one who asks: how upset");
  EXPECT_EQ(felt.talk[1].short_title, "answers: how stirred up");
  EXPECT_NEAR(felt.talk[0].values[5], 0.816374, 1e-6);
  EXPECT_EQ(felt.talk[0].bands.size(), 4U);
  EXPECT_EQ(felt.talk[1].bands.size(), 3U);
  const CycleView done = view_at(source, 5, {.talk_pair = TalkPair::kDone});
  EXPECT_EQ(done.talk[0].title, "the one who asks: how much asking");
  EXPECT_EQ(done.talk[1].title, "the one who answers: how far away");
  EXPECT_NEAR(done.talk[1].values[5], 0.703228, 1e-6);
  EXPECT_EQ(done.talk[0].now, "protesting");
  EXPECT_EQ(done.talk[1].now, "withdrawn");
}

TEST(CycleView, DrawsTheWeeksThatWereChosenUnderTheirCaveat) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kSupportive);
  const CycleView trust = view_at(source, 0);
  EXPECT_EQ(trust.weeks[0].label, "feels safe");
  EXPECT_NEAR(trust.weeks[0].values[12], 0.653512, 1e-6);
  EXPECT_EQ(trust.weeks[1].label, "leans on being told");
  EXPECT_EQ(trust.caveat, coach::kOutlookCaveat);
  EXPECT_FALSE(trust.outlook.empty());
  const CycleView effort = view_at(source, 0, {.weeks_pair = WeeksPair::kEffort});
  EXPECT_EQ(effort.weeks[0].label, "soothes oneself");
  EXPECT_NEAR(effort.weeks[0].values[26], 0.579816, 1e-6);
  EXPECT_EQ(effort.weeks[1].label, "carries a burden");
  EXPECT_NEAR(effort.weeks[1].values[26], 0.083493, 1e-6);
}

TEST(CycleView, PutsFewTicksUnderTheTime) {
  const CycleView hour = view_at(pure_source(kEnglish, ResponseStyle::kSupportive), 0);
  ASSERT_EQ(hour.ticks.size(), 5U);
  EXPECT_EQ(hour.ticks[0].word, "start");
  EXPECT_EQ(hour.ticks[1].moment, 15);
  EXPECT_EQ(hour.ticks[4].word, "60 minutes");
  const CycleView talk = view_at(practice_source(kEnglish, test::answered_practice()), 2);
  ASSERT_EQ(talk.ticks.size(), 3U);
  EXPECT_EQ(talk.ticks[2].word, "answer 2");
}

TEST(CycleView, UsesTheAuthorsWordsWhereThereAreAny) {
  const CycleSource source = practice_source(kEnglish, test::answered_practice());
  const CycleView view = view_at(source, 1);
  EXPECT_EQ(view.clock, "answer 1");
  EXPECT_EQ(view.partners[0].name, "Tom");
  EXPECT_EQ(view.partners[0].shows_title, "Tom listens to the stairs");
  EXPECT_EQ(view.partners[0].shows, "One might notice: a dry word to his back.");
  EXPECT_EQ(view.partners[0].underneath, "Perhaps scared.");
  EXPECT_EQ(view.partners[1].shows_title, "Ines walks away");
  EXPECT_EQ(view_at(source, 0).clock, "before any answer");
}

TEST(CycleView, PutsTheAuthorsWordsAtTheStations) {
  const CycleSource source = practice_source(kEnglish, test::answered_practice());
  const auto word = [&](LoopStage stage) {
    return view_at(source, 1, {}, {Partner::kFirst, stage}).station_word;
  };
  EXPECT_EQ(word(LoopStage::kPerception), "“he can’t get out fast enough”");
  EXPECT_EQ(word(LoopStage::kUnderneath), "perhaps scared");
  EXPECT_EQ(word(LoopStage::kAction), "listens to the stairs");
  EXPECT_EQ(word(LoopStage::kTrigger), "Ines walks away");
}

TEST(CycleView, SaysThatThereAreNoWeeksYet) {
  const CycleView view = view_at(practice_source(kEnglish, test::unanswered_practice()), 0);
  EXPECT_FALSE(view.has_weeks);
  EXPECT_EQ(view.last, 0);
  EXPECT_EQ(view.ticks.size(), 1U);
}

TEST(Stations, AreEightAndFollowTheLoop) {
  std::set<double> phases;
  double before = -1.0;
  for (int i = 0; i < 8; ++i) {
    const LoopStation station = station_at(i);
    const double phase = station_phase(station.partner, station.stage);
    EXPECT_GT(phase, before);
    before = phase;
    phases.insert(phase);
  }
  EXPECT_EQ(phases.size(), 8U);
  EXPECT_EQ(station_at(8).partner, station_at(0).partner);
  EXPECT_EQ(station_at(8).stage, station_at(0).stage);
}

TEST(Forces, GlideBetweenTwoMoments) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kDismissive);
  const LoopForces between = forces_at(source, 14.5);
  const auto& before = source.moments[14].state;
  const auto& after = source.moments[15].state;
  EXPECT_NEAR(between.pursuit, (before.pursuit + after.pursuit) / 2, 1e-12);
  EXPECT_NEAR(between.withdrawal, (before.withdrawal + after.withdrawal) / 2, 1e-12);
  EXPECT_EQ(forces_at(source, 99.0).pursuit, source.moments.back().state.pursuit);
}

}  // namespace
}  // namespace attune::ui
