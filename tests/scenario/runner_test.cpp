// What picking an option does, and what can be asked about a play.
#include "scenario/runner.h"

#include <gtest/gtest.h>

#include <set>

#include "support/play_records.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using model::ResponseStyle;
using testing::choose;
using testing::enabling;
using testing::ending;
using testing::keys_of;
using testing::kInes;
using testing::kTom;
using testing::only_if;
using testing::option;
using testing::says;
using testing::variable;
using testing::with_nodes;
using testing::words_of;
using Words = std::vector<std::string>;

constexpr std::uint64_t kSeed = 11;

Variable number(int low, int high, int initial = 0) {
  return {.id = "asked",
          .kind = Variable::Kind::kNumber,
          .low = low,
          .high = high,
          .initial = initial,
          .values = {},
          .at = {}};
}

/// One variable and one node.
std::shared_ptr<const Scenario> with_variable(Variable variable, Steps steps) {
  Scenario scenario = testing::two_at_home();
  scenario.variables = {std::move(variable)};
  testing::add_nodes(scenario, {std::move(steps)});
  return testing::finished(std::move(scenario));
}

Assignment add(int value) { return {0, Assignment::Kind::kAdd, value, {}}; }
Assignment to(int value) { return {0, Assignment::Kind::kSet, value, {}}; }

TEST(Runner, StandsAtTheFirstDecisionAtOnce) {
  const Runner runner(with_nodes({{says(kTom, "Are we okay?"), choose({option("a")})}}), kInes,
                      kSeed);
  EXPECT_EQ(runner.moment().number, 0);
  EXPECT_EQ(runner.moment().chooser, kInes);
  EXPECT_EQ(words_of(runner), (Words{"Are we okay?"}));
  EXPECT_EQ(keys_of(runner), (Words{"n0#a"}));
  EXPECT_FALSE(runner.over());
}

TEST(Runner, SpeaksThePickThenItsStepsThenGoesOn) {
  Option a = option("a");
  a.then = {says(kTom, "then")};
  Runner runner(with_nodes({{choose({a}), says(kTom, "gathered"), testing::end(0)}}), kInes, kSeed);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(words_of(runner), (Words{"a!", "then", "gathered"}));
  EXPECT_EQ(runner.moment().lines.front().speaker, kInes);
  EXPECT_EQ(runner.moment().number, 1);
  EXPECT_EQ(runner.moment().end, 0);
  EXPECT_TRUE(runner.moment().options.empty());
}

TEST(Runner, RunsTheModelThenSetsThenLetsTheCoachSpeakThenPlaysThen) {
  Option a = option("a", testing::dismissive());
  a.set = {add(1), add(1)};
  a.coach = "What did that cost?";
  a.then = {testing::when(variable(0, Comparison::kEqual, 2), {says(kTom, "set before")})};
  Runner runner(with_variable(number(0, 3), {choose({ending(a, 1)})}), kInes, kSeed);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(words_of(runner), (Words{"a!", "set before"}));
  ASSERT_EQ(runner.moment().notes.size(), 1U);
  EXPECT_EQ(runner.moment().notes[0].text, "What did that cost?");
  EXPECT_EQ(runner.moment().notes[0].after_lines, 1U);
  EXPECT_EQ(runner.moment().end, 1);
}

TEST(Runner, RefusesWhatIsNotOfferedAndSaysWhatIs) {
  Runner runner(with_nodes({{choose({option("a"), option("b")})}}), kInes, kSeed);
  const Result<void> result = runner.pick("n0#z");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(result.error().fix, "pick from n0#a and n0#b");
  EXPECT_EQ(runner.moment().number, 0) << "nothing changed";
}

TEST(Runner, ShowsALockedOptionAndRefusesIt) {
  Runner runner(
      with_variable(
          number(0, 3),
          {choose({option("a"),
                   only_if(option("locked"), variable(0, Comparison::kEqual, 1), "Not yet.")})}),
      kInes, kSeed);
  EXPECT_EQ(keys_of(runner), (Words{"n0#a", "n0#locked"}));
  const Result<void> result = runner.pick("n0#locked");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(result.error().what, "this option is locked: Not yet.");
}

