#include "scenario/scenario_reader.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

ScenarioReader reader_of(std::string_view from, std::string_view to) {
  return ScenarioReader(testing::with(testing::kSmallScenario, from, to), testing::small_path(),
                        {});
}

TEST(ScenarioReader, HasAScenarioOnlyWhereItCanBePlayed) {
  const ScenarioReader fine = reader_of("Two plates", "Three plates");
  EXPECT_NE(fine.scenario(), nullptr);
  const ScenarioReader broken = reader_of("go: hall", "go: hill");
  EXPECT_EQ(broken.scenario(), nullptr);
}

TEST(ScenarioReader, PlaysWhatIsOnlyWarnedOf) {
  ScenarioReader warned = reader_of("  told: false", "  told: false\n  unread: false");
  EXPECT_NE(warned.scenario(), nullptr);
  EXPECT_EQ(testing::said(warned.finish().findings),
            "16:3 no condition reads 'unread' | use it in an 'if', or remove it\n");
}

TEST(ScenarioReader, GivesWhatOthersHaveFoundWithItsOwn) {
  ScenarioReader read = reader_of("  told: false", "  told: false\n  unread: false");
  read.reporter().add(FindingCode::kLabel, {2, 1, 0}, "a label", "leave it out");
  EXPECT_EQ(testing::said(read.finish().findings).substr(0, 27), "2:1 a label | leave it out\n");
}

TEST(ScenarioReader, LetsNodesReferToLaterOnes) {
  const ScenarioReader read = reader_of("start: kitchen", "start: hall");
  ASSERT_NE(read.scenario(), nullptr);
  EXPECT_EQ(read.scenario()->start, 1);
}

TEST(ScenarioReader, KeepsTheFirstOfTwoNodesWithOneName) {
  ScenarioReader read = reader_of("  hall:\n", "  kitchen:\n    - go: nowhere\n  hall:\n");
  EXPECT_EQ(testing::places(read.finish().findings), "ATN0113 47:3\n")
      << "what stands in the second one is not read";
}

TEST(ScenarioReader, SaysWhatIsTooLargeAndWhatIsNotThere) {
  ScenarioReader large(testing::small_path().parent_path() / "four-hours.yaml", {.max_bytes = 10});
  EXPECT_EQ(testing::said(large.finish().findings),
            "1:1 the file is larger than 10 bytes | raise the limit with --max-size, or split the "
            "scenario\n");
  ScenarioReader missing(testing::small_path().parent_path() / "nowhere.yaml", {});
  EXPECT_EQ(testing::said(missing.finish().findings),
            "1:1 cannot open the file (No such file or directory) | name a file that is there and "
            "that you may read\n");
}

}  // namespace
}  // namespace attune::scenario
