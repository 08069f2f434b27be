#include "cli/ids_command.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;
using test::CommandRun;
using test::run_attune;

std::string bytes_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

fs::path copy_of(const std::string& name) {
  const fs::path copy = test::scratch_folder() / name;
  fs::copy_file(test::fixture(name), copy);
  return copy;
}

TEST(IdsCommand, ListsWhatHasNoIdAndChangesNothing) {
  const fs::path file = copy_of("wet-coat.yaml");
  const std::string before = bytes_of(file);
  const CommandRun run = run_attune({"ids", file.string()});
  EXPECT_EQ(run.exit_code, kExitFindings);
  EXPECT_NE(run.out.find("wet-coat.yaml:26:7: _: Eli's coat is on the floor"), std::string::npos)
      << run.out;
  EXPECT_NE(run.out.find("9 without an id"), std::string::npos) << run.out;
  EXPECT_EQ(bytes_of(file), before);
}

TEST(IdsCommand, WritesThemOnce) {
  const fs::path file = copy_of("wet-coat.yaml");
  const CommandRun run = run_attune({"ids", "--write", file.string()});
  EXPECT_EQ(run.exit_code, kExitFine) << run.err;
  EXPECT_NE(run.out.find("9 ids written"), std::string::npos) << run.out;
  const std::string once = bytes_of(file);
  const CommandRun again = run_attune({"ids", "--write", file.string()});
  EXPECT_EQ(again.exit_code, kExitFine);
  EXPECT_EQ(again.out, "Every line and option has an id.\n");
  EXPECT_EQ(bytes_of(file), once);
  EXPECT_EQ(run_attune({"check", file.string()}).exit_code, kExitFine);
}

TEST(IdsCommand, LeavesAnOptionToItsAuthorThatIsReferredToByItsPlace) {
  const fs::path file = copy_of("wet-coat.yaml");
  std::string text = bytes_of(file);
  text.replace(text.find("pick#radiator"), 13, "pick");
  text.replace(text.find("kitchen#radiator"), 16, "kitchen@1");
  std::ofstream(file) << text;
  const CommandRun run = run_attune({"ids", "--write", file.string()});
  EXPECT_EQ(run.exit_code, kExitFindings);
  EXPECT_NE(run.out.find("kitchen@1 is referred to by its place"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("9 ids written"), std::string::npos) << run.out;
  EXPECT_EQ(run_attune({"check", file.string()}).exit_code, kExitFine);
}

TEST(IdsCommand, RefusesAFileWithErrors) {
  const fs::path file = copy_of("broken.yaml");
  const std::string before = bytes_of(file);
  const CommandRun run = run_attune({"ids", "--write", file.string()});
  EXPECT_EQ(run.exit_code, kExitFindings);
  EXPECT_NE(run.out.find("broken.yaml:20:"), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("nothing was changed"), std::string::npos) << run.out;
  EXPECT_EQ(bytes_of(file), before);
}

TEST(IdsCommand, LooksAtWhatAScenarioIncludes) {
  const fs::path folder = test::scratch_folder();
  const fs::path shipped = fs::path(ATTUNE_SOURCE_DIR) / "tests/scenario/fixtures";
  fs::copy(shipped / "four-hours.yaml", folder / "four-hours.yaml");
  fs::create_directory(folder / "lib");
  fs::copy(shipped / "lib/pauses.yaml", folder / "lib/pauses.yaml");
  const CommandRun run = run_attune({"ids", "--write", folder.string()});
  EXPECT_EQ(run.exit_code, kExitFine) << run.out << run.err;
  EXPECT_NE(run.out.find("four-hours.yaml: "), std::string::npos) << run.out;
  EXPECT_NE(run.out.find("pauses.yaml: "), std::string::npos) << run.out;
  EXPECT_NE(bytes_of(folder / "lib/pauses.yaml").find("_#"), std::string::npos);
}

TEST(IdsCommand, SaysWhereThereIsNoFile) {
  const CommandRun run = run_attune({"ids", "no-such.yaml"});
  EXPECT_EQ(run.exit_code, kExitUsage);
  EXPECT_NE(run.err.find("there is no such file"), std::string::npos);
}

}  // namespace
}  // namespace attune::cli
