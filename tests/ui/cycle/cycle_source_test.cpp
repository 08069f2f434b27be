#include "ui/cycle/cycle_source.h"

#include <gtest/gtest.h>

#include "support/cycle_talks.h"

namespace attune::ui {
namespace {

using model::ResponseStyle;

TEST(CycleSource, HoldsAnHourOfAPureStyleMinuteByMinute) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kDismissive);
  ASSERT_EQ(source.moments.size(), 61U);
  EXPECT_EQ(source.last(), kPureMinutes);
  EXPECT_DOUBLE_EQ(source.moments[15].minute, 15.0);
  // MODEL section 5, dismiss.
  EXPECT_NEAR(source.moments[0].state.distress, 0.7, 1e-12);
  EXPECT_NEAR(source.moments[15].state.distress, 0.855646, 1e-6);
  EXPECT_NEAR(source.moments[15].state.pursuit, 0.553282, 1e-6);
  EXPECT_NEAR(source.moments[15].state.arousal, 0.375589, 1e-6);
  EXPECT_NEAR(source.moments[15].state.withdrawal, 0.677687, 1e-6);
  EXPECT_NEAR(source.talk.distress[15], 0.855646, 1e-6);
}

TEST(CycleSource, HoldsTwentySixWeeksOfAPureStyle) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kEnabling);
  ASSERT_EQ(source.weeks.security.size(), 27U);
  EXPECT_NEAR(source.weeks.security[12], 0.706245, 1e-6);
  EXPECT_NEAR(source.weeks.dependence[26], 0.819418, 1e-6);
  EXPECT_NEAR(source.weeks.soothing[26], 0.181086, 1e-6);
  EXPECT_NEAR(source.weeks.burden[4], 0.338633, 1e-6);
  EXPECT_EQ(source.outlook, "Safer at first, worn out later.");
}

TEST(CycleSource, NamesNobodyInAPureStyle) {
  const CycleSource source = pure_source(kEnglish, ResponseStyle::kSupportive);
  EXPECT_EQ(source.names[0], "the one who asks");
  EXPECT_EQ(source.names[1], "the one who answers");
  EXPECT_EQ(source.asker, Partner::kFirst);
}

TEST(CycleSource, ReadsAPracticeAnswerByAnswer) {
  const session::Practice practice = test::answered_practice();
  const CycleSource source = practice_source(kEnglish, practice);
  const auto points = session::turn_points(practice);
  ASSERT_EQ(source.moments.size(), 3U);
  ASSERT_EQ(points.size(), 3U);
  for (std::size_t i = 0; i < points.size(); ++i) {
    EXPECT_EQ(source.moments[i].minute, points[i].minute);
    EXPECT_EQ(source.moments[i].state, points[i].state);
  }
  EXPECT_FALSE(source.pure);
  EXPECT_EQ(source.names[0], "Tom");
  EXPECT_EQ(source.names[1], "Ines");
  EXPECT_EQ(source.weeks.security.size(), 27U);
}

TEST(CycleSource, CarriesWhatTheAuthorWroteOfTheListener) {
  const CycleSource source = practice_source(kEnglish, test::answered_practice());
  EXPECT_EQ(source.moments[0].words[0].doing, "asks");
  EXPECT_EQ(source.moments[1].words[0].doing, "listens to the stairs");
  EXPECT_EQ(source.moments[2].words[0].doing, "goes over");
}

TEST(CycleSource, TakesWhatTheResponderDoesFromTheReply) {
  const CycleSource source = practice_source(kEnglish, test::answered_practice());
  EXPECT_EQ(source.moments[0].words[1].doing, "hasn’t answered yet");
  EXPECT_EQ(source.moments[1].words[1].doing, "walks away");
  EXPECT_EQ(source.moments[2].words[1].doing, "comforts and stays");
}

TEST(CycleSource, ShowsNobodyAsSimplyThereWhoBrushesOff) {
  for (const CycleMoment& moment : pure_source(kEnglish, ResponseStyle::kDismissive).moments) {
    EXPECT_NE(moment.words[1].doing, "stays");
  }
}

TEST(CycleSource, HasNoWeeksBeforeAnybodyAnswered) {
  const CycleSource source = practice_source(kEnglish, test::unanswered_practice());
  EXPECT_EQ(source.last(), 0);
  EXPECT_TRUE(source.weeks.security.empty());
  EXPECT_TRUE(source.outlook.empty());
}

}  // namespace
}  // namespace attune::ui
