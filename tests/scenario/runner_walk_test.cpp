// The walk through nodes, and what each kind of step does.
#include <gtest/gtest.h>

#include <set>

#include "scenario/runner.h"
#include "support/play_records.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using model::Quantity;
using testing::any;
using testing::back;
using testing::choose;
using testing::end;
using testing::go;
using testing::going;
using testing::kInes;
using testing::kTom;
using testing::option;
using testing::says;
using testing::seen;
using testing::takes;
using testing::visit;
using testing::when;
using testing::with_nodes;
using testing::words_of;
using Words = std::vector<std::string>;

Runner play(std::vector<Steps> nodes, std::uint64_t seed = 3) {
  return {with_nodes(std::move(nodes)), kInes, seed};
}

TEST(RunnerWalk, GoesToAnotherNodeAndNeverComesBackByItself) {
  const Runner runner =
      play({{says(kTom, "a"), go(1), says(kTom, "never")}, {says(kTom, "b"), end(0)}});
  EXPECT_EQ(words_of(runner), (Words{"a", "b"}));
  EXPECT_EQ(runner.moment().node, 1);
}

TEST(RunnerWalk, ComesBackFromAVisit) {
  const Runner runner = play({{visit(1), says(kTom, "after"), end(0)},
                              {says(kTom, "inside"), back(), says(kTom, "never")}});
  EXPECT_EQ(words_of(runner), (Words{"inside", "after"}));
  EXPECT_EQ(runner.moment().node, 0);
}

TEST(RunnerWalk, KeepsTheWayBackWhenAVisitGoesElsewhere) {
  const Runner runner = play({{visit(1), says(kTom, "after"), end(0)},
                              {says(kTom, "one"), go(2)},
                              {says(kTom, "two"), back()}});
  EXPECT_EQ(words_of(runner), (Words{"one", "two", "after"}));
}

TEST(RunnerWalk, ReturnsFromVisitsInsideVisits) {
  const Runner runner = play({{visit(1), says(kTom, "outer"), end(0)},
                              {visit(2), says(kTom, "middle"), back()},
                              {says(kTom, "inner"), back()}});
  EXPECT_EQ(words_of(runner), (Words{"inner", "middle", "outer"}));
}

TEST(RunnerWalk, LeavesEverythingAtAnEndInsideAVisit) {
  const Runner runner = play({{visit(1), says(kTom, "never")}, {end(1)}});
  EXPECT_EQ(runner.moment().end, 1);
  EXPECT_EQ(runner.moment().node, 1);
  EXPECT_TRUE(runner.moment().lines.empty());
}

TEST(RunnerWalk, GoesFromInsideAVisitAfterAPick) {
  Runner runner = play({{visit(1), says(kTom, "after"), end(0)},
                        {choose({going(option("a"), 2)}), back()},
                        {back()}});
  EXPECT_EQ(runner.moment().node, 1);
  ASSERT_TRUE(runner.pick("n1#a").ok());
  EXPECT_EQ(words_of(runner), (Words{"a!", "after"}));
}

TEST(RunnerWalk, FallsThroughAfterAnOptionInsideABranch) {
  Runner runner = play({{when(Condition{}, {choose({option("a")}), says(kTom, "inner")}),
                         says(kTom, "outer"), end(0)}});
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(words_of(runner), (Words{"a!", "inner", "outer"}));
}

TEST(RunnerWalk, LetsAGoInsideThenOverruleWhereTheOptionGoes) {
  Option a = going(option("a"), 1);
  a.then = {go(2)};
  Runner runner = play({{choose({a})}, {end(0)}, {end(1)}});
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(runner.moment().end, 1);
}

TEST(RunnerWalk, HasNotSeenANodeWhileItPlaysForTheFirstTime) {
  const Step ask = when(seen(0), {says(kTom, "again"), end(0)}, {says(kTom, "first")});
  const Runner runner = play({{ask, go(1)}, {when(seen(0), {says(kTom, "left it")}), go(0)}});
  EXPECT_EQ(words_of(runner), (Words{"first", "left it", "again"}));
}

