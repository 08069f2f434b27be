#include "scenario/proof/flow_walk.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "proof_scenarios.h"
#include "scenario/runner.h"

namespace attune::scenario {
namespace {

using Fault = FlowFault::Kind;
using testing::any;
using testing::band;
using testing::choose;
using testing::ending;
using testing::going;
using testing::kInes;
using testing::kTom;
using testing::only_if;
using testing::option;
using testing::says;
using testing::set;
using testing::visit;
using testing::when;
using testing::with_nodes;
using testing::with_numbers;

// A walk through a scenario from the seat of Ines.
class Walked {
 public:
  explicit Walked(std::shared_ptr<const Scenario> scenario, Index seat = kInes)
      : scenario_(std::move(scenario)),
        program_(compile_flow(*scenario_)),
        layout_(*scenario_),
        walk_(*scenario_, program_, layout_, seat) {}

  Arrived begin(Guesses guesses = Guesses::kFollowed) {
    Arrived arrived;
    walk_.begin(guesses, arrived);
    return arrived;
  }
  Arrived pick(const FactWords& state, std::size_t offer, Guesses guesses = Guesses::kFollowed) {
    Arrived arrived;
    walk_.pick(state, offers(state).at(offer), guesses, arrived);
    return arrived;
  }
  [[nodiscard]] Offers offers(const FactWords& state) const {
    Offers offers;
    walk_.offers(state, offers);
    return offers;
  }
  // The ids of what is offered, "?" behind what needs a guess.
  [[nodiscard]] std::string offered(const FactWords& state) const {
    std::string text;
    for (const Offer& offer : offers(state)) {
      text += (text.empty() ? "" : " ") + std::string(program_.ops[offer.pick].option->id());
      text += offer.exact ? "" : "?";
    }
    return text;
  }
  [[nodiscard]] Met met(const Steps& steps) const {
    for (OpIndex op = 0; op < program_.ops.size(); ++op) {
      if (program_.ops[op].step == steps.data()) {
        return walk_.met()[op];
      }
    }
    return {};
  }
  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const FactLayout& layout() const { return layout_; }
  [[nodiscard]] const FlowWalk& walk() const { return walk_; }
  [[nodiscard]] const FlowProgram& program() const { return program_; }

