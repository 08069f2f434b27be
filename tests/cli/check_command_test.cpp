#include "cli/check_command.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

using nlohmann::json;
using test::CommandRun;
using test::run_attune;

// The text of the fixture with its first `from` exchanged for `to`.
std::string wet_coat_with(const std::string& from, const std::string& to) {
  std::stringstream text;
  text << std::ifstream(test::fixture("wet-coat.yaml")).rdbuf();
  std::string changed = text.str();
  const std::size_t at = changed.find(from);
  return at == std::string::npos ? "" : changed.replace(at, from.size(), to);
}

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

TEST(CheckCommand, WarnsOfAFileThatIsNotReadForItsName) {
  const std::filesystem::path folder = test::scratch_folder();
  std::filesystem::copy_file(test::fixture("wet-coat.yaml"), folder / "wet-coat.yaml");
  std::filesystem::copy_file(test::fixture("wet-coat.yaml"), folder / "again.yml");
  const CommandRun run = run_attune({"check", folder});
  EXPECT_EQ(run.exit_code, kExitFine);
  EXPECT_NE(run.out.find("again.yml:1:1: warning ATN0121: this file is not read: scenarios end in "
                         ".yaml\n    fix: rename it to again.yaml\n"),
            std::string::npos)
      << run.out;
}

TEST(CheckCommand, SaysWhereWhoAsksFollowsGenderAcrossAFolder) {
  const std::filesystem::path folder = test::scratch_folder();
  for (const char* name : {"a.yaml", "b.yaml", "c.yaml", "d.yaml"}) {
    std::filesystem::copy_file(test::fixture("wet-coat.yaml"), folder / name);
  }
  const CommandRun run = run_attune({"check", folder});
  EXPECT_NE(run.out.find("ATN0609: in 4 of 4 couples with two different pronouns it is 'she'"),
            std::string::npos)
      << run.out;
  EXPECT_EQ(run_attune({"check", folder / "a.yaml"}).out.find("ATN0609"), std::string::npos);
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
  {
    std::ofstream out(file);
    out << std::ifstream(test::fixture("wet-coat.yaml")).rdbuf();
    for (int kilobyte = 0; kilobyte < 3 * 1024; ++kilobyte) {
      out << "# " << std::string(1021, 'x') << "\n";
    }
  }
  EXPECT_EQ(run_attune({"check", file}).exit_code, kExitFindings);
  EXPECT_EQ(run_attune({"check", file, "--max-size", "4"}).exit_code, kExitFine);
}

std::string repeated(const std::string& piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += piece;
  }
  return text;
}

// What is no scenario, and the code of the first thing that is said about it.
struct Hostile {
  const char* what;
  std::string text;
  const char* code;
};

std::vector<Hostile> hostile_files() {
  constexpr std::size_t kFiveMegabytes = 5'000'000;
  const auto including = [](const std::string& files) {
    return wet_coat_with("sources: [1]", "include: [" + files + "]");
  };
  std::string bomb = "a: &a [ha]\n";
  for (char name = 'b'; name < 'z'; ++name) {
    const auto before = static_cast<char>(name - 1);
    bomb += std::string(1, name) + ": &" + name + " [*" + before + ", *" + before + "]\n";
  }
  return {{"empty", "", "ATN0119"},
          {"only a mark", "\xEF\xBB\xBF", "ATN0119"},
          {"binary", std::string("\x7F\x45LF\0\xFF\xFE", 7), "ATN0104"},
          {"RTF", "{\\rtf1\\ansi title: Small}", "ATN0119"},
          {"UTF-16", std::string("\xFF\xFEt\0i\0", 6), "ATN0103"},
          {"a large line", "title: " + std::string(kFiveMegabytes, 'x'), "ATN0102"},
          {"aliases of aliases", bomb, "ATN0202"},
          {"deep brackets", "a: " + repeated("[", 10'000), "ATN0115"},
          {"deep dashes", repeated("- ", 10'000) + "a", "ATN0115"},
          {"a key twice", wet_coat_with("minutes: 3", "minutes: 3\nminutes: 4"), "ATN0113"},
          {"tabs", wet_coat_with("  noor:", "\tnoor:"), "ATN0105"},
          {"NUL", wet_coat_with("You walked", std::string("You\0walked", 10)), "ATN0104"},
          {"half a letter", wet_coat_with("You walked", "You \xC3 walked"), "ATN0103"},
          {"a missing include", including("lib/nowhere.yaml"), "ATN0312"},
          {"an include of a folder", including("folder.yaml"), "ATN0312"},
          {"an include of itself", including("hostile.yaml"), "ATN0314"},
          {"an include far away", including("/etc/passwd"), "ATN0313"},
          {"endless tests",
           wet_coat_with("tests:\n", "tests:\n" + repeated("  t: {pick: [], end: cold}\n", 20'000)),
           "ATN0113"}};
}

TEST(CheckCommand, SaysSomethingClearAboutEveryHostileFile) {
  const std::filesystem::path folder = test::scratch_folder();
  std::filesystem::create_directories(folder / "folder.yaml");
  for (const Hostile& hostile : hostile_files()) {
    std::ofstream(folder / "hostile.yaml", std::ios::binary) << hostile.text;
    const CommandRun run = run_attune({"check", folder / "hostile.yaml", "--format", "json"});
    ASSERT_EQ(run.exit_code, kExitFindings) << hostile.what;
    EXPECT_EQ(run.err, "") << hostile.what;
    const json findings = json::parse(run.out)["findings"];
    EXPECT_EQ(findings[0]["code"], hostile.code) << hostile.what << findings[0];
    for (const json& finding : findings) {
      EXPECT_EQ(finding["file"], (folder / "hostile.yaml").string()) << hostile.what;
      EXPECT_NE(finding["fix"], "") << hostile.what << finding;
      EXPECT_GE(finding["line"].get<int>(), 1) << hostile.what;
      EXPECT_GE(finding["column"].get<int>(), 1) << hostile.what;
    }
  }
}

TEST(CheckCommand, SaysThatAPipeIsNoFile) {
  const std::filesystem::path pipe = test::scratch_folder() / "pipe.yaml";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  const CommandRun run = run_attune({"check", pipe});
  EXPECT_EQ(run.exit_code, kExitUsage) << "and it has not waited for anybody to write";
  EXPECT_NE(run.err.find("not a regular file"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace attune::cli
