#include "cli/export_command.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using test::CommandRun;
using test::run_attune;

TEST(ExportCommand, NeedsIdsBeforeAnybodyCanTranslate) {
  const CommandRun run = run_attune({"export", "wet-coat", "--to", "po"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("9 texts have no id"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("attune ids --write"), std::string::npos) << run.err;
}

TEST(ExportCommand, WritesATableForASpreadsheet) {
  const std::string scenario = (test::scratch_folder() / "wet-coat.yaml").string();
  std::filesystem::copy_file(test::fixture("wet-coat.yaml"), scenario);
  ASSERT_EQ(run_attune({"ids", "--write", scenario}).exit_code, kExitFine);
  const CommandRun run = run_attune({"export", scenario, "--to", "csv", "--language", "de"});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out.find("key,where,who,when,context,source,translation,state\n"), 0U);
  EXPECT_NE(run.out.find("scenario.title,,title,,,The wet coat,,missing\n"), std::string::npos);
}

TEST(ExportCommand, WritesEachFormatToTheOutput) {
  struct Case {
    const char* format;
    const char* begins;
  };
  for (const Case& each : {Case{"dot", "digraph story {"},
                           Case{"mermaid", "---\ntitle: \"The wet coat\"\n---\nflowchart"},
                           Case{"json", R"({"format":1,"scenario":"wet-coat")"},
                           Case{"html", "<!DOCTYPE html>"}, Case{"handout", "<!DOCTYPE html>"}}) {
    const CommandRun run = run_attune({"export", "wet-coat", "--to", each.format});
    EXPECT_EQ(run.exit_code, kExitFine) << run.err;
    EXPECT_TRUE(run.out.starts_with(each.begins)) << each.format << run.out.substr(0, 80);
    EXPECT_EQ(run.err, "");
  }
}

TEST(ExportCommand, WritesAFileWhereOneIsNamed) {
  const std::filesystem::path file = test::scratch_folder() / "wet-coat.json";
  const CommandRun run = run_attune({"export", "wet-coat", "--to", "json", "-o", file.string()});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_EQ(run.out, "");
  std::ifstream in(file);
  EXPECT_EQ(nlohmann::json::parse(in)["title"], "The wet coat");
}

TEST(ExportCommand, SaysWhichFormatsThereAre) {
  const CommandRun run = run_attune({"export", "wet-coat", "--to", "dott"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("dot"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("handout"), std::string::npos) << run.err;
}

TEST(ExportCommand, AsksForAFormat) {
  const CommandRun run = run_attune({"export", "wet-coat"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("--to"), std::string::npos) << run.err;
}

TEST(ExportCommand, ExportsNothingThatCannotBePlayed) {
  const CommandRun run = run_attune({"export", "broken", "--to", "html"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("attune check"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