TEST(RunnerWalk, HasNotSeenTheVisitingNodeDuringTheVisit) {
  const Runner runner = play({{visit(1), when(seen(1), {says(kTom, "was there")}), end(0)},
                              {when(seen(0), {}, {says(kTom, "still plays")}), back()}});
  EXPECT_EQ(words_of(runner), (Words{"still plays", "was there"}));
}

TEST(RunnerWalk, HasSeenEveryNodeThatPlayedOnceItIsOver) {
  const Runner runner = play({{visit(1)}, {end(0)}, {end(1)}});
  EXPECT_TRUE(runner.seen(0));
  EXPECT_TRUE(runner.seen(1));
  EXPECT_FALSE(runner.seen(2));
}

TEST(RunnerWalk, PlaysTheVariantOfTheBandThatHolds) {
  const auto line_at = [](double distress) {
    By by;
    by.quantity = Quantity::kDistress;
    by.variants = {{*model::band_named(Quantity::kDistress, "calm"), {says(kTom, "calm")}},
                   {*model::band_named(Quantity::kDistress, "alarmed"), {says(kTom, "alarmed")}}};
    by.otherwise = {says(kTom, "else")};
    by.has_else = true;
    Scenario written = testing::two_at_home();
    written.couple.distress = distress;
    testing::add_nodes(written, {{testing::step(by), end(0)}});
    return words_of(Runner(testing::finished(std::move(written)), kInes, 1)).front();
  };
  EXPECT_EQ(line_at(0.1), "calm");
  EXPECT_EQ(line_at(0.3), "else");
  EXPECT_EQ(line_at(0.6), "alarmed");
}

TEST(RunnerWalk, GoesOnWhereNoVariantAndNoElseIsWritten) {
  By by;
  by.variants = {{99, {says(kTom, "never")}}};
  const Runner runner = play({{testing::step(by), end(0)}});
  EXPECT_TRUE(runner.ended());
  EXPECT_TRUE(runner.moment().lines.empty());
}

TEST(RunnerWalk, DrawsALineAnewAtEachEncounterButAlwaysTheSameForASeed) {
  const std::vector<Steps> nodes = {{any({{says(kTom, "x")}, {says(kTom, "y")}, {says(kTom, "z")}}),
                                     choose({going(option("a"), 0)})}};
  const auto lines_for = [&nodes](std::uint64_t seed) {
    Runner runner = play(nodes, seed);
    Words lines = {words_of(runner).back()};
    for (int encounter = 0; encounter < 30; ++encounter) {
      EXPECT_TRUE(runner.pick("n0#a").ok());
      lines.push_back(words_of(runner).back());
    }
    return lines;
  };
  const Words lines = lines_for(5);
  EXPECT_EQ(std::set<std::string>(lines.begin(), lines.end()).size(), 3U);
  EXPECT_EQ(lines, lines_for(5));
  EXPECT_NE(lines, lines_for(6));
}

TEST(RunnerWalk, DrawsTwoPlacesApart) {
  const Step drawn = any({{says(kTom, "x")}, {says(kTom, "y")}});
  int alike = 0;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    const Words words = words_of(play({{drawn, drawn, end(0)}}, seed));
    alike += words[0] == words[1] ? 1 : 0;
  }
  EXPECT_GT(alike, 60);
  EXPECT_LT(alike, 140);
}

TEST(RunnerWalk, GathersNotesInTheOrderOfTheLines) {
  const Runner runner =
      play({{says(kTom, "a"), testing::step(Note{Note::Kind::kFacilitator, "Freeze"}),
             says(kTom, "b"), testing::step(Note{Note::Kind::kReflect, "Which?"}), end(0)}});
  ASSERT_EQ(runner.moment().notes.size(), 2U);
  EXPECT_EQ(runner.moment().notes[0].kind, Note::Kind::kFacilitator);
  EXPECT_EQ(runner.moment().notes[0].after_lines, 1U);
  EXPECT_EQ(runner.moment().notes[1].text, "Which?");
  EXPECT_EQ(runner.moment().notes[1].after_lines, 2U);
}