TEST(Runner, HidesAnUnavailableOptionThatGivesNoReason) {
  const Runner runner(
      with_variable(
          number(0, 3),
          {choose({option("a"), only_if(option("hidden"), variable(0, Comparison::kEqual, 1))})}),
      kInes, kSeed);
  EXPECT_EQ(keys_of(runner), (Words{"n0#a"}));
}

TEST(Runner, TakesAnOptionAwayAfterItWasPickedOnce) {
  Option once = testing::going(option("once"), 0);
  once.once = true;
  once.why = "Never merely locked.";
  Runner runner(with_nodes({{choose({once, option("a")}), testing::end(0)}}), kInes, kSeed);
  ASSERT_TRUE(runner.pick("n0#once").ok());
  EXPECT_EQ(keys_of(runner), (Words{"n0#a"}));
}

TEST(Runner, RefusesAPickAfterTheEnd) {
  Runner runner(with_nodes({{testing::end(0)}}), kInes, kSeed);
  ASSERT_TRUE(runner.ended());
  const Result<void> result = runner.pick("n0#a");
  ASSERT_FALSE(result.ok());
  EXPECT_EQ(result.error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(result.error().what, "the play has ended");
}

TEST(Runner, KeepsVariablesInTheirRange) {
  Option a = option("a");
  a.set = {add(5)};
  Option b = option("b");
  b.set = {to(2), add(-9)};
  Runner runner(with_variable(number(1, 3, 2), {choose({a}), choose({b}), testing::end(0)}), kInes,
                kSeed);
  EXPECT_EQ(runner.variables()[0], 2);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(runner.variables()[0], 3);
  ASSERT_TRUE(runner.pick("n0#b").ok());
  EXPECT_EQ(runner.variables()[0], 1);
}

TEST(Runner, StaysInRangeWhereTheSumWouldOverflow) {
  const int highest = std::numeric_limits<int>::max();
  Option a = option("a");
  a.set = {add(highest)};
  Runner runner(with_variable(number(0, highest, highest), {choose({a}), testing::end(0)}), kInes,
                kSeed);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(runner.variables()[0], highest);
}

TEST(Runner, LetsTheModelRunForTwoMinutesAReply) {
  Runner runner(with_nodes({{choose({ending(option("a", testing::dismissive()), 0)})}}), kInes,
                kSeed);
  model::Talk expected = runner.talk();
  expected.reply(testing::dismissive(), model::kExchangeMinutes);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(runner.talk().state(), expected.state());
  EXPECT_EQ(runner.talk().minute(), 2.0);
}

TEST(Runner, LetsTheModelRunAsLongAsTheAuthorSays) {
  Option a = option("a", testing::supportive());
  a.minutes = 5.0;
  Runner runner(
      with_nodes({{testing::takes(1.0), choose({a}), testing::takes(0.5), testing::end(0)}}), kInes,
      kSeed);
  EXPECT_EQ(runner.talk().minute(), 1.0);
  ASSERT_TRUE(runner.pick("n0#a").ok());
  EXPECT_EQ(runner.talk().minute(), 6.5);
}

TEST(Runner, RecordsWhatAReplyDidAndHowItReads) {
  Runner runner(with_nodes({{choose({ending(option("a", enabling()), 0)})}}), kInes, kSeed);
  const model::FastState<double> before = runner.talk().state();
  ASSERT_TRUE(runner.pick("n0#a").ok());
  ASSERT_EQ(runner.moment().played.size(), 1U);
  const Played& played = runner.moment().played[0];
  EXPECT_EQ(played.option->id(), "a");
  EXPECT_EQ(played.chooser, kInes);
  EXPECT_TRUE(played.by_person);
  EXPECT_EQ(played.reading->style, ResponseStyle::kEnabling);
  EXPECT_EQ(played.before, before);
  EXPECT_EQ(played.after, runner.talk().state());
  EXPECT_EQ(played.minute_after - played.minute_before, 2.0);
}

TEST(Runner, MovesTheModelWithTheBidderAndTakesNoTimeForIt) {
  const model::BidderCodes protest = {.protest = 3};
  Option loud = option("loud", protest);
  Runner runner(with_nodes({{choose(kTom, {ending(loud, 0)})}}), kTom, kSeed);
  model::Talk expected = runner.talk();
  expected.bidder_move(protest);
  ASSERT_TRUE(runner.pick("n0#loud").ok());
  EXPECT_EQ(runner.talk().state(), expected.state());
  EXPECT_EQ(runner.talk().minute(), 0.0);
  EXPECT_FALSE(runner.moment().played[0].reading.has_value());
}

TEST(Runner, PassesTheTimeThatAMoveOrAnUncodedOptionTakes) {
  Option move = option("move", model::BidderCodes{});
  move.minutes = 3.0;
  Option uncoded = option("uncoded", std::monostate{});
  uncoded.minutes = 4.0;
  Runner runner(with_nodes({{choose(kTom, {move}), choose(kTom, {uncoded}), testing::end(0)}}),
                kTom, kSeed);
  ASSERT_TRUE(runner.pick("n0#move").ok());
  EXPECT_EQ(runner.talk().minute(), 3.0);
  ASSERT_TRUE(runner.pick("n0#uncoded").ok());
  EXPECT_EQ(runner.talk().minute(), 7.0);
}

TEST(Runner, LetsTheFirstAvailableMoveStandForAnUnmannedBidder) {
  const Runner runner(
      with_variable(number(0, 3),
                    {choose(kTom, {only_if(option("locked", model::BidderCodes{}),
                                           variable(0, Comparison::kEqual, 1), "Not yet."),
                                   option("soft", model::BidderCodes{.softness = 2}),
                                   option("loud", model::BidderCodes{.protest = 2})}),
                     choose({option("a")})}),
      kInes, kSeed);
  EXPECT_EQ(words_of(runner), (Words{"soft!"}));
  ASSERT_EQ(runner.moment().played.size(), 1U);
  EXPECT_FALSE(runner.moment().played[0].by_person);
  EXPECT_TRUE(runner.picks().empty());
}

TEST(Runner, LetsHabitAnswerForAnUnmannedResponderAndCountsItsStyle) {
  const auto scenario = with_nodes(
      {{choose({option("far", testing::dismissive()), option("near", testing::supportive())}),
        testing::when(testing::count(ResponseStyle::kSupportive, Comparison::kEqual, 1),
                      {testing::says(kTom, "once")}),
        choose(kTom, {option("move", model::BidderCodes{})})}});
  const Runner runner(scenario, kTom, kSeed);
  // A calm responder's habit is kind: validation, reassurance and availability, no invalidation.
  EXPECT_EQ(words_of(runner), (Words{"near!", "once"}));
  EXPECT_TRUE(runner.picked(*runner.moment().played[0].option));
  EXPECT_TRUE(runner.picks().empty());
  EXPECT_EQ(runner.talk().minute(), model::kExchangeMinutes);
}

TEST(Runner, PlaysItselfWhereNobodySits) {
  const Runner runner(testing::finished(testing::small_evening()), kNone, kSeed);
  EXPECT_TRUE(runner.ended());
  EXPECT_GE(runner.moment().played.size(), 2U);
}

TEST(Runner, CountsStylesUpToTheLargestNumberTheyAreComparedWith) {
  const auto over = [](Comparison comparison, int value) {
    const auto scenario =
        with_nodes({{choose({option("a", enabling())}), choose({option("b", enabling())}),
                     testing::when(testing::count(ResponseStyle::kEnabling, comparison, value),
                                   {testing::end(0)}, {testing::end(1)})}});
    Runner runner(scenario, kInes, kSeed);
    EXPECT_TRUE(runner.pick("n0#a").ok());
    EXPECT_TRUE(runner.pick("n0#b").ok());
    return runner.moment().end == 0;
  };
  EXPECT_TRUE(over(Comparison::kEqual, 1)) << "at the limit, n reads n or more";
  EXPECT_TRUE(over(Comparison::kEqual, 2));
  EXPECT_FALSE(over(Comparison::kEqual, 3));
  EXPECT_TRUE(over(Comparison::kGreater, 1));
  EXPECT_FALSE(over(Comparison::kGreater, 2));
}

TEST(Runner, KeepsTheWrittenOrderWhereTheAuthorAsksForIt) {
  Step written = choose({option("a"), option("b"), option("c"), option("d"), option("e")});
  std::get<Choose>(written.what).as_written = true;
  const auto scenario = with_nodes({{written}});
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    EXPECT_EQ(testing::shown_keys_of(Runner(scenario, kInes, seed)),
              (Words{"n0#a", "n0#b", "n0#c", "n0#d", "n0#e"}));
  }
}

