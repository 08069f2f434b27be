// The evenings that come with the program: they can be read, played and ended, in every way.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "scenario/file_tests.h"
#include "scenario/load.h"
#include "scenario/play_walk.h"
#include "scenario/replay.h"
#include "support/play_records.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kPlaysASeat = 10'000;

std::vector<fs::path> shipped_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(ATTUNE_SOURCE_DIR) / "scenarios")) {
    const fs::path& path = entry.path();
    // A second dot is a translation's.
    if (path.extension() == ".yaml" && path.stem().string().find('.') == std::string::npos) {
      files.push_back(path);
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string list_of(const Findings& findings) {
  std::string list;
  for (const Finding& finding : findings) {
    list +=
        fmt::format("{}:{}: {} {}\n", finding.file, finding.line, finding.code, finding.message);
  }
  return list;
}

class ShippedScenario : public ::testing::TestWithParam<fs::path> {
 protected:
  ShippedScenario() : loaded_(load_scenario(GetParam())) {}

  void SetUp() override { ASSERT_NE(loaded_.scenario, nullptr) << list_of(loaded_.findings); }
  [[nodiscard]] const std::shared_ptr<const Scenario>& scenario() const { return loaded_.scenario; }

 private:
  Loaded loaded_;
};

TEST_P(ShippedScenario, PassesItsOwnTests) {
  EXPECT_FALSE(scenario()->tests.empty());
  const Sources sources;
  Reporter reporter(sources);
  run_file_tests(scenario(), reporter);
  EXPECT_EQ(list_of(reporter.take_sorted()), "");
}

TEST_P(ShippedScenario, ComesToAnEndInEveryStyle) {
  for (const model::ResponseStyle style : model::kArmStyles) {
    const PlayedArm arm = play_arm(scenario(), style, 1);
    EXPECT_TRUE(arm.moments.back().ended())
        << model::name_of(style) << ": " << arm.moments.back().moment().fault;
  }
}

TEST_P(ShippedScenario, HasNoDeadEndAndComesToEveryEnd) {
  std::set<Index> reached;
  for (const Index seat : scenario()->seats()) {
    for (std::uint64_t seed = 0; seed < kPlaysASeat; ++seed) {
      const Runner runner = random_play(scenario(), seat, seed);
      ASSERT_TRUE(runner.ended()) << "seed " << seed << ": " << runner.moment().fault;
      reached.insert(*runner.moment().end);
    }
  }
  EXPECT_EQ(reached.size(), scenario()->ends.size());
}

TEST_P(ShippedScenario, IsPlayedAgainFromAReplayToTheLastBit) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Runner before = random_play(scenario(), scenario()->you(), seed);
    Runner after(scenario(), scenario()->you(), seed);
    EXPECT_TRUE(resume(after, replay_of(before)).remaining.empty());
    EXPECT_EQ(testing::record_of(after), testing::record_of(before));
  }
}

std::string test_name(const ::testing::TestParamInfo<fs::path>& info) {
  std::string name = info.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Folder, ShippedScenario, ::testing::ValuesIn(shipped_files()), test_name);

}  // namespace
}  // namespace attune::scenario