TEST(RunnerWalk, SpeaksInnerVoicesWithTheirPart) {
  const Runner runner =
      play({{testing::step(
                 Line{.id = "k3f", .speaker = kTom, .part = "worrying", .text = "Four hours."}),
             end(0)}});
  ASSERT_EQ(runner.moment().lines.size(), 1U);
  EXPECT_EQ(runner.moment().lines[0].part, "worrying");
  EXPECT_EQ(runner.moment().lines[0].id, "k3f");
}

TEST(RunnerWalk, StopsALoopWithoutAChoiceInsteadOfHanging) {
  Runner runner = play({{go(1)}, {says(kTom, "round"), go(0)}});
  EXPECT_TRUE(runner.over());
  EXPECT_FALSE(runner.ended());
  EXPECT_EQ(runner.moment().fault, "play goes round and round here without a choice");
  const Result<void> result = runner.pick("n0#a");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(result.error().what, runner.moment().fault);
}

TEST(RunnerWalk, StopsWhereMoreIsSaidThanAnybodyCanRead) {
  const Runner runner = play({{says(kTom, std::string(kMostTextToAMoment / 2, 'a')), go(0)}});
  EXPECT_EQ(runner.moment().fault, "more is said here at once than anybody can read");
  EXPECT_EQ(runner.moment().lines.size(), 3U);
}

TEST(RunnerWalk, StopsWhereNobodyCouldChooseSoOften) {
  // Tom's seat is empty: he chooses, and chooses again, in one moment of Ines's.
  std::vector<Option> many;
  for (int i = 0; i < 100; ++i) {
    many.push_back(option("o" + std::to_string(i), model::BidderCodes{}));
  }
  const Runner runner = play({{choose(kTom, many), go(0)}});
  EXPECT_EQ(runner.moment().fault, "nobody could choose so often in one moment");
  EXPECT_LE(runner.moment().played.size(), kMostOptionsToAMoment / many.size() + 1);
}

TEST(RunnerWalk, TakesNoMorePicksThanAnEveningHas) {
  Runner runner = play({{choose({going(option("a", testing::supportive()), 0)})}});
  for (int i = 0; i < kMostPicksOfAPlay; ++i) {
    ASSERT_TRUE(runner.pick("n0#a").ok()) << i;
  }
  const Result<void> more = runner.pick("n0#a");
  ASSERT_FALSE(more.ok());
  EXPECT_EQ(more.error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(runner.picks().size(), static_cast<std::size_t>(kMostPicksOfAPlay));
}

TEST(RunnerWalk, StopsWhereTimePassesWithoutEnd) {
  const Runner runner = play({{takes(240.0), go(0)}});
  EXPECT_EQ(runner.moment().fault, "a week has passed, and the evening is not over");
  EXPECT_LE(runner.talk().minute(), kLongestPlay + 240.0);
}

TEST(RunnerWalk, StopsWhereANodeVisitsItself) {
  EXPECT_EQ(play({{visit(0)}}).moment().fault, "visits are nested without end here");
}

TEST(RunnerWalk, StopsWhereANodeIsOverAndNothingSaysWhereToGo) {
  const std::string fault = "the node is over, and nothing says where to go from here";
  EXPECT_EQ(play({{says(kTom, "a")}}).moment().fault, fault);
  EXPECT_EQ(play({{visit(1), end(0)}, {says(kTom, "no back")}}).moment().fault, fault);
}

TEST(RunnerWalk, StopsAtABackThatNothingVisited) {
  const Runner runner = play({{says(kTom, "a"), back()}});
  EXPECT_EQ(runner.moment().fault, "'back' stands in a node that nothing visited");
  EXPECT_EQ(runner.moment().node, 0);
}

TEST(RunnerWalk, StopsWhereNoOptionIsAvailable) {
  const Option locked = testing::only_if(option("locked"), seen(0), "Not yet.");
  const Runner mine = play({{choose({locked})}});
  EXPECT_EQ(mine.moment().fault, "a choice has no available option here");
  EXPECT_TRUE(mine.moment().options.empty());
  EXPECT_EQ(play({{choose(kTom, {locked})}}).moment().fault, mine.moment().fault);
}

}  // namespace
}  // namespace attune::scenario