TEST(Runner, DrawsTheOrderAnewAtEachShowingAndWithEachSeed) {
  const auto again = [](const std::string& id) { return testing::going(option(id), 0); };
  const auto scenario = with_nodes({{choose({again("a"), again("b"), again("c"), again("d")})}});
  std::set<Words> orders;
  Runner runner(scenario, kInes, kSeed);
  for (int showing = 0; showing < 200; ++showing) {
    orders.insert(testing::shown_keys_of(runner));
    ASSERT_TRUE(runner.pick("n0#a").ok());
  }
  EXPECT_EQ(orders.size(), 24U) << "every order of four comes up";
  std::set<Words> first_orders;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    first_orders.insert(testing::shown_keys_of(Runner(scenario, kInes, seed)));
  }
  EXPECT_EQ(first_orders.size(), 24U);
}

TEST(Runner, StartsWhereTheAuthorSays) {
  Scenario written = testing::two_at_home();
  written.couple.distress = 0.9;
  written.couple.slow.burden = 0.8;
  testing::add_nodes(written, {{choose({option("a")})}});
  const Runner runner(testing::finished(std::move(written)), kInes, kSeed);
  EXPECT_EQ(runner.talk().state().distress, 0.9);
  EXPECT_EQ(runner.band(model::Quantity::kBurden),
            *model::band_named(model::Quantity::kBurden, "high"));
}

