#include "cli/export_command.h"

#include <gtest/gtest.h>

#include <filesystem>

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

TEST(ExportCommand, NamesTheFormatsThereAre) {
  const CommandRun run = run_attune({"export", "wet-coat", "--to", "docx"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("po and csv"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
