// One couple that settles, and the border beyond which none does.
#include "model/reference/rinaldi_linear.h"

#include <algorithm>

#include "base/language/language.h"
#include "model/analysis/trajectory.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

std::vector<ReferenceSetting> settings() {
  return {
      {.name = "settles",
       .title = std::string(to_say("Love that settles")),
       .meaning = std::string(to_say("In both, love fades faster than being loved feeds it")),
       .term = std::string(to_say("stable")),
       .parameters = "a = (.5, .6), b = (.2, .25), g = 1, A = (.7, .6)",
       .over_time = std::string(to_say("From indifference both feelings grow quietly to a level of "
                                       "their own and stay there: nothing overshoots.")),
       .system = rinaldi_flow({}),
       .starts = {{0.0, 0.0}, {3.5, 0.5}, {0.5, 3.5}, {-1.0, -0.5}},
       .step = 0.1,
       .steps = 200}};
}

// How far above its rest the first feeling rises on the way from indifference.
double overshoot(const ReferenceSetting& couple, double rest) {
  constexpr double kStep = 0.05;
  constexpr int kSteps = 2000;
  double highest = 0.0;
  for (const auto& state : trajectory(couple.system, {0.0, 0.0}, kStep, kSteps).states) {
    highest = std::max(highest, state[0]);
  }
  return std::max(0.0, highest - rest);
}

// The slowest eigenvalue of a couple with b1 b2 = a1 a2.
double slowest_at_the_border() {
  const DynamicalSystem border = rinaldi_flow({.giving_back = {0.5, 0.6}});
  return eigenvalue_of(classified(border, {0.0, 0.0}), 0).real();
}

std::vector<Expectation> run() {
  const ReferenceSetting couple = settings().front();
  const auto found = rests_of(couple);
  const FixedPoint rest = found.size() == 1 ? found[0] : FixedPoint{};
  return {
      derived(to_say("x1 at the only rest"), 2.0, kSixDigits, only_rest(found, 0)),
      derived(to_say("x2 at the only rest"), 2.0, kSixDigits, only_rest(found, 1)),
      derived(to_say("slower eigenvalue"), -0.320871, kSixDigits, eigenvalue_of(rest, 0).real()),
      derived(to_say("faster eigenvalue"), -0.779129, kSixDigits, eigenvalue_of(rest, 1).real()),
      derived(to_say("overshoot of x1 on the way from indifference"), 0.0, 1e-9,
              overshoot(couple, only_rest(found, 0))),
      {"slowest eigenvalue where b1 b2 = a1 a2, the border of what is stable", 0.0, 1e-8,
       Status::kVerified, slowest_at_the_border()},
  };
}

}  // namespace

DynamicalSystem rinaldi_flow(const RinaldiCouple& couple) {
  auto rate = [couple](std::span<const double> at, std::span<double> result) {
    for (std::size_t one = 0; one < 2; ++one) {
      const std::size_t other = 1 - one;
      result[one] = -couple.forgetting.at(one) * at[one] + couple.giving_back.at(one) * at[other] +
                    couple.reaction.at(one) * couple.appeal.at(other);
    }
  };
  return {.right_hand_side = rate, .box = even_box(2, -1.0, 4.0)};
}

ReferenceModel rinaldi_linear() {
  return {
      .name = "rinaldi-linear",
      .title = std::string(to_say("Love that grows quietly (Rinaldi)")),
      .tab = std::string(to_say("Quiet love")),
      .source = std::string(to_say("Rinaldi 1998, Applied Mathematics and Computation 95:181")),
      .status = Status::kVerified,
      .what_is_verified =
          std::string(to_say("The equations and the border of stability were read in a text that "
                             "quotes the paper, not in the paper; the values are ours")),
      .paragraph = std::string(to_say(
          "Three things move a feeling here: it fades when nothing feeds it, it is warmed by being "
          "loved, and it answers what is lovable in the other. As long as fading outweighs what "
          "the two give back to each other, love grows quietly from indifference to a level of its "
          "own and stays there, with no drama on the way. This is the calm baseline among the "
          "models: no quarrel, no fear of closeness, no getting too much. It does not tell how "
          "people hurt each other, nor why one couple cools where another lasts.")),
      .time = std::string(to_say("time")),
      .variables = {{.name = "x1",
                     .who = std::string(to_say("one partner")),
                     .meaning = std::string(to_say("what one partner feels for the other")),
                     .low = std::string(to_say("dislike")),
                     .middle = std::string(to_say("indifference")),
                     .high = std::string(to_say("love"))},
                    {.name = "x2",
                     .who = std::string(to_say("the other")),
                     .meaning = std::string(to_say("what the other feels in return")),
                     .low = std::string(to_say("dislike")),
                     .middle = std::string(to_say("indifference")),
                     .high = std::string(to_say("love"))}},
      .settings = settings(),
      .run = run};
}

}  // namespace attune::model