TEST(Runner, GivesTheSameMomentsForTheSamePicks) {
  const auto scenario = testing::finished(testing::small_evening());
  Runner first(scenario, kInes, kSeed);
  Runner second(scenario, kInes, kSeed);
  for (const char* key : {"n0#promise", "n2#leave"}) {
    EXPECT_EQ(testing::record_of(first), testing::record_of(second));
    ASSERT_TRUE(first.pick(key).ok());
    ASSERT_TRUE(second.pick(key).ok());
  }
  EXPECT_EQ(testing::record_of(first), testing::record_of(second));
  EXPECT_TRUE(first.ended());
}

TEST(Runner, IsAValueWhoseCopyGoesItsOwnWay) {
  Runner stays(testing::finished(testing::small_evening()), kInes, kSeed);
  const std::string before = testing::record_of(stays);
  Runner goes = stays;
  ASSERT_TRUE(goes.pick("n0#scold").ok());
  ASSERT_TRUE(goes.pick("n2#leave").ok());
  EXPECT_EQ(testing::record_of(stays), before);
  ASSERT_TRUE(stays.pick("n0#listen").ok());
  EXPECT_EQ(goes.picks(), (Words{"n0#scold", "n2#leave"}));
  EXPECT_EQ(stays.picks(), (Words{"n0#listen"}));
}

}  // namespace
}  // namespace attune::scenario
