#include "scenario/include_reader.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "base/atomic_file.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

// A folder that is gone when the test is over.
class IncludeReaderTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() /
              ("attune-include-" + std::to_string(::getpid()) + "-" +
               ::testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  void write(const std::string& name, std::string_view text) const {
    ASSERT_TRUE(make_folders((folder_ / name).parent_path()).ok());
    ASSERT_TRUE(write_file_atomically(folder_ / name, text).ok());
  }
  [[nodiscard]] Loaded load(std::string_view include, std::string_view steps) const {
    const std::string text = "format: 1\nscenario: s\ntitle: S\ninclude: " + std::string(include) +
                             "\ncast:\n  tom: {name: Tom, bids: true}\n"
                             "  ines: {name: Ines, you: true}\nstart: a\nends: {closer: Yes}\n"
                             "nodes:\n  a:\n" +
                             std::string(steps) + "    - end: closer\n";
    return load_scenario_text(text, folder_ / "s.yaml");
  }

  fs::path folder_;
};

TEST_F(IncludeReaderTest, GivesNodesAndRepliesTheNameOfTheirFile) {
  write("lib/x.yaml",
        "format: 1\nreplies: {soft: {validation: 2}}\nnodes:\n  n:\n    - go: m\n  m:\n"
        "    - choose:\n      - pick#yes: Yes.\n        as: soft\n    - back: true\n");
  const Loaded loaded = load(
      "[lib/x.yaml]", "    - visit: x/n\n    - choose:\n      - pick: No.\n        as: x/soft\n");
  ASSERT_EQ(testing::places(loaded.findings), "");
  const std::vector<Node>& nodes = loaded.scenario->nodes;
  ASSERT_EQ(nodes.size(), 3U);
  EXPECT_EQ(nodes[1].name, "x/n");
  EXPECT_EQ(std::get<Go>(nodes[1].steps[0].what).node, 2) << "its own node first";
  EXPECT_EQ(std::get<Choose>(nodes[2].steps[0].what).options[0].key, "x/m#yes");
  EXPECT_EQ(loaded.scenario->files.size(), 2U);
}

TEST_F(IncludeReaderTest, ReadsAFileOnceHoweverManyIncludeIt) {
  write("x.yaml",
        "format: 1\ninclude: [z.yaml]\nnodes:\n  n:\n    - visit: z/n\n    - back: true\n");
  write("y.yaml",
        "format: 1\ninclude: [z.yaml]\nnodes:\n  n:\n    - visit: z/n\n    - back: true\n");
  write("z.yaml", "format: 1\nnodes:\n  n:\n    - back: true\n");
  const Loaded loaded = load("[x.yaml, y.yaml]", "    - visit: x/n\n    - visit: y/n\n");
  ASSERT_EQ(testing::places(loaded.findings), "");
  EXPECT_EQ(loaded.scenario->files.size(), 4U);
  EXPECT_EQ(loaded.scenario->nodes.size(), 4U);
}

TEST_F(IncludeReaderTest, HidesTheScenariosOwnNodesFromAnIncludedFile) {
  write("x.yaml", "format: 1\nnodes:\n  n:\n    - go: a\n");
  const Loaded loaded = load("[x.yaml]", "");
  ASSERT_EQ(loaded.findings.size(), 1U);
  EXPECT_EQ(loaded.findings[0].code, "ATN0303");
  EXPECT_EQ(loaded.findings[0].file, (folder_ / "x.yaml").string());
  EXPECT_EQ(loaded.findings[0].source_line, "    - go: a");
}

TEST_F(IncludeReaderTest, RefusesOtherKeysInAnIncludedFile) {
  write("x.yaml", "format: 1\ncast: {}\nnodes:\n  n:\n    - back: true\n");
  const Loaded loaded = load("[x.yaml]", "");
  EXPECT_EQ(testing::places(loaded.findings), "ATN0201 2:1\n");
}

TEST_F(IncludeReaderTest, StaysInTheFolderAlsoThroughALink) {
  write("s/other.txt", "x");
  std::error_code error;
  fs::create_symlink("/etc/hostname", folder_ / "link.yaml", error);
  ASSERT_FALSE(error);
  EXPECT_EQ(testing::places(load("[link.yaml]", "").findings), "ATN0313 4:11\n");
  EXPECT_EQ(testing::places(load("[s/../../x.yaml]", "").findings), "ATN0313 4:11\n");
}

TEST_F(IncludeReaderTest, FindsCirclesAndTwoFilesWithOneName) {
  write("x.yaml", "format: 1\ninclude: [lib/y.yaml]\n");
  write("lib/y.yaml", "format: 1\ninclude: [../x.yaml]\n");
  write("lib/x.yaml", "format: 1\n");
  EXPECT_EQ(testing::places(load("[x.yaml]", "").findings), "ATN0314 2:11\n");
  EXPECT_EQ(testing::places(load("[lib/x.yaml, x.yaml]", "").findings), "ATN0315 4:23\n");
  EXPECT_EQ(testing::places(load("[s.yaml]", "").findings), "ATN0314 4:11\n");
}

TEST(IncludeReader, FindsItsPlaceWhereTheScenarioIsNamedWithoutAFolder) {
  // Nothing of this is there, neither beside the program nor above it.
  const auto codes_of = [](std::string_view include) {
    return testing::places(
        load_scenario_text(testing::with(testing::kSmallScenario, "lib/pauses.yaml", include),
                           "small.yaml")
            .findings);
  };
  EXPECT_TRUE(codes_of("nowhere/at-all.yaml").starts_with("ATN0312 6:11\n"));
  EXPECT_TRUE(codes_of("../nowhere/at-all.yaml").starts_with("ATN0313 6:11\n"));
}

TEST_F(IncludeReaderTest, CannotReadAFolder) {
  fs::create_directories(folder_ / "x.yaml");
  const Loaded loaded = load("[x.yaml]", "");
  ASSERT_EQ(testing::places(loaded.findings), "ATN0312 4:11\n");
  EXPECT_EQ(loaded.findings[0].message, "'x.yaml' cannot be read: not a regular file");
}

TEST_F(IncludeReaderTest, GoesOnWhereOneFileIsBroken) {
  write("x.yaml", "format: 1\nnodes:\n  n:\n    - tom: a: b\n    - back: true\n");
  const Loaded loaded = load("[x.yaml, nowhere.yaml]", "    - visit: x/n\n");
  EXPECT_EQ(testing::places(loaded.findings), "ATN0312 4:19\nATN0109 4:13\n");
}

}  // namespace
}  // namespace attune::scenario
