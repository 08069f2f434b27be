#include "cli/dial_argument.h"

#include <gtest/gtest.h>

namespace attune::cli {
namespace {

TEST(SettingWith, TurnsWhatIsNamedFromLeftToRight) {
  const Result<model::Setting> setting =
      setting_with({.couple = model::reference_couple(), .stance = {}},
                   {"responder.avoidance=3", "stance.validation=.5", "pursuit_rate = 0.2",
                    "responder.avoidance=2.5"});
  ASSERT_TRUE(setting.ok()) << setting.error().message();
  EXPECT_EQ(setting.value().couple.responder.avoidance, 2.5);
  EXPECT_EQ(setting.value().stance.validation, 0.5);
  EXPECT_EQ(setting.value().couple.parameters.pursuit_rate, 0.2);
}

TEST(SweepArgument, IsANameAndTwoEnds) {
  const Result<Sweep> sweep = sweep_argument("security=.1...9");
  ASSERT_TRUE(sweep.ok()) << sweep.error().message();
  EXPECT_EQ(sweep.value().dial.name(), "security");
  EXPECT_EQ(sweep.value().low, 0.1);
  EXPECT_EQ(sweep.value().high, 0.9);
}

struct Wrong {
  const char* argument;
  const char* said;
};

class WrongSweep : public testing::TestWithParam<Wrong> {};

TEST_P(WrongSweep, SaysWhatIsWrongAndWhatToDo) {
  const Result<Sweep> sweep = sweep_argument(GetParam().argument);
  ASSERT_FALSE(sweep.ok());
  EXPECT_NE(sweep.error().message().find(GetParam().said), std::string::npos)
      << sweep.error().message();
}

INSTANTIATE_TEST_SUITE_P(
    Sweep, WrongSweep,
    testing::Values(Wrong{"security", "takes NAME=LOW..HIGH, not \"security\""},
                    Wrong{"security=0-1", "--sweep responder.avoidance=1..7"},
                    Wrong{"security=0..7", "it goes from 0 to 1"},
                    Wrong{"security=a..1", "\"a\" is no number"},
                    Wrong{"security=0..nan", "security is outside of its range"},
                    Wrong{"security=.8...2", "a sweep goes from a lower value to a higher one"},
                    Wrong{"responder.avoidence=1..7", "did you mean 'responder.avoidance'?"},
                    Wrong{"foo=1..7", "name one of bidder.anxiety, bidder.avoidance"},
                    Wrong{"foo=1..7", "or a parameter (see attune compare --parameters)"}));

class WrongSet : public testing::TestWithParam<Wrong> {};

TEST_P(WrongSet, SaysWhatIsWrongAndWhatToDo) {
  const Result<model::Setting> setting = setting_with({}, {GetParam().argument});
  ASSERT_FALSE(setting.ok());
  EXPECT_NE(setting.error().message().find(GetParam().said), std::string::npos)
      << setting.error().message();
}

INSTANTIATE_TEST_SUITE_P(Set, WrongSet,
                         testing::Values(Wrong{"security", "takes NAME=VALUE, not \"security\""},
                                         Wrong{"security=much",
                                               "\"much\" is no number, --set security=much"},
                                         Wrong{"security=2", "it goes from 0 to 1"},
                                         Wrong{"sekurity=0.2", "did you mean 'security'?"}));

}  // namespace
}  // namespace attune::cli
