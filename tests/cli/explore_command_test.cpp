#include "cli/explore_command.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "cli/support/command_run.h"
#include "support/all_or_some.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

std::string shipped_evening() {
  return std::string(ATTUNE_SOURCE_DIR) + "/scenarios/four-hours.yaml";
}

TEST(ExploreCommand, SaysThatAShippedEveningIsProved) {
  const CommandRun run = run_attune({"explore", shipped_evening()});
  EXPECT_EQ(run.exit_code, kExitFine) << run.out << run.err;
  EXPECT_NE(run.out.find("Proved."), std::string::npos) << run.out;
  for (const char* word : {"closer", "further", "supportive", "withdrawing", "decisions"}) {
    EXPECT_NE(run.out.find(word), std::string::npos) << word << " in\n" << run.out;
  }
}

TEST(ExploreCommand, WritesTheShapeThatScriptsRelyOn) {
  const std::string evening =
      attune::test::all_or_some(shipped_evening(), std::string(ATTUNE_SOURCE_DIR) +
                                                       "/tests/scenario/fixtures/four-hours.yaml");
  const CommandRun run = run_attune({"explore", evening, "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFine);
  const json found = json::parse(run.out);
  EXPECT_EQ(found["scenario"], "four-hours");
  EXPECT_EQ(found["proved"], true);
  EXPECT_GT(found["states"].get<int>(), attune::test::all_or_some(100, 2));
  EXPECT_TRUE(found["paths"].is_string());
  EXPECT_EQ(found["ends"]["further"]["reached"], true);
  EXPECT_TRUE(found["ends"]["further"]["shortest"][0].is_string());
  EXPECT_TRUE(found["styles"]["enabling"]["ends"].is_array());
  EXPECT_EQ(found["unreachable"], json::array());
}

TEST(ExploreCommand, DoesNotCallProvedWhatTheBudgetCutShort) {
  const CommandRun run =
      run_attune({"explore", shipped_evening(), "--budget", "50", "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFindings);
  const json found = json::parse(run.out);
  EXPECT_EQ(found["proved"], false);
  EXPECT_TRUE(found["why_not"].is_string());
  EXPECT_TRUE(found["paths"].is_null());
}

TEST(ExploreCommand, RefusesWhatCannotBePlayed) {
  const CommandRun run = run_attune({"explore", test::fixture("broken.yaml")});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("broken.yaml"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
