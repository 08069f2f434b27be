// The five types, one couple with two rests, and how fast each is reached.
#include "model/reference/gottman_bilinear.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/language/language.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

constexpr double kReach = 3.0;
constexpr double kWarm = 0.2;     // a and b of a couple that brings some goodwill along.
constexpr double kGloomy = -0.2;  // And of one that does not.
constexpr InfluenceSlopes kSteep = {0.9, 0.1};
constexpr CoupleType kSteepCouple = {"volatile-steep", kSteep, kSteep};
constexpr double kSteepConstant = 0.1;

std::vector<FixedPoint> rests(const DynamicalSystem& system) {
  constexpr int kStarts = 60;
  return find_fixed_points(system, kStarts).points;
}

/// What is told of one type of couples.
struct TypeWords {
  std::string_view title;
  std::string_view meaning;
  std::string_view parameters;
  std::string_view over_time;
};

constexpr std::array<TypeWords, kCoupleTypes.size()> kTypeWords = {{
    {to_say("All"), to_say("Both let in the good and the bad"),
     to_say("slope .35 everywhere; a = b = .2, r = .3"),
     to_say("One begins hard, the other warm. Each pulls the other along, and both come to rest a "
            "little above neutral.")},
    {to_say("The good"), to_say("Both let in the good and let the bad pass"),
     to_say("slope .6 above zero, 0 below; a = b = .2, r = .3"),
     to_say("The hard beginning is let pass. Once both are above neutral they lift each other, "
            "higher than any other couple here.")},
    {to_say("The bad"), to_say("Both let in the bad and hardly notice the good"),
     to_say("slope .6 below zero, 0 above; a = b = .2, r = .3"),
     to_say("The hard beginning pulls the other down at first. Kindness lifts nobody here, and "
            "what warmth is left is each one's own.")},
    {to_say("All & good"), to_say("One lets in the good and the bad, the other only the good"),
     to_say("slope .35 everywhere for one, .6 above zero for the other; a = b = .2, r = .3"),
     to_say(
         "The two rest at different heights: the one who lets in only the good ends the warmer.")},
    {to_say("All & bad"), to_say("One lets in the good and the bad, the other only the bad"),
     to_say("slope .35 everywhere for one, .6 below zero for the other; a = b = .2, r = .3"),
     to_say("The two rest at different heights, both only just above neutral: one is lifted, the "
            "other is not.")},
}};

ReferenceSetting setting(std::string name, DynamicalSystem system) {
  return {.name = std::move(name),
          .system = std::move(system),
          .starts = {{-1.5, 1.0}, {1.5, -1.0}, {-1.5, -1.5}, {2.5, 2.5}},
          .step = 1.0,
          .steps = 25};
}

ReferenceSetting setting_of(const CoupleType& type, const TypeWords& words) {
  ReferenceSetting result =
      setting(std::string(type.name), bilinear_map(type, kWarm, Updating::kInTurns));
  result.title = words.title;
  result.meaning = words.meaning;
  result.term = type.name;
  result.parameters = words.parameters;
  result.over_time = words.over_time;
  return result;
}

ReferenceSetting at_once() {
  ReferenceSetting result =
      setting("validating-at-once", bilinear_map(kCoupleTypes[0], kWarm, Updating::kAtOnce));
  result.title = to_say("All at once");
  result.meaning = to_say(
      "Both let in the good and the bad, and speak at the same time: each answers what the other "
      "said before");
  result.term = to_say("validating, simultaneous");
  result.parameters = to_say("slope .35 everywhere; a = b = .2, r = .3");
  result.over_time =
      to_say("They come to rest where those do who speak in turns. Only the way there is another.");
  return result;
}

