// What the proof says of small random scenarios, against playing every way through them.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "every_play.h"
#include "random_scenario.h"
#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"
#include "scenario/walk.h"
#include "support/all_or_some.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::EveryPlay;
using testing::EveryState;
using testing::Everything;
using testing::random_scenario;
using testing::RandomKind;

constexpr std::size_t kBudget = 100'000;

/// Of so many scenarios drawn by chance: as many, or one in five.
constexpr int some_of(int all) { return test::all_or_some(all, all / 5); }

Everything as_proved(const Scenario& scenario, const Proof& proof, bool exactly) {
  const auto counts = [exactly](Met met) { return exactly ? met.exactly : met.at_all(); };
  Everything met;
  for_each_step_of(scenario, [&](const Step& step) {
    if (const auto* line = std::get_if<Line>(&step.what); line && counts(proof.step(step))) {
      met.lines.insert(line->text);
    }
  });
  for_each_option(scenario, [&](const Option& option) {
    if (counts(proof.option(option.number))) {
      met.options.insert(option.key);
    }
  });
  for (const SeatProof& seat : proof.seats()) {
    for (std::size_t i = 0; i < scenario.ends.size(); ++i) {
      const EndFound& end = seat.explorer->ends()[i];
      if (end.exactly) {
        met.ends.emplace(static_cast<Index>(i), seat.explorer->picks_by(*end.exactly).size());
      } else if (end.guessing && !exactly) {
        met.ends.emplace(static_cast<Index>(i), 0);
      }
    }
    for (const FaultFound& found : seat.explorer->faults()) {
      const std::string fault = what_play_says(found.fault.kind);
      if (!fault.empty() && (found.fault.exact || !exactly)) {
        met.faults.insert(fault);
      }
    }
  }
  return met;
}

// Such scenarios are not proved: they have an error already.
bool visits_itself(const Scenario& scenario) { return !outline_flow(scenario).recursions.empty(); }

// Behind a visit that falls off, the proof goes on and play does not.
bool falls_off(const Everything& met) { return met.faults.contains(kFaultFellOff); }

// The same for scenarios whose facts fit into one word and for those that take several.
void expect_what_playing_finds(const RandomKind& kind) {
  int compared = 0;
  int faults = 0;
  for (int seed = 0; seed < some_of(4000); ++seed) {
    const auto scenario = random_scenario(static_cast<std::uint64_t>(seed), kind);
    if (visits_itself(*scenario)) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    const EveryPlay plays(scenario, testing::kInes, 1);
    const Everything proved = as_proved(*scenario, proof, true);
    if (!plays.all() || falls_off(plays.met())) {
      faults += plays.all() ? 1 : 0;
      ASSERT_TRUE(proved.holds(plays.met())) << "seed " << seed;
      continue;
    }
    ++compared;
    ASSERT_EQ(proved.lines, plays.met().lines) << "seed " << seed;
    ASSERT_EQ(proved.options, plays.met().options) << "seed " << seed;
    ASSERT_EQ(proved.ends, plays.met().ends) << "with the fewest picks to each; seed " << seed;
    ASSERT_EQ(proved.faults, plays.met().faults) << "seed " << seed;
  }
  EXPECT_GT(compared, some_of(800)) << "else this compares too little";
  EXPECT_GT(faults, some_of(100));
}

TEST(ProofOfRandomScenarios, IsWhatPlayingEveryWayFinds) { expect_what_playing_finds({}); }

TEST(ProofOfRandomScenarios, IsTheSameWhereFactsTakeSeveralWords) {
  constexpr RandomKind kWide = {.stride = 18, .scale = 350};
  EXPECT_EQ(FactLayout(*random_scenario(0, kWide)).words(), 7U);
  expect_what_playing_finds(kWide);
}

TEST(ProofOfRandomScenarios, LeavesNothingOutThatBandsOrNobodyDecide) {
  int more = 0;
  for (int seed = 0; seed < some_of(3000); ++seed) {
    const auto scenario =
        random_scenario(static_cast<std::uint64_t>(seed), {.bands = true, .chance = true});
    if (visits_itself(*scenario)) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    const Everything proved = as_proved(*scenario, proof, false);
    for (const Index seat : scenario->seats()) {
      for (const std::uint64_t drawn : {1U, 2U}) {
        const EveryPlay plays(scenario, seat, drawn);
        ASSERT_TRUE(proved.holds(plays.met())) << "seed " << seed << ", drawn " << drawn;
        more += proved.lines.size() > plays.met().lines.size() ? 1 : 0;
      }
    }
  }
  EXPECT_GT(more, some_of(100)) << "else no band was ever guessed in vain";
}