 private:
  std::shared_ptr<const Scenario> scenario_;
  FlowProgram program_;
  FactLayout layout_;
  FlowWalk walk_;
};

// "end 0, end 1?, falls off": each once, sorted, "?" behind what was guessed.
std::string told(const Arrived& arrived) {
  const auto kind = [](Fault fault) {
    switch (fault) {
      case Fault::kFallsOff:
        return "falls off";
      case Fault::kBackOutside:
        return "back outside";
      case Fault::kNoOption:
        return "no option";
      case Fault::kRoundAndRound:
        return "round";
      case Fault::kClamps:
        return "clamps";
    }
    return "";
  };
  std::set<std::string> all;
  for (const EndReached& reached : arrived.ends) {
    all.insert("end " + std::to_string(reached.end) + (reached.exact ? "" : "?"));
  }
  for (const FlowFault& fault : arrived.faults) {
    all.insert(std::string(kind(fault.kind)) + (fault.exact ? "" : "?"));
  }
  for (const Arrival& arrival : arrived.decisions) {
    all.insert(arrival.exact ? "decision" : "decision?");
  }
  if (arrived.left_guesses) {
    all.insert("and guesses");
  }
  std::string text;
  for (const std::string& one : all) {
    text += (text.empty() ? "" : ", ") + one;
  }
  return text;
}

Condition alarmed() { return band(model::Quantity::kDistress, Comparison::kGreaterEqual, 2); }

// What play comes to that meets no decision.
std::string played(const std::shared_ptr<const Scenario>& scenario) {
  const Runner runner(scenario, kInes, 1);
  return runner.moment().end ? "end " + std::to_string(*runner.moment().end)
                             : runner.moment().fault;
}

// Nodes that go from one to the next, and a last one that ends.
std::vector<Steps> gos(int number) {
  std::vector<Steps> nodes;
  for (int i = 1; i <= number; ++i) {
    nodes.push_back({testing::go(i)});
  }
  nodes.push_back({testing::end(0)});
  return nodes;
}

// Nodes that visit the next one, and a last one that goes back: so many visits in each other.
std::vector<Steps> visits(int number) {
  std::vector<Steps> nodes = {{visit(1), testing::end(0)}};
  for (int i = 1; i < number; ++i) {
    nodes.push_back({visit(i + 1), testing::back()});
  }
  nodes.push_back({testing::back()});
  return nodes;
}

TEST(FlowWalk, FollowsWhatTheFactsDecide) {
  const auto scenario = with_numbers(
      1, 3,
      {{set(testing::adds(0, 2)),
        when(testing::variable(0, Comparison::kEqual, 2), {testing::end(1)}, {testing::end(0)})}});
  EXPECT_EQ(told(Walked(scenario).begin()), "end 1");
}

TEST(FlowWalk, LeavesOrFollowsWhatABandDecides) {
  Walked walked(with_nodes({{when(alarmed(), {testing::end(1)}, {testing::end(0)})}}));
  EXPECT_EQ(told(walked.begin(Guesses::kLeft)), "and guesses");
  EXPECT_EQ(told(walked.begin(Guesses::kFollowed)), "end 0?, end 1?");
}

TEST(FlowWalk, TakesABandForKnownUntilTimePasses) {
  const Step ask = when(alarmed(), {testing::end(1)}, {testing::end(0)});
  const Steps known = {when(alarmed(), {ask}), testing::back()};
  EXPECT_EQ(told(Walked(with_nodes({known})).begin()), "back outside?, end 1?");
  const Steps passed = {when(alarmed(), {testing::takes(1), ask}), testing::back()};
  EXPECT_EQ(told(Walked(with_nodes({passed})).begin()), "back outside?, end 0?, end 1?");
}

TEST(FlowWalk, KnowsTheSlowBandsOfACoupleForGood) {
  const Condition secure = band(model::Quantity::kSecurity, Comparison::kEqual, 2);
  EXPECT_EQ(
      told(Walked(with_nodes({{when(secure, {testing::takes(60),
                                             when(secure, {testing::end(1)}, {testing::end(0)})}),
                               testing::back()}}))
               .begin()),
      "back outside?, end 1?");
}

TEST(FlowWalk, GoesEveryWayThatChanceMayTake) {
  EXPECT_EQ(
      told(Walked(with_nodes({{any({{testing::end(0)}, {testing::end(1)}, {}}), testing::back()}}))
               .begin(Guesses::kLeft)),
      "back outside, end 0, end 1")
      << "chance is no guess: some seed draws it";
}

TEST(FlowWalk, MeetsWhatIsOnlySpokenWithoutForking) {
  const auto scenario = with_nodes(
      {{any({{says(kTom, "a")}, {when(alarmed(), {says(kTom, "b")}, {says(kTom, "c")})}}),
        when(testing::seen(0), {says(kTom, "d")}), testing::end(0)}});
  Walked walked(scenario);
  EXPECT_EQ(told(walked.begin(Guesses::kLeft)), "end 0") << "no band changes where it goes on";
  const auto& drawn = std::get<Any>(scenario->nodes[0].steps[0].what).variants;
  EXPECT_TRUE(walked.met(drawn[0]).exactly);
  const auto& inner = std::get<If>(drawn[1].front().what);
  EXPECT_TRUE(walked.met(inner.then).guessed());
  EXPECT_TRUE(walked.met(inner.otherwise).guessed());
  EXPECT_FALSE(walked.met(std::get<If>(scenario->nodes[0].steps[1].what).then).at_all());
}

TEST(FlowWalk, KeepsTheWayBackThroughAGo) {
  const auto scenario =
      with_nodes({{visit(1), when(testing::seen(2), {testing::end(1)}), testing::end(0)},
                  {testing::go(2)},
                  {when(testing::seen(1), {testing::back()}), says(kTom, "no")}});
  EXPECT_EQ(told(Walked(scenario).begin()), "end 1");
  EXPECT_EQ(played(scenario), "end 1");
}

TEST(FlowWalk, DoesNotTakeANodeForSeenWhileItVisits) {
  const auto scenario =
      with_nodes({{visit(1), when(testing::seen(0), {testing::end(1)}), testing::end(0)},
                  {when(testing::seen(0), {testing::end(1)}), testing::back()}});
  EXPECT_EQ(told(Walked(scenario).begin()), "end 0");
  EXPECT_EQ(played(scenario), "end 0");
}

TEST(FlowWalk, GoesOnBehindAVisitThatFallsOff) {
  EXPECT_EQ(told(Walked(with_nodes({{visit(1), testing::end(0)}, {says(kTom, "a")}})).begin()),
            "end 0, falls off")
      << "so that what stands behind it is not called unreachable, too";
  EXPECT_EQ(told(Walked(with_nodes({{says(kTom, "a")}})).begin()), "falls off");
}

TEST(FlowWalk, TellsWhereADecisionIsEmpty) {
  const auto empty = [](Condition condition) {
    return with_nodes({{choose({only_if(option("a"), std::move(condition), "Not yet.")})}});
  };
  EXPECT_EQ(told(Walked(empty(testing::seen(0))).begin()), "no option") << "locked is not offered";
  EXPECT_EQ(told(Walked(empty(alarmed())).begin()), "decision, no option?");
}

TEST(FlowWalk, KnowsThatOneOfTwoBandsIsOffered) {
  Walked walked(with_nodes({{choose(
      {only_if(option("a"), alarmed()), only_if(option("b"), testing::negated(alarmed()))})}}));
  const Arrived arrived = walked.begin(Guesses::kLeft);
  EXPECT_EQ(told(arrived), "decision");
  EXPECT_EQ(walked.offered(arrived.decisions[0].facts), "a? b?");
}

TEST(FlowWalk, CountsAndSetsBeforeWhatFollowsThePick) {
  Option reply = option("a", testing::supportive());
  reply.set = {testing::adds(0, 1)};
  reply.then = {when(
      testing::joined(Operation::kAnd, testing::variable(0, Comparison::kEqual, 1),
                      testing::count(model::ResponseStyle::kSupportive, Comparison::kEqual, 1)),
      {testing::end(1)}, {testing::end(0)})};
  Walked walked(with_numbers(1, 3, {{choose({reply, option("b")}), testing::back()}}));
  EXPECT_EQ(told(walked.pick(walked.begin().decisions[0].facts, 0)), "end 1");
}

TEST(FlowWalk, LetsADecisionStandInsideTheReplyToAnother) {
  Option outer = ending(option("a"), 1);
  outer.then = {choose({option("in"), going(option("out"), 1)}), says(kTom, "hm")};
  Walked walked(with_nodes({{choose({outer})}, {testing::end(0)}}));
  const FactWords first = walked.begin().decisions[0].facts;
  const Arrived inner = walked.pick(first, 0);
  ASSERT_EQ(told(inner), "decision");
  EXPECT_EQ(walked.offered(inner.decisions[0].facts), "in out");
  EXPECT_EQ(told(walked.pick(inner.decisions[0].facts, 0)), "end 1") << "what the outer one says";
  EXPECT_EQ(told(walked.pick(inner.decisions[0].facts, 1)), "end 0");
}

TEST(FlowWalk, PlaysOnWhereNobodySitsAndOneOptionIsLeft) {
  const auto scenario =
      with_nodes({{choose(kTom, {only_if(option("a"), testing::seen(0)),
                                 ending(option("b", model::BidderCodes{}), 1)})}});
  EXPECT_EQ(told(Walked(scenario).begin(Guesses::kLeft)), "end 1");
  EXPECT_EQ(played(scenario), "end 1");
}

TEST(FlowWalk, LetsTheBidderTakeTheFirstThatMayBeAvailable) {
  Walked walked(with_nodes(
      {{choose(kTom, {only_if(option("a"), alarmed()), option("b"), option("never")})}}));
  EXPECT_EQ(told(walked.begin(Guesses::kLeft)), "and guesses");
  const Arrived arrived = walked.begin();
  ASSERT_EQ(told(arrived), "decision?");
  EXPECT_EQ(walked.offered(arrived.decisions[0].facts), "a? b?");
  EXPECT_FALSE(walked.walk().is_persons(arrived.decisions[0].facts));
}

TEST(FlowWalk, LetsTheHabitTakeWhateverIsAvailable) {
  Walked walked(with_nodes({{choose({option("a", testing::dismissive()),
                                     only_if(option("b"), testing::seen(0)),
                                     option("c", testing::supportive())}),
                             testing::back()}}),
                kTom);
  const Arrived arrived = walked.begin();
  ASSERT_EQ(told(arrived), "decision?");
  EXPECT_EQ(walked.offered(arrived.decisions[0].facts), "a? c?");
}

TEST(FlowWalk, TellsAClampOnceExactlyAndOnceByAGuess) {
  Option more = going(option("more"), 0);
  more.set = {testing::adds(0, 2)};
  Walked walked(with_numbers(
      1, 3, {{when(testing::variable(0, Comparison::kGreater, 3), {}), choose({more})}}));
  const FactWords first = walked.begin().decisions[0].facts;
  const Arrived second = walked.pick(first, 0);
  EXPECT_EQ(told(second), "decision") << "two of three";
  const Arrived third = walked.pick(second.decisions[0].facts, 0);
  EXPECT_EQ(told(third), "clamps, decision");
  EXPECT_EQ(walked.layout().variable(third.decisions[0].facts, 0), 3);
  EXPECT_EQ(told(walked.pick(second.decisions[0].facts, 0)), "decision");
}

TEST(FlowWalk, StopsWhereItGoesRound) {
  const auto scenario =
      with_nodes({{visit(1), testing::go(0)}, {says(kTom, "a"), testing::back()}});
  EXPECT_EQ(told(Walked(scenario).begin()), "round");
  EXPECT_EQ(played(scenario), kFaultRoundAndRound);
}

TEST(FlowWalk, FollowsACircleThatFactsLeave) {
  const auto scenario = with_numbers(
      1, 200,
      {{set(testing::adds(0, 1)),
        when(testing::variable(0, Comparison::kEqual, 200), {testing::end(0)}), testing::go(0)}});
  EXPECT_EQ(told(Walked(scenario).begin()), "end 0");
}

TEST(FlowWalk, TakesChanceForAWayOutOfACircle) {
  Walked walked(with_nodes({{any({{testing::go(0)}, {testing::go(0)}, {testing::end(0)}})}}));
  const Arrived arrived = walked.begin();
  EXPECT_EQ(told(arrived), "end 0, round?");
  EXPECT_TRUE(std::all_of(arrived.faults.begin(), arrived.faults.end(),
                          [](const FlowFault& fault) { return fault.by_chance; }));
}

TEST(FlowWalk, TellsThatABandMayKeepItInACircle) {
  const auto scenario =
      with_nodes({{when(alarmed(), {testing::end(0)}), testing::takes(1), testing::go(0)}});
  EXPECT_EQ(told(Walked(scenario).begin()), "end 0?, round?");
  EXPECT_EQ(told(Walked(with_nodes({{when(alarmed(), {testing::takes(1), testing::go(0)}),
                                     testing::end(0)}}))
                     .begin()),
            "end 0?, round?");
}

TEST(FlowWalk, FollowsWaysThatMeetAgainOnce) {
  Steps steps;
  for (int i = 0; i < 60; ++i) {
    steps.push_back(any({{set(testing::sets(0, 1))}, {set(testing::sets(0, 2))}}));
    steps.push_back(when(alarmed(), {set(testing::sets(0, 3))}));
    steps.push_back(testing::takes(1));
  }
  steps.push_back(when(testing::variable(0, Comparison::kEqual, 3), {testing::end(1)}));
  steps.push_back(testing::end(0));
  const Arrived arrived = Walked(with_numbers(1, 3, {std::move(steps)})).begin();
  EXPECT_EQ(told(arrived), "end 0?, end 1?");
  EXPECT_FALSE(arrived.cut_off || arrived.too_many) << "else 2^60 ways would be followed";
}

TEST(FlowWalk, GivesUpWhereWaysThatDifferAreTooMany) {
  constexpr int kCards = 20;
  Steps steps;
  for (int i = 0; i < kCards; ++i) {
    steps.push_back(any({{set(testing::sets(i, 1))}, {says(kTom, "hm")}}));
  }
  for (int i = 0; i < kCards; ++i) {
    steps.push_back(when(testing::variable(i, Comparison::kEqual, 1), {testing::end(0)}));
  }
  EXPECT_TRUE(Walked(with_numbers(kCards, 1, {std::move(steps)})).begin().too_many);
}

TEST(FlowWalk, GoesAsFarInOneMomentAsPlayDoes) {
  EXPECT_EQ(played(with_nodes(gos(998))), "end 0");
  EXPECT_EQ(told(Walked(with_nodes(gos(998))).begin()), "end 0");
  EXPECT_EQ(played(with_nodes(gos(1000))), kFaultRoundAndRound);
  EXPECT_EQ(told(Walked(with_nodes(gos(1000))).begin()), "round");
  EXPECT_TRUE(Walked(with_nodes(gos(1000))).begin().cut_off);
}

TEST(FlowWalk, FollowsVisitsAsDeepAsPlayDoes) {
  EXPECT_EQ(played(with_nodes(visits(199))), "end 0");
  EXPECT_EQ(told(Walked(with_nodes(visits(199))).begin()), "end 0");
  EXPECT_NE(played(with_nodes(visits(200))), "end 0");
  EXPECT_EQ(told(Walked(with_nodes(visits(200))).begin()), "round");
}

}  // namespace
}  // namespace attune::scenario