ReferenceSetting steep() {
  ReferenceSetting result =
      setting("volatile-steep", bilinear_map(kSteepCouple, kSteepConstant, Updating::kInTurns));
  result.title = to_say("Mostly bad");
  result.meaning = to_say("Both let in a great deal of the bad and little of the good");
  result.term = to_say("volatile, with steep slopes");
  result.parameters = to_say("slope .9 below zero, .1 above; a = b = .1, r = .3");
  std::rotate(result.starts.begin(), result.starts.begin() + 2, result.starts.end());
  result.over_time = to_say(
      "Both begin hard. Each turn makes the next one harder, without end: the lines leave the "
      "picture.");
  result.competing_outcomes = true;
  result.ends = {std::string(to_say("they come back to neutral"))};
  result.no_end = to_say("it gets worse without end");
  return result;
}

std::vector<ReferenceSetting> settings() {
  std::vector<ReferenceSetting> all;
  for (std::size_t i = 0; i < kCoupleTypes.size(); ++i) {
    all.push_back(setting_of(kCoupleTypes.at(i), kTypeWords.at(i)));
  }
  all.push_back(at_once());
  all.push_back(steep());
  return all;
}

void add_rests_of_types(std::vector<Expectation>& numbers) {
  struct Rest {
    std::size_t type;
    double constant;
    double wife;
    double husband;
  };
  constexpr std::array<Rest, 8> kRests = {
      Rest{0, kWarm, 0.571429, 0.571429},     Rest{1, kWarm, 2.0, 2.0},
      Rest{2, kWarm, 0.285714, 0.285714},     Rest{3, kWarm, 0.75, 0.928571},
      Rest{4, kWarm, 0.428571, 0.285714},     Rest{0, kGloomy, -0.571429, -0.571429},
      Rest{1, kGloomy, -0.285714, -0.285714}, Rest{2, kGloomy, -2.0, -2.0}};
  for (const Rest& rest : kRests) {
    const CoupleType& type = kCoupleTypes.at(rest.type);
    const auto found = rests(bilinear_map(type, rest.constant, Updating::kInTurns));
    const std::string couple = fmt::format("{}, a = b = {}", type.name, rest.constant);
    numbers.push_back(
        derived(couple + ": W at its only rest", rest.wife, kSixDigits, only_rest(found, 0)));
    numbers.push_back(derived(couple + ": H there", rest.husband, kSixDigits, only_rest(found, 1)));
  }
}

void add_steep_couple(std::vector<Expectation>& numbers) {
  const auto found = rests(bilinear_map(kSteepCouple, kSteepConstant, Updating::kInTurns));
  const std::string couple = "volatile with slopes .9 and .1, a = b = .1: ";
  numbers.push_back(derived(couple + "rests", 2.0, 0.0, count_of(found)));
  numbers.push_back(derived(couple + "rests that hold", 1.0, 0.0, count_of_stable(found)));
  for (const FixedPoint& rest : found) {
    numbers.push_back(
        rest.stable
            ? derived(couple + "W at the rest that holds", 0.166667, kSixDigits, rest.at[0])
            : derived(couple + "W at the rest that does not hold", -0.5, kSixDigits, rest.at[0]));
  }
}

// How many directions grow where the same linear influence goes both ways.
double growing_directions(double product) {
  const double slope = std::sqrt(product);
  const CoupleType couple = {"linear", {slope, slope}, {slope, slope}};
  const FixedPoint rest =
      classified(bilinear_map(couple, 0.0, Updating::kInTurns), std::vector<double>(2));
  return static_cast<double>(
      std::count_if(rest.eigenvalues.begin(), rest.eigenvalues.end(),
                    [](const std::complex<double>& value) { return std::abs(value) > 1.0; }));
}

// The largest difference between the formula and the Jacobian, over the types.
double formula_gap(Updating updating) {
  double gap = 0.0;
  for (const CoupleType& type : kCoupleTypes) {
    const auto found = rests(bilinear_map(type, kWarm, updating));
    if (found.size() != 1) {
      return kNoNumber;
    }
    const double product = type.on_wife.above * type.on_husband.above;  // All rest above zero.
    const auto formula = gottman_eigenvalues(kBilinearInertia, kBilinearInertia, product, updating);
    for (std::size_t i = 0; i < formula.size(); ++i) {
      gap = std::max(gap, std::abs(formula.at(i) - eigenvalue_of(found[0], i)));
    }
  }
  return gap;
}

