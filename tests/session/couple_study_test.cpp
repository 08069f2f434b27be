#include "session/couple_study.h"

#include <gtest/gtest.h>

#include "model/conversation.h"
#include "model/cycle/presets.h"
#include "model/terms.h"

namespace attune::session {
namespace {

CoupleStudy study() { return study_of(model::setting_of(model::Preset::kPursueWithdraw)); }

TEST(CoupleStudy, HoldsATalkAndTheWeeksOfItsSetting) {
  const CoupleStudy found = study();
  const double step = found.setting.couple.parameters.time_step;
  EXPECT_EQ(static_cast<double>(found.talk.size() - 1) * step, kStudyMinutes);
  EXPECT_EQ(found.talk.front(), model::start_of_bid(found.setting.couple));
  EXPECT_EQ(found.weeks.size(), model::kWeeksAhead + 1U);
  EXPECT_EQ(found.weeks.front().slow, found.setting.couple.slow);
}

TEST(CoupleStudy, IsReadByTheMinuteAndHeldToTheEndsOfTheTalk) {
  const CoupleStudy found = study();
  EXPECT_EQ(found.at(0.0), found.talk.front());
  EXPECT_EQ(found.at(15.0), found.talk[60]);
  EXPECT_EQ(found.at(-3.0), found.talk.front());
  EXPECT_EQ(found.at(1e6), found.talk.back());
}

TEST(CoupleStudy, KnowsWhatTheTwoDoInTheLongRun) {
  const CoupleStudy found = study();
  EXPECT_EQ(found.cycle.regime, model::Regime::kCircles);
  EXPECT_TRUE(found.cycle.laps);
  const auto talk =
      model::run_conversation(found.setting.couple, found.setting.stance, model::kRegimeTo);
  EXPECT_EQ(found.cycle.late, talk.states.back());
}

}  // namespace
}  // namespace attune::session
