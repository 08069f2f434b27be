// The paces of two who are tied together, and of one alone.
#include "model/reference/coupled_oscillators.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "base/language/language.h"
#include "model/analysis/limit_cycle.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

ReferenceSetting setting(std::string name, const Oscillators& oscillators) {
  return {.name = std::move(name),
          .system = oscillator_flow(oscillators),
          .starts = {{1.0, 0.0, 0.0, 0.0}, {1.0, 0.0, -1.0, 0.0}},
          .step = 0.1,
          .steps = 1000,
          .plane = {0, 2}};
}

ReferenceSetting tied() {
  ReferenceSetting result = setting("tied", {});
  result.title = to_say("Tied together");
  result.meaning = to_say("Each mood pulls the other along a little");
  result.term = to_say("coupled");
  result.parameters = "eta = -.5, zeta = -.05, g = .1";
  result.over_time = to_say(
      "Only one begins with a mood. It travels to the other and back, and both come to rest.");
  result.from_anywhere = to_say(
      "Two ways through it: one where only one partner begins with a mood, one where the two begin "
      "with opposite moods.");
  return result;
}

ReferenceSetting apart() {
  ReferenceSetting result = setting("apart", {.other_level = {}});
  result.title = to_say("Apart");
  result.meaning = to_say("The same two without a tie");
  result.term = to_say("uncoupled");
  result.parameters = "eta = -.5, zeta = -.05, g = 0";
  result.over_time = to_say("One swings and comes to rest; the other never notices.");
  result.from_anywhere =
      to_say("Two ways through it, each straight: without a tie no mood becomes the other's.");
  return result;
}

std::vector<ReferenceSetting> settings() { return {tied(), apart()}; }

// Of one oscillator without damping or partner, measured from its path.
double measured_period(double pull) {
  const DynamicalSystem alone =
      oscillator_flow({.pull = {pull, pull}, .damping = {}, .other_level = {}});
  const LimitCycleSearch search = find_limit_cycle(
      alone, {1.0, 0.0, 0.0, 0.0}, {.variable = 0, .step = 0.01, .settle = 0.0, .watch = 100.0});
  return search.converged && search.cycle ? search.cycle->period : kNoNumber;
}

std::vector<Expectation> run() {
  const auto found = rests_of(settings().front());
  FixedPoint rest = found.size() == 1 ? found[0] : FixedPoint{};
  // Both pairs die away equally fast: the one that turns faster comes first.
  std::stable_sort(rest.eigenvalues.begin(), rest.eigenvalues.end(),
                   [](const auto& a, const auto& b) { return a.imag() > b.imag(); });
  const double pull = Oscillators{}.pull[0];
  return {
      derived(to_say("tied, against each other: real part"), -0.025, kSixDigits,
              eigenvalue_of(rest, 0).real()),
      derived(to_say("tied, against each other: imaginary part"), 0.774193, kSixDigits,
              eigenvalue_of(rest, 0).imag()),
      derived(to_say("tied, in step: real part"), -0.025, kSixDigits,
              eigenvalue_of(rest, 1).real()),
      derived(to_say("tied, in step: imaginary part"), 0.631961, kSixDigits,
              eigenvalue_of(rest, 1).imag()),
      {"alone and undamped: time of one swing, against 2 pi / sqrt(-eta)", oscillator_period(pull),
       1e-5, Status::kVerified, measured_period(pull)},
  };
}

}  // namespace

DynamicalSystem oscillator_flow(const Oscillators& oscillators) {
  auto rate = [oscillators](std::span<const double> at, std::span<double> result) {
    for (std::size_t one = 0; one < 2; ++one) {
      const std::size_t level = 2 * one;
      const std::size_t other = 2 - level;
      result[level] = at[level + 1];
      result[level + 1] = oscillators.pull.at(one) * at[level] +
                          oscillators.damping.at(one) * at[level + 1] +
                          oscillators.other_level.at(one) * at[other] +
                          oscillators.other_change.at(one) * at[other + 1];
    }
  };
  return {.right_hand_side = rate, .box = even_box(4, -1.5, 1.5)};
}

double oscillator_period(double pull) { return 2.0 * std::numbers::pi / std::sqrt(-pull); }

ReferenceModel coupled_oscillators() {
  return {.name = "coupled-oscillators",
          .title = std::string(to_say("Moods that swing (coupled oscillators)")),
          .tab = std::string(to_say("Swings")),
          .source = std::string(
              to_say("Butler and Barnard 2019, Psychosomatic Medicine; the R package rties")),
          .status = Status::kVerified,
          .what_is_verified =
              std::string(to_say("The equations and the time of one swing were read in the source "
                                 "of the package rties; the values are ours")),
          .paragraph = std::string(
              to_say("Feelings swing: up, down, and back, as a weight does on a spring. Each of "
                     "the two has a pace of their own and, left alone, comes to rest little by "
                     "little. Tie them together, and one's swing pulls at the other's. Then there "
                     "are two paces, one for swinging in step and one for swinging against each "
                     "other. Researchers fit such equations to the rise and fall of two partners' "
                     "feelings. They tell how a mood travels from one to the other. They do not "
                     "tell what the feelings are about, or whether it is good to be in step.")),
          .time = std::string(to_say("time")),
          .variables = {{.name = "y1",
                         .who = std::string(to_say("one partner")),
                         .meaning = std::string(to_say("one partner's mood")),
                         .low = std::string(to_say("low")),
                         .middle = std::string(to_say("its middle")),
                         .high = std::string(to_say("high"))},
                        {.name = "y1'",
                         .who = std::string(to_say("its change")),
                         .meaning = std::string(to_say("how fast it rises")),
                         .low = std::string(to_say("falling")),
                         .middle = std::string(to_say("still")),
                         .high = std::string(to_say("rising"))},
                        {.name = "y3",
                         .who = std::string(to_say("the other")),
                         .meaning = std::string(to_say("the other's mood")),
                         .low = std::string(to_say("low")),
                         .middle = std::string(to_say("its middle")),
                         .high = std::string(to_say("high"))},
                        {.name = "y3'",
                         .who = std::string(to_say("its change")),
                         .meaning = std::string(to_say("how fast it rises")),
                         .low = std::string(to_say("falling")),
                         .middle = std::string(to_say("still")),
                         .high = std::string(to_say("rising"))}},
          .settings = settings(),
          .run = run};
}

}  // namespace attune::model