void add_eigenvalues(std::vector<Expectation>& numbers) {
  const auto values = [](Updating updating) {
    const auto found = rests(bilinear_map(kCoupleTypes[0], kWarm, updating));
    return found.size() == 1 ? found[0] : FixedPoint{};
  };
  const FixedPoint in_turns = values(Updating::kInTurns);
  const FixedPoint at_once = values(Updating::kAtOnce);
  const std::string first = "validating, answering in turns: ";
  const std::string second = "validating, answering at once: ";
  const auto real = [](const FixedPoint& rest, std::size_t i) {
    return eigenvalue_of(rest, i).real();
  };
  numbers.push_back(derived(first + "slower eigenvalue", 0.5625, kSixDigits, real(in_turns, 0)));
  numbers.push_back(derived(first + "faster eigenvalue", 0.16, kSixDigits, real(in_turns, 1)));
  numbers.push_back(derived(second + "slower eigenvalue", 0.65, kSixDigits, real(at_once, 0)));
  numbers.push_back(derived(second + "faster eigenvalue", -0.05, kSixDigits, real(at_once, 1)));
  const std::string gap = ": formula against Jacobian, largest difference over the types";
  numbers.push_back(derived("in turns" + gap, 0.0, kSixDigits, formula_gap(Updating::kInTurns)));
  numbers.push_back(derived("at once" + gap, 0.0, kSixDigits, formula_gap(Updating::kAtOnce)));
  const std::string linear = "linear influence whose slopes multiply to ";
  numbers.push_back(
      derived(linear + ".48: directions that grow", 0.0, 0.0, growing_directions(0.48)));
  numbers.push_back(
      derived(linear + ".50: directions that grow", 1.0, 0.0, growing_directions(0.50)));
}

std::vector<Expectation> run() {
  std::vector<Expectation> numbers;
  add_rests_of_types(numbers);
  add_steep_couple(numbers);
  add_eigenvalues(numbers);
  return numbers;
}

}  // namespace

Influence bilinear_influence(const InfluenceSlopes& slopes) {
  return [slopes](double score) { return score * (score < 0.0 ? slopes.below : slopes.above); };
}

DynamicalSystem bilinear_map(const CoupleType& type, double constant, Updating updating) {
  return gottman_map({.wife_constant = constant,
                      .husband_constant = constant,
                      .wife_inertia = kBilinearInertia,
                      .husband_inertia = kBilinearInertia,
                      .on_wife = bilinear_influence(type.on_wife),
                      .on_husband = bilinear_influence(type.on_husband)},
                     updating, kReach);
}

ReferenceModel gottman_bilinear() {
  return {.name = "gottman-bilinear",
          .title = std::string(to_say("What each lets in (Gottman)")),
          .tab = std::string(to_say("What gets in")),
          .source = std::string(to_say(
              "Cook, Tyson, White, Rushe, Gottman and Murray 1995, Journal of Family Psychology "
              "9:110; Gottman, Swanson and Swanson 2002, Personality and Social Psychology "
              "Review 6:326. The papers call the two wife (W) and husband (H)")),
          .status = Status::kVerified,
          .what_is_verified = std::string(to_say(
              "The two equations stand like this in published code that quotes the 2002 paper; the "
              "two pieces of the influence and the types of couples are from memory, all values "
              "are ours, and the published table of values could not be checked")),
          .paragraph = std::string(to_say(
              "Two people talk, and each turn leaves a little warmth or a little frost. Part of it "
              "is their own: everyone has a mood they drift back to. The rest comes from what the "
              "other has just done, and people differ in what they let in: the good and the bad, "
              "only the good, or only the bad. From these few rules every couple finds its own "
              "climate, and two who let in different things pull each other somewhere neither "
              "would go alone. The model describes one talk, not a marriage. It cannot say how "
              "long two people stay together, and its numbers here only show the shapes.")),
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