TEST(ProofOfRandomScenarios, TakesChanceForWhatSomeSeedDraws) {
  constexpr std::uint64_t kSeeds = 40;
  int compared = 0;
  int equal = 0;
  for (int seed = 0; seed < some_of(1500); ++seed) {
    const auto scenario = random_scenario(static_cast<std::uint64_t>(seed), {.chance = true});
    if (visits_itself(*scenario) || scenario->any_count == 0) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    Everything played;
    bool all = true;
    for (std::uint64_t drawn = 0; drawn < kSeeds && all; ++drawn) {
      const EveryPlay plays(scenario, testing::kInes, drawn);
      all = plays.all();
      played.add(plays.met());
    }
    ASSERT_TRUE(as_proved(*scenario, proof, false).holds(played)) << "seed " << seed;
    if (all && !falls_off(played)) {
      ++compared;
      const Everything proved = as_proved(*scenario, proof, true);
      equal += proved.lines == played.lines && proved.ends == played.ends ? 1 : 0;
    }
  }
  EXPECT_GT(compared, some_of(100)) << "else this compares too little";
  EXPECT_GE(equal * 100, compared * 98) << "a way of few draws is drawn by one seed of forty";
}

TEST(ProofOfRandomScenarios, FindsTheTrapsAndTheShortestWaysOfPlay) {
  int trapped = 0;
  int free = 0;
  int long_ways = 0;
  for (int seed = 0; seed < some_of(6000); ++seed) {
    const auto scenario = random_scenario(static_cast<std::uint64_t>(seed), {.visits = false});
    const Proof proof(*scenario, kBudget);
    ASSERT_TRUE(proof.complete()) << "seed " << seed;
    FlowExplorer& explorer = *proof.seats().front().explorer;
    std::set<Index> traps;
    for (const StateIndex state : explorer.traps()) {
      const OpIndex decision = explorer.walk()
                                   .places()
                                   .standing(FlowWalk::place_in(explorer.states().state(state)))
                                   .decision;
      traps.insert(proof.program().ops[decision].node);
    }
    const EveryState played(scenario);
    ASSERT_EQ(traps, played.traps()) << "seed " << seed;
    (traps.empty() ? free : trapped) += 1;
    ASSERT_EQ(as_proved(*scenario, proof, true).ends, played.ends()) << "seed " << seed;
    for (const auto& [end, picks] : played.ends()) {
      long_ways += picks >= 3 ? 1 : 0;
    }
  }
  EXPECT_GT(trapped, some_of(100)) << "else no trap was ever looked for";
  EXPECT_GT(free, some_of(100));
  EXPECT_GT(long_ways, some_of(30));
}

TEST(ProofOfRandomScenarios, TellsPicksThatLeadThereInPlay) {
  int played = 0;
  for (int seed = 0; seed < some_of(2000); ++seed) {
    const auto scenario = random_scenario(static_cast<std::uint64_t>(seed), {.bands = true});
    if (visits_itself(*scenario)) {
      continue;
    }
    const Proof proof(*scenario, kBudget);
    for (const SeatProof& seat : proof.seats()) {
      const bool off = std::any_of(
          seat.explorer->faults().begin(), seat.explorer->faults().end(),
          [](const FaultFound& found) { return found.fault.kind == FlowFault::Kind::kFallsOff; });
      for (std::size_t i = 0; i < scenario->ends.size() && !off; ++i) {
        const EndFound& end = seat.explorer->ends()[i];
        if (!end.exactly) {
          continue;
        }
        Runner runner(scenario, seat.seat, 1);
        for (const std::string& key : keys_of(seat.explorer->picks_by(*end.exactly))) {
          ASSERT_TRUE(runner.pick(key).ok()) << key << ", seed " << seed;
        }
        ASSERT_EQ(runner.moment().end, static_cast<Index>(i)) << "seed " << seed;
        ++played;
      }
    }
  }
  EXPECT_GT(played, some_of(300));
}

}  // namespace
}  // namespace attune::scenario
