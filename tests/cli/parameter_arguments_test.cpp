#include "cli/parameter_arguments.h"

#include <gtest/gtest.h>

#include <cmath>

#include "cli/support/command_run.h"
#include "model/couple.h"
#include "session/comparison.h"

namespace attune::cli {
namespace {

using test::CommandRun;
using test::run_attune;

std::string refused(const std::string& assignment) {
  const Result<model::Parameters> parameters = parameters_with({assignment});
  return parameters.ok() ? "taken" : parameters.error().message();
}

TEST(ParameterArguments, ChangeWhatTheyName) {
  const Result<model::Parameters> parameters =
      parameters_with({"pursuit_rate=0.5", " time_step = 0.5 ", "pursuit_rate=0.25"});
  ASSERT_TRUE(parameters.ok()) << parameters.error().message();
  EXPECT_EQ(parameters.value().pursuit_rate, 0.25) << "the last one counts";
  EXPECT_EQ(parameters.value().time_step, 0.5);
  const std::vector<model::ChangedParameter> changed =
      model::changed_parameters(parameters.value());
  ASSERT_EQ(changed.size(), 2U);
  EXPECT_EQ(changed[0].name, "pursuit_rate");
  EXPECT_EQ(changed[1].value, 0.5);
  EXPECT_TRUE(model::changed_parameters(model::Parameters()).empty());
}

TEST(ParameterArguments, SayWhatIsWrongWithThem) {
  EXPECT_EQ(refused("pursuit_rate"),
            "--set takes NAME=VALUE, not \"pursuit_rate\": write for example --set "
            "soothing_by_validation=0.5");
  EXPECT_EQ(refused("pursuit_rate=fast"),
            "\"fast\" is no number, --set pursuit_rate=fast: write it like 0.5");
  EXPECT_EQ(refused("persuit_rate=1"),
            "there is no parameter 'persuit_rate', --set persuit_rate=1: did you mean "
            "'pursuit_rate'? Else type attune compare --parameters for the list");
  EXPECT_EQ(refused("love=1"),
            "there is no parameter 'love', --set love=1: type attune compare "
            "--parameters for the list");
  EXPECT_EQ(refused("pursuit_rate=3"),
            "pursuit_rate cannot be 3, --set pursuit_rate=3: choose a value from 0 to 2");
  for (const char* value : {"", "nan", "-1", "inf", "0.5x", "1=1"}) {
    EXPECT_NE(refused(std::string("pursuit_rate=") + value), "taken") << value;
  }
}

TEST(ParameterArguments, AreListedWithValueRangeAndMeaning) {
  const CommandRun run = run_attune({"compare", "--parameters"});
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_NE(run.out.find("pursuit_rate=0.7"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("0 to 2 1/min: how fast distress turns into pursuit"), std::string::npos);
  for (const model::ParameterInfo& info : model::parameter_table()) {
    EXPECT_NE(run.out.find(std::string(info.name) + "="), std::string::npos) << info.name;
  }
}

TEST(ParameterArguments, LeaveTheModelFiniteAtBothEndsOfTheirRanges) {
  for (const model::ParameterInfo& info : model::parameter_table()) {
    for (const double value : {info.low, info.high}) {
      model::Couple couple = model::reference_couple();
      couple.parameters.*info.member = value;
      const auto comparison = session::compare_styles(
          kEnglish, couple, {model::ResponseStyle::kSupportive, model::ResponseStyle::kWithdrawing},
          4);
      for (const session::Arm& arm : comparison.arms) {
        EXPECT_TRUE(std::isfinite(arm.turns.back().state.distress)) << info.name << value;
        EXPECT_TRUE(std::isfinite(arm.weeks.back().slow.security)) << info.name << value;
      }
    }
  }
}

}  // namespace
}  // namespace attune::cli
