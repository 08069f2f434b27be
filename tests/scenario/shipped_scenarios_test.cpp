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
#include "scenario/proof/exploration.h"
#include "scenario/proof/proof.h"
#include "scenario/replay.h"
#include "scenario/walk.h"
#include "support/all_or_some.h"
#include "support/play_records.h"
#include "support/shipped_files.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kPlaysASeat = test::all_or_some(10'000U, 3'000U);

std::string list_of(const Findings& findings) {
  std::string list;
  for (const Finding& finding : findings) {
    list +=
        fmt::format("{}:{}: {} {}\n", finding.file, finding.line, finding.code, finding.message);
  }
  return list;
}

// What was picked over many plays.
struct Spoken {
  std::set<const Option*> by_anybody;
  std::set<const Option*> by_a_person;
};

void add_picks(const Runner& runner, Spoken& spoken) {
  for (const Pick& pick : runner.picked()) {
    spoken.by_a_person.insert(pick.option);
  }
  for_each_option(runner.scenario(), [&](const Option& option) {
    if (runner.picked(option)) {
      spoken.by_anybody.insert(&option);
    }
  });
}

// Options that nothing leads to, of decisions that a person comes to. What stands in the others
// waits for two people, one in each seat.
std::vector<std::string> left_out(const Scenario& scenario, const Spoken& spoken) {
  std::vector<std::string> keys;
  for_each_choose(scenario, [&](const Choose& choose) {
    const bool has_person =
        std::any_of(choose.options.begin(), choose.options.end(),
                    [&](const Option& option) { return spoken.by_a_person.contains(&option); });
    for (const Option& option : choose.options) {
      if (has_person && !spoken.by_anybody.contains(&option)) {
        keys.push_back(option.key);
      }
    }
  });
  return keys;
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

TEST_P(ShippedScenario, HasNoDeadEndAndLeavesOutNoEndAndNoReply) {
  std::set<Index> reached;
  Spoken spoken;
  for (const Index seat : scenario()->seats()) {
    for (std::uint64_t seed = 0; seed < kPlaysASeat; ++seed) {
      const Runner runner = random_play(scenario(), seat, seed);
      ASSERT_TRUE(runner.ended()) << "seed " << seed << ": " << runner.moment().fault;
      reached.insert(*runner.moment().end);
      add_picks(runner, spoken);
    }
  }
  EXPECT_EQ(reached.size(), scenario()->ends.size());
  EXPECT_EQ(left_out(*scenario(), spoken), std::vector<std::string>());
}

TEST_P(ShippedScenario, IsProved) {
  const Exploration found = explore(scenario(), kDefaultBudget);
  EXPECT_TRUE(found.proved) << found.why_not;
  EXPECT_TRUE(found.unreached.empty()) << found.unreached.front().name;
  ASSERT_EQ(found.seats.size(), scenario()->seats().size());
  for (const SeatWays& seat : found.seats) {
    EXPECT_TRUE(seat.ways.counted || seat.ways.endless);
  }
  for (const EndSummary& end : found.ends) {
    EXPECT_TRUE(end.reached && end.seen) << end.id;
    EXPECT_FALSE(end.shortest.empty()) << end.id;
  }
}

TEST_P(ShippedScenario, IsPlayedAgainFromAReplayToTheLastBit) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Runner before = random_play(scenario(), scenario()->you(), seed);
    Runner after(scenario(), scenario()->you(), seed);
    EXPECT_TRUE(resume(kEnglish, after, replay_of(before)).remaining.empty());
    EXPECT_EQ(testing::record_of(after), testing::record_of(before));
  }
}

std::string test_name(const ::testing::TestParamInfo<fs::path>& info) {
  std::string name = info.param.stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Folder, ShippedScenario,
                         ::testing::ValuesIn(test::shipped_files_to_go_through()), test_name);

}  // namespace
}  // namespace attune::scenario
