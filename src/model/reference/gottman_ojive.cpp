// A couple with three climates that hold, and one with enough goodwill for a single one.
#include "model/reference/gottman_ojive.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "base/language/language.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

constexpr double kReach = 4.0;
constexpr double kNeutral = 0.0;   // a = b of a couple that brings nothing along.
constexpr double kGoodwill = 0.6;  // And of one that brings goodwill.

ReferenceSetting setting(std::string name, double constant, Updating updating) {
  return {.name = std::move(name),
          .system = ojive_map(constant, updating),
          .starts = {{3.5, 0.5}, {-3.5, -0.5}, {0.8, -0.8}, {0.5, 2.5}, {-0.5, -3.0}},
          .step = 1.0,
          .steps = 20,
          .near_rests = {{1.0, 1.0}, {-1.0, -1.0}}};  // Where the steps are too steep to hit.
}

constexpr std::string_view kParameters = "A = B = K = 1; a = b = 0, r = .5";

ReferenceSetting three_climates() {
  ReferenceSetting result = setting("five-rests", kNeutral, Updating::kInTurns);
  result.title = to_say("Three climates");
  result.meaning = to_say(
      "Both let small things pass, and move by one step once the other is warm or hard enough");
  result.term = to_say("ojive influence, five steady states");
  result.parameters = kParameters;
  result.over_time = to_say(
      "One begins very warm. That is a push past the other's threshold: both end in the warm "
      "climate, and stay.");
  result.competing_outcomes = true;
  result.ends = {std::string(to_say("a cold climate")), std::string(to_say("a neutral one")),
                 std::string(to_say("a warm one"))};
  result.no_end = to_say("on the edge between");
  return result;
}

ReferenceSetting at_once() {
  ReferenceSetting result = setting("five-rests-at-once", kNeutral, Updating::kAtOnce);
  result.title = to_say("Both at once");
  result.meaning =
      to_say("The same two, speaking at the same time: each answers what the other said before");
  result.term = to_say("ojive influence, simultaneous");
  result.parameters = kParameters;
  result.over_time = to_say(
      "From here both end in the warm climate. From other beginnings they swap places for ever: "
      "now one is the warmer, now the other.");
  result.competing_outcomes = true;
  result.ends = {std::string(to_say("a cold climate")), std::string(to_say("a neutral one")),
                 std::string(to_say("a warm one"))};
  result.no_end = to_say("they swap places");
  return result;
}

ReferenceSetting goodwill() {
  ReferenceSetting result = setting("one-rest", kGoodwill, Updating::kInTurns);
  result.title = to_say("With goodwill");
  result.meaning = to_say("The same two, each with some goodwill of their own");
  result.term = to_say("ojive influence, one steady state");
  result.parameters = "A = B = K = 1; a = b = .6, r = .5";
  result.over_time = to_say("Both end in the one climate that is left, the warm one.");
  return result;
}

std::vector<ReferenceSetting> settings() { return {three_climates(), at_once(), goodwill()}; }

// The smoothed step from 0 to 1 at 0.
double step_up(double distance, double width) { return 0.5 * (1.0 + std::tanh(distance / width)); }

void add_five_rests(std::vector<Expectation>& numbers, const ReferenceSetting& couple) {
  constexpr std::array<double, 5> kRests = {-2.0, -1.0, 0.0, 1.0, 2.0};
  const auto found = rests_of(couple);
  numbers.push_back(derived(couple.name + ": rests", 5.0, 0.0, count_of(found)));
  numbers.push_back(derived(couple.name + ": rests that hold", 3.0, 0.0, count_of_stable(found)));
  for (std::size_t i = 0; i < kRests.size(); ++i) {
    const bool holds = i % 2 == 0;
    numbers.push_back(derived(
        fmt::format("{}: W at rest {}, which {}", couple.name, i + 1,
                    holds ? "holds" : "does not hold"),
        kRests.at(i), kSixDigits,
        i < found.size() && found[i].stable == holds ? coordinate(found, i, 0) : kNoNumber));
  }
}

std::vector<Expectation> run() {
  std::vector<Expectation> numbers;
  const std::vector<ReferenceSetting> couples = settings();
  add_five_rests(numbers, couples[0]);
  add_five_rests(numbers, couples[1]);
  const auto found = rests_of(couples[2]);
  numbers.push_back(derived(to_say("one-rest: rests"), 1.0, 0.0, count_of(found)));
  numbers.push_back(derived(to_say("one-rest: W there"), 3.2, kSixDigits, only_rest(found, 0)));
  numbers.push_back(derived(to_say("one-rest: rests that hold"), 1.0, 0.0, count_of_stable(found)));
  return numbers;
}

}  // namespace

Influence ojive_influence(const Ojive& ojive) {
  return [ojive](double score) {
    return ojive.rise * step_up(score - ojive.positive_threshold, ojive.width) -
           ojive.drop * step_up(-score - ojive.negative_threshold, ojive.width);
  };
}

DynamicalSystem ojive_map(double constant, Updating updating) {
  return gottman_map({.wife_constant = constant,
                      .husband_constant = constant,
                      .wife_inertia = kOjiveInertia,
                      .husband_inertia = kOjiveInertia,
                      .on_wife = ojive_influence({}),
                      .on_husband = ojive_influence({})},
                     updating, kReach);
}

ReferenceModel gottman_ojive() {
  return {.name = "gottman-ojive",
          .title = std::string(to_say("Thresholds (Gottman)")),
          .tab = std::string(to_say("Thresholds")),
          .source = std::string(
              to_say("Gottman, Swanson and Swanson 2002, Personality and Social Psychology Review "
                     "6:326. The paper calls the two wife (W) and husband (H)")),
          .status = Status::kVerified,
          .what_is_verified = std::string(
              to_say("The two equations stand like this in published code that quotes the 2002 "
                     "paper; the shape of the steps is from memory, smoothing them and all values "
                     "are ours, and the published table of values could not be checked")),
          .paragraph = std::string(to_say(
              "Here a partner lets small things pass. Only beyond a threshold does a kindness lift "
              "the other, or a slight pull them down, and then always by the same amount. Such a "
              "couple has several climates to live in, a warm one, a neutral one and a cold one, "
              "and each of them holds: after a small upset the two come back to where they were, "
              "and only a push past a threshold moves them elsewhere. Where both bring goodwill of "
              "their own, just the warm one is left. The model does not say where anybody's "
              "threshold lies, or what a push would be.")),
          .time = std::string(to_say("turns of the talk")),
          .variables = {{.name = "W",
                         .who = std::string(to_say("one partner")),
                         .meaning = std::string(to_say("how warm one partner's turn is")),
                         .low = std::string(to_say("hard")),
                         .middle = std::string(to_say("neutral")),
                         .high = std::string(to_say("warm"))},
                        {.name = "H",
                         .who = std::string(to_say("the other")),
                         .meaning = std::string(to_say("how warm the other's turn is")),
                         .low = std::string(to_say("hard")),
                         .middle = std::string(to_say("neutral")),
                         .high = std::string(to_say("warm"))}},
          .settings = settings(),
          .run = run};
}

}  // namespace attune::model
