#include "cli/compare_command.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/text.h"
#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

json compare_json(std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), "compare");
  arguments.insert(arguments.end(), {"--format", "json"});
  const CommandRun run = run_attune(arguments);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  return json::parse(run.out);
}

TEST(CompareJson, HasTheFourStylesInTheirOrder) {
  const json result = compare_json({"wet-coat"});
  EXPECT_EQ(result["scenario"], "wet-coat");
  ASSERT_EQ(result["arms"].size(), 4U);
  EXPECT_EQ(result["arms"][0]["style"], "supportive");
  EXPECT_EQ(result["arms"][1]["style"], "enabling");
  EXPECT_EQ(result["arms"][2]["style"], "dismissive");
  EXPECT_EQ(result["arms"][3]["style"], "withdrawing");
}

TEST(CompareJson, TellsWhatEachArmPickedAndWhereItEnded) {
  const json result = compare_json({"wet-coat"});
  EXPECT_EQ(result["arms"][0]["picks"], (json{"hall#seen", "kitchen#radiator"}));
  EXPECT_EQ(result["arms"][0]["end"], "warm");
  EXPECT_EQ(result["arms"][3]["picks"], (json{"hall#bath", "kitchen#up"}));
  EXPECT_EQ(result["arms"][3]["end"], "cold");
}

TEST(CompareJson, HasTheFiveFastQuantitiesByTheMinute) {
  const json now = compare_json({"wet-coat"})["arms"][2]["now"];
  ASSERT_EQ(now.size(), 3U);
  EXPECT_EQ(now[0]["minute"], 0.0);
  EXPECT_FALSE(now[0].contains("style"));
  EXPECT_EQ(now[1]["style"], "dismissive");
  EXPECT_EQ(now[1]["minute"], 2.0);
  for (const json& entry : now) {
    for (const char* quantity :
         {"distress", "pursuit", "discouragement", "arousal", "withdrawal"}) {
      EXPECT_TRUE(entry[quantity].is_number()) << quantity;
    }
  }
}

TEST(CompareJson, HasEveryWeekFromTheFirstOn) {
  const json weeks = compare_json({"wet-coat", "--weeks", "12"})["arms"][1]["weeks"];
  ASSERT_EQ(weeks.size(), 13U);
  EXPECT_EQ(weeks[12]["week"], 12);
  for (const char* quantity :
       {"security", "soothing", "dependence", "burden", "bids_per_week", "barometer"}) {
    EXPECT_TRUE(weeks[12][quantity].is_number()) << quantity;
  }
  EXPECT_EQ(compare_json({"wet-coat"})["arms"][1]["weeks"].size(), 27U);
}

TEST(CompareJson, HoldsThePureStylesOfTheReferenceCouple) {
  const json result = compare_json({});
  EXPECT_EQ(result["scenario"], nullptr);
  ASSERT_EQ(result["arms"].size(), 4U);
  const json& arm = result["arms"][0];
  EXPECT_EQ(arm["end"], nullptr);
  EXPECT_EQ(arm["picks"], json::array());
  EXPECT_FALSE(arm["sentence"].get<std::string>().empty());
  EXPECT_NEAR(arm["weeks"][0]["bids_per_week"].get<double>(), 7.955299, 1e-6);
  EXPECT_NEAR(arm["weeks"][12]["security"].get<double>(), 0.653512, 1e-6);
  EXPECT_NEAR(arm["now"][0]["distress"].get<double>(), 0.7, 1e-12);
  EXPECT_NEAR(arm["now"][15]["distress"].get<double>(), 0.096907, 1e-6);
  EXPECT_EQ(arm["now"][15]["minute"], 15.0);
}

TEST(CompareJson, TakesTheArmsThatAreAsked) {
  const json arms = compare_json({"--arms", "dismissive,supportive,dismissive"})["arms"];
  ASSERT_EQ(arms.size(), 2U);
  EXPECT_EQ(arms[0]["style"], "dismissive");
  EXPECT_EQ(arms[1]["style"], "supportive");
}

TEST(CompareText, SpeaksInWordsSideBySide) {
  const CommandRun run = run_attune({"compare", "wet-coat"});
  ASSERT_EQ(run.exit_code, kExitFine) << run.err;
  for (const char* text : {"comforts and stays", "gives in", "brushes it off", "walks away",
                           "Noor: \"You walked. Are we okay?\"", "distress", "security",
                           "if every talk went like this one", "▁"}) {
    EXPECT_NE(run.out.find(text), std::string::npos) << text << "\n" << run.out;
  }
  EXPECT_EQ(run.out.find("0."), std::string::npos) << "words, not numbers";
  for (const std::string& line : test::lines_of(run.out)) {
    EXPECT_LE(code_points(line), 78U) << line;
  }
}

TEST(CompareText, GoesIntoAFileWithoutColour) {
  const std::filesystem::path file = test::scratch_folder() / "arms.txt";
  Surroundings terminal;
  terminal.colour = true;
  const CommandRun run = run_attune({"compare", "-o", file}, "", terminal);
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "");
  std::stringstream content;
  content << std::ifstream(file).rdbuf();
  EXPECT_NE(content.str().find("gives in"), std::string::npos);
  EXPECT_EQ(content.str().find('\x1b'), std::string::npos);
}

TEST(CompareText, IsTheSameBytesEveryTime) {
  EXPECT_EQ(run_attune({"compare", "wet-coat"}).out, run_attune({"compare", "wet-coat"}).out);
}

TEST(CompareCommand, AnswersWhatIfWithOtherParameters) {
  const json own = compare_json({"wet-coat"});
  const json deaf = compare_json(
      {"wet-coat", "--set", "soothing_by_validation=0", "--set", "soothing_by_availability=0"});
  EXPECT_FALSE(own.contains("parameters"));
  EXPECT_EQ(deaf["parameters"],
            (json{{"soothing_by_validation", 0.0}, {"soothing_by_availability", 0.0}}));
  const auto last_distress = [](const json& result) {
    return result["arms"][0]["now"].back()["distress"].get<double>();
  };
  EXPECT_GT(last_distress(deaf), last_distress(own));
}

TEST(CompareCommand, SaysThatTheModelWasChanged) {
  const CommandRun changed = run_attune({"compare", "--set", "pursuit_rate=0.4", "--weeks", "2"});
  EXPECT_NE(changed.out.find("The model was changed: pursuit_rate 0.4."), std::string::npos)
      << changed.out;
  EXPECT_EQ(run_attune({"compare"}).out.find("was changed"), std::string::npos);
}

TEST(CompareCommand, RefusesAParameterThatThereIsNot) {
  const CommandRun run = run_attune({"compare", "--set", "pursuit_rat=1"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("did you mean 'pursuit_rate'?"), std::string::npos) << run.err;
}

TEST(CompareCommand, ListsTheParametersForProgramsToo) {
  const CommandRun run = run_attune({"compare", "--parameters", "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  const json listed = json::parse(run.out)["parameters"];
  ASSERT_EQ(listed.size(), model::parameter_table().size());
  EXPECT_EQ(listed[0]["name"], model::parameter_table().front().name);
  EXPECT_EQ(listed[0]["value"], model::Parameters().recovery_spontaneous);
  EXPECT_FALSE(listed[0]["source"].get<std::string>().empty());
}

TEST(CompareCommand, RefusesParametersThatTheEquationsDoNotBear) {
  const CommandRun run =
      run_attune({"compare", "--set", "time_step=1", "--set", "withdrawal_when_flooded=5", "--set",
                  "withdrawal_by_avoidance=3", "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("time_step"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
