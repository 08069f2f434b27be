#include "session/path_steps.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

Practice two_ways() {
  Practice practice(
      with_nodes({{says(kTom, "Are we okay?"),
                   choose({option("stay", supportive()), option("leave", withdrawing())}), go(1)},
                  {says(scenario::kNarrator, "The kettle clicks off."),
                   choose({ending(option("yes", supportive()), 0),
                           ending(option("no", dismissive()), 1)})}}),
      kInes, 7);
  EXPECT_TRUE(practice.pick("n0#stay").ok());
  EXPECT_TRUE(practice.pick("n1#yes").ok());
  EXPECT_TRUE(practice.back().ok());
  EXPECT_TRUE(practice.pick("n1#no").ok());
  return practice;
}

TEST(PathSteps, SayWhatWasSaidAndWhatFollowed) {
  const std::vector<PathStep> steps = path_steps(kEnglish, two_ways().moments());
  ASSERT_EQ(steps.size(), 3U);
  EXPECT_EQ(steps[0].said, "");
  EXPECT_EQ(steps[0].lines, (std::vector<std::string>{"Tom: Are we okay?"}));
  EXPECT_EQ(steps[1].said, "stay!");
  EXPECT_EQ(steps[1].style, "comforts and stays");
  EXPECT_EQ(steps[1].lines, (std::vector<std::string>{"The kettle clicks off."}));
  EXPECT_EQ(steps[1].now.find("Tom is "), 0U) << steps[1].now;
}

TEST(PathSteps, SayNothingOfWhatAReplyDidWhereDangerIs) {
  scenario::Scenario dangerous = *two_ways().now().shared_scenario();
  dangerous.danger = {"fear"};
  Practice practice(std::make_shared<const scenario::Scenario>(dangerous), kInes, 7);
  ASSERT_TRUE(practice.pick("n0#stay").ok());
  const std::vector<PathStep> steps = path_steps(kEnglish, practice.moments());
  EXPECT_EQ(steps[1].said, "stay!");
  EXPECT_EQ(steps[1].style + steps[0].now + steps[1].now, "");
}

TEST(PairOfPaths, PartWhereTheRepliesDo) {
  const PathPair pair = pair_of_paths(kEnglish, two_ways(), 0);
  ASSERT_EQ(pair.shared.size(), 2U);
  EXPECT_EQ(pair.shared.back().said, "stay!");
  ASSERT_EQ(pair.here.steps.size(), 1U);
  EXPECT_EQ(pair.here.steps[0].said, "no!");
  ASSERT_EQ(pair.other.steps.size(), 1U);
  EXPECT_EQ(pair.other.steps[0].said, "yes!");
  EXPECT_NE(pair.here.ending, pair.other.ending);
  EXPECT_EQ(pair.other.now, pair.other.steps[0].now);
}

TEST(PairOfPaths, ShareNothingFromTwoSeats) {
  Practice practice = two_ways();
  practice.restart(kInes);
  const PathPair pair = pair_of_paths(kEnglish, practice, practice.left_paths().size() - 1);
  EXPECT_TRUE(pair.shared.empty()) << "another seed: another play";
  EXPECT_EQ(pair.other.steps.size(), 3U);
}

}  // namespace
}  // namespace attune::session
