// Where the middle stops holding, and what takes its place.
#include "model/reference/liebovitch.h"

#include <cmath>
#include <utility>

#include "model/reference/measures.h"

namespace attune::model {

namespace {

DynamicalSystem flow(double first, double second) {
  return liebovitch_flow({.feedback = {first, second}});
}

ReferenceSetting setting(std::string name, std::string meaning, double first, double second) {
  return {.name = std::move(name),
          .meaning = std::move(meaning),
          .system = flow(first, second),
          .starts = {{2.5, -1.0}, {-2.5, 1.0}, {1.0, 2.5}, {-1.0, -2.5}},
          .step = 0.1,
          .steps = 300,
          .near_rests = {{0.0, 0.0}}};  // Hard to find just beyond the pitchfork.
}

std::vector<ReferenceSetting> settings() {
  std::vector<ReferenceSetting> all;
  all.push_back(
      setting("weak-mirrors", "Both mirror, more weakly than moods fade: c = (.5, .5)", 0.5, 0.5));
  all.push_back(setting("mirrors", "Both mirror: c = (1, 1)", 1.0, 1.0));
  all.push_back(setting("strong-mirrors", "Both mirror strongly: c = (2, 2)", 2.0, 2.0));
  all.push_back(setting("opponents", "Both oppose: c = (-1, -1)", -1.0, -1.0));
  all.push_back(setting("one-of-each", "One mirrors, the other opposes: c = (2, -2)", 2.0, -2.0));
  for (std::size_t two_ends = 1; two_ends <= 3; ++two_ends) {
    all[two_ends].competing_outcomes = true;
  }
  return all;
}

std::vector<FixedPoint> rests(double first, double second) {
  constexpr int kStarts = 60;
  return find_fixed_points(flow(first, second), kStarts, {{0.0, 0.0}}).points;
}

std::complex<double> slowest_in_the_middle(double first, double second) {
  return eigenvalue_of(classified(flow(first, second), {0.0, 0.0}), 0);
}

void add_pitchfork(std::vector<Expectation>& numbers) {
  const std::string border = "slowest eigenvalue in the middle, ";
  numbers.push_back(derived(border + "c = .9", 0.0, 1e-8, slowest_in_the_middle(0.9, 0.9).real()));
  numbers.push_back(
      derived(border + "c = -.9", 0.0, 1e-8, slowest_in_the_middle(-0.9, -0.9).real()));
  numbers.push_back(derived("rests, c = .89", 1.0, 0.0, count_of(rests(0.89, 0.89))));
  numbers.push_back(derived("rests, c = -.89", 1.0, 0.0, count_of(rests(-0.89, -0.89))));
  numbers.push_back(derived("rests, c = .91", 3.0, 0.0, count_of(rests(0.91, 0.91))));
  numbers.push_back(derived("rests, c = -.91", 3.0, 0.0, count_of(rests(-0.91, -0.91))));
}

std::vector<Expectation> run() {
  std::vector<Expectation> numbers;
  add_pitchfork(numbers);
  const auto weaker = rests(1.0, 1.0);
  numbers.push_back(derived("c = 1: rests that hold", 2.0, 0.0, count_of_stable(weaker)));
  numbers.push_back(
      derived("c = 1: x at the cold one", -0.583811, kSixDigits, coordinate(weaker, 0, 0)));
  numbers.push_back(
      derived("c = 1: x at the warm one", 0.583811, kSixDigits, coordinate(weaker, 2, 0)));
  const auto stronger = rests(2.0, 2.0);
  numbers.push_back(derived("c = 2: rests that hold", 2.0, 0.0, count_of_stable(stronger)));
  numbers.push_back(
      derived("c = 2: x at the cold one", -2.164391, kSixDigits, coordinate(stronger, 0, 0)));
  numbers.push_back(
      derived("c = 2: x at the warm one", 2.164391, kSixDigits, coordinate(stronger, 2, 0)));
  const std::complex<double> spiral = slowest_in_the_middle(2.0, -2.0);
  numbers.push_back(derived("c = (2, -2): rests", 1.0, 0.0, count_of(rests(2.0, -2.0))));
  numbers.push_back(
      derived("c = (2, -2): real part of the eigenvalues", -0.9, kSixDigits, spiral.real()));
  numbers.push_back(
      derived("c = (2, -2): their imaginary part", 2.0, kSixDigits, std::abs(spiral.imag())));
  return numbers;
}

}  // namespace

DynamicalSystem liebovitch_flow(const TwoActors& actors) {
  auto rate = [actors](std::span<const double> at, std::span<double> result) {
    result[0] = actors.inertia * at[0] + actors.bias[0] + actors.feedback[0] * std::tanh(at[1]);
    result[1] = actors.inertia * at[1] + actors.bias[1] + actors.feedback[1] * std::tanh(at[0]);
  };
  return {.right_hand_side = rate, .box = even_box(2, -3.0, 3.0)};
}

ReferenceModel liebovitch() {
  return {
      .name = "liebovitch",
      .title = "Liebovitch's two actors",
      .source =
          "Liebovitch, Naudot, Vallacher, Nowak, Bui-Wrzosinska and Coleman 2008, Physica A "
          "387:6360",
      .status = Status::kRecalled,
      .what_is_verified =
          "The equations are recalled; that two who mirror, or two who oppose, split into two "
          "outcomes and that none of them goes round for ever was read in the abstract of "
          "Jacobo-Villegas 2025",
      .paragraph =
          "Each answers the other's mood: with the same mood, which the authors call cooperation, "
          "or with its opposite, competition. While both react weakly, every mood dies away. Once "
          "they react more strongly than moods fade, the middle ground is lost: two who mirror "
          "each other end up both warm or both cold, and two who oppose each other end with one "
          "up and one down. Where one mirrors and the other opposes, they turn round each other "
          "and grow calm. It was made for any two parties in a conflict. It knows neither love "
          "nor injury, only how strongly one answers.",
      .variables = {{"x", "the first one's mood: friendly above zero, hostile below"},
                    {"y", "the second one's mood, in the same way"}},
      .settings = settings(),
      .run = run};
}

}  // namespace attune::model
