#include "cli/check_command.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

TEST(CheckCommand, IsFineWithAScenarioThatIs) {
  const CommandRun run = run_attune({"check", test::fixture("wet-coat.yaml")});
  EXPECT_EQ(run.exit_code, kExitFine) << run.out << run.err;
  EXPECT_NE(run.out.find("1 scenario checked: no errors"), std::string::npos) << run.out;
}

TEST(CheckCommand, ShowsPlaceLineAndCaret) {
  const CommandRun run = run_attune({"check", test::fixture("broken.yaml")});
  EXPECT_EQ(run.exit_code, kExitFindings);
  EXPECT_NE(run.out.find("broken.yaml:20:"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("go: kitchn"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find('^'), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("kitchen"), std::string::npos) << run.out;
  EXPECT_EQ(run.err, "");
}

TEST(CheckCommand, WritesFindingsAsJson) {
  const CommandRun run = run_attune({"check", test::fixture("broken.yaml"), "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFindings);
  const json result = json::parse(run.out);
  EXPECT_GE(result["errors"].get<int>(), 1);
  EXPECT_TRUE(result["warnings"].is_number_integer());
  const json& finding = result["findings"][0];
  EXPECT_EQ(finding["file"], test::fixture("broken.yaml"));
  EXPECT_EQ(finding["line"], 20);
  EXPECT_GE(finding["column"].get<int>(), 1);
  EXPECT_TRUE(finding["code"].get<std::string>().starts_with("ATN03")) << finding;
  EXPECT_EQ(finding["severity"], "error");
  EXPECT_EQ(finding["class"], 3);
  EXPECT_TRUE(finding["message"].is_string());
  EXPECT_TRUE(finding["fix"].is_string());
}

TEST(CheckCommand, TellsEverythingThatIsMissingAtOnePlace) {
  const std::filesystem::path file =
      std::filesystem::temp_directory_path() / "attune-check-says-little.yaml";
  std::ofstream(file) << "format: 1\n";
  const CommandRun run = run_attune({"check", file.string(), "--format", "json"});
  std::filesystem::remove(file);
  for (const char* key : {"scenario", "title", "cast", "start", "ends", "nodes"}) {
    EXPECT_NE(run.out.find(std::string("lacks '") + key + "'"), std::string::npos) << key;
  }
}

TEST(CheckCommand, LooksThroughAFolder) {
  const CommandRun run = run_attune({"check", test::fixture(""), "--format", "json"});
  EXPECT_EQ(run.exit_code, kExitFindings);
  const json result = json::parse(run.out);
  for (const json& finding : result["findings"]) {
    if (finding["severity"] == "error") {
      EXPECT_EQ(finding["file"], test::fixture("broken.yaml"));
    }
  }
}

TEST(CheckCommand, ReportsAFileOnceThatIsNamedTwice) {
  const std::string file = test::fixture("broken.yaml");
  EXPECT_EQ(run_attune({"check", file, file}).out, run_attune({"check", file}).out);
}

TEST(CheckCommand, CountsWarningsOnlyWhereItIsStrict) {
  const std::filesystem::path folder = test::scratch_folder();
  std::ofstream(folder / "plain.yaml")
      << "format: 1\nscenario: plain\ntitle: Plain\ncast:\n"
         "  noor: {name: Noor, bids: true, traits: {anxiety: 5, avoidance: 2}}\n"
         "  eli: {name: Eli, you: true, traits: {anxiety: 2, avoidance: 4}}\n"
         "state:\n  never_read: false\n"
         "start: hall\nends:\n  warm: Warm.\nnodes:\n  hall:\n    - noor: Are we okay?\n"
         "    - choose:\n      - pick#yes: Yes, and it's late.\n"
         "        as: {reassurance: generic}\n        coach: It says yes.\n        end: warm\n";
  EXPECT_EQ(run_attune({"check", folder / "plain.yaml"}).exit_code, kExitFine);
  EXPECT_EQ(run_attune({"check", folder / "plain.yaml", "--strict"}).exit_code, kExitFindings);
}

TEST(CheckCommand, CannotRunWithoutAFile) {
  const CommandRun run = run_attune({"check", "/nowhere/at-all.yaml"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("attune: there is no such file or folder, /nowhere/at-all.yaml: name "),
            std::string::npos)
      << run.err;
}

TEST(CheckCommand, RaisesTheLimitOfSize) {
  const std::filesystem::path file = test::scratch_folder() / "large.yaml";
  std::ofstream(file) << std::ifstream(test::fixture("wet-coat.yaml")).rdbuf() << "# "
                      << std::string(3UL * 1024UL * 1024UL, 'x') << "\n";
  EXPECT_EQ(run_attune({"check", file}).exit_code, kExitFindings);
  EXPECT_EQ(run_attune({"check", file, "--max-size", "4"}).exit_code, kExitFine);
}

}  // namespace
}  // namespace attune::cli
