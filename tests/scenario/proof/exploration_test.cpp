#include "scenario/proof/exploration.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::option;

constexpr std::size_t kBudget = 10'000;

std::shared_ptr<const Scenario> two_rooms() {
  return testing::with_nodes({{testing::says(testing::kTom, "Are we okay?"),
                               choose({going(option("yes", testing::supportive()), 1),
                                       ending(option("no", testing::dismissive()), 1)})},
                              {testing::says(testing::kTom, "Say it again."),
                               choose({ending(option("again", testing::supportive()), 0),
                                       ending(option("enough", testing::withdrawing()), 1)})}});
}

TEST(Exploration, NamesTheShortestPicksToEveryEnd) {
  const Exploration found = explore(two_rooms(), kBudget);
  EXPECT_TRUE(found.proved);
  ASSERT_EQ(found.ends.size(), 2U);
  EXPECT_EQ(found.ends[0].shortest, (std::vector<std::string>{"n0#yes", "n1#again"}));
  EXPECT_EQ(found.ends[1].shortest, (std::vector<std::string>{"n0#no"}));
  EXPECT_FALSE(found.ends[1].guessed);
  EXPECT_NEAR(found.ends[0].share + found.ends[1].share, 1.0, 1e-12);
}

TEST(Exploration, SaysWhatOneStyleComesTo) {
  const Exploration found = explore(two_rooms(), kBudget);
  ASSERT_EQ(found.styles.size(), model::kArmStyles.size());
  for (const StyleSummary& style : found.styles) {
    if (style.style == model::ResponseStyle::kSupportive) {
      EXPECT_EQ(style.ends, (std::vector<std::string>{"closer"}));
      EXPECT_EQ(style.substituted, 0.0);
    } else if (style.style == model::ResponseStyle::kEnabling) {
      EXPECT_GT(style.substituted, 0.0) << "nothing here is enabling";
    }
  }
}

TEST(Exploration, ListsWhatNoPathMeets) {
  const auto scenario = testing::with_nodes(
      {{choose({ending(option("yes"), 0),
                ending(testing::only_if(option("never"), testing::seen(0)), 1)}),
        testing::says(testing::kTom, "Nobody hears this.")},
       {testing::end(1)}});
  const Exploration found = explore(scenario, kBudget);
  EXPECT_TRUE(found.proved);
  std::vector<std::string> unreached;
  for (const Unreached& one : found.unreached) {
    unreached.push_back(one.what + " " + one.name);
  }
  std::sort(unreached.begin(), unreached.end());
  EXPECT_EQ(unreached,
            (std::vector<std::string>{"end further", "node n1", "option n0#never", "step n0"}));
  EXPECT_EQ(found.lines.written, 1);
  EXPECT_EQ(found.lines.reachable, 0);
  EXPECT_EQ(found.lines.heard, 0);
}

TEST(Exploration, TakesAnEndThatBandsDecideFromAPlay) {
  // Whoever is not distressed at once is so after a harsh reply, or not: only play can tell.
  const auto scenario = testing::with_nodes(
      {{choose({option("near", testing::supportive()), option("no", testing::dismissive())}),
        testing::when(testing::band(model::Quantity::kDistress, Comparison::kGreaterEqual, 2),
                      {testing::end(1)}, {testing::end(0)})}});
  const Exploration found = explore(scenario, kBudget);
  EXPECT_TRUE(found.proved);
  for (const EndSummary& end : found.ends) {
    EXPECT_TRUE(end.reached && end.guessed) << end.id;
    EXPECT_EQ(end.seen, !end.shortest.empty()) << end.id;
    EXPECT_EQ(end.seen, end.share > 0.0) << end.id;
  }
}

TEST(Exploration, TimesPlaysByTheirWords) {
  const Exploration found = explore(two_rooms(), kBudget);
  // "Are we okay?" and the words of both replies, twice, then what was picked: some ten words and
  // one or two decisions.
  EXPECT_GT(found.minutes.shortest, kMinutesADecision);
  EXPECT_LT(found.minutes.longest, 2 * kMinutesADecision + 20 / kWordsAMinute);
  EXPECT_LE(found.minutes.shortest, found.minutes.expected);
  EXPECT_LE(found.minutes.expected, found.minutes.longest);
}

TEST(Exploration, SaysWhyItIsNotProved) {
  Steps decisions;
  for (int i = 0; i < 12; ++i) {
    Option one = option("a" + std::to_string(i));
    one.once = true;
    decisions.push_back(choose({one, option("b" + std::to_string(i))}));
  }
  decisions.push_back(testing::end(0));
  const Exploration few = explore(testing::with_nodes({decisions}), 100);
  EXPECT_FALSE(few.proved);
  EXPECT_EQ(few.why_not, "there are more states than were explored");

  const Exploration deep =
      explore(testing::with_nodes({{testing::visit(0), testing::end(0)}}), 100);
  EXPECT_FALSE(deep.proved);
  EXPECT_EQ(deep.why_not, "a node visits itself");
}

}  // namespace
}  // namespace attune::scenario
