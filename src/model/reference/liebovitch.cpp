// Where the middle stops holding, and what takes its place.
#include "model/reference/liebovitch.h"

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "base/language/language.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

DynamicalSystem flow(double first, double second) {
  return liebovitch_flow({.feedback = {first, second}});
}

ReferenceSetting setting(std::string name, double first, double second) {
  return {.name = std::move(name),
          .parameters = fmt::format("m = -.9, c = ({:g}, {:g})", first, second),
          .system = flow(first, second),
          .starts = {{2.5, -1.0}, {-2.5, 1.0}, {1.0, 2.5}, {-1.0, -2.5}},
          .step = 0.1,
          .steps = 300,
          .near_rests = {{0.0, 0.0}}};  // Hard to find just beyond the pitchfork.
}

ReferenceSetting weak_mirrors() {
  ReferenceSetting result = setting("weak-mirrors", 0.5, 0.5);
  result.title = to_say("Same mood, weakly");
  result.meaning = to_say("Both answer with the same mood, but more weakly than moods fade");
  result.term = to_say("weak cooperation");
  result.over_time =
      to_say("Whatever they begin with dies away, and both end neither friendly nor hostile.");
  return result;
}

ReferenceSetting mirrors() {
  ReferenceSetting result = setting("mirrors", 1.0, 1.0);
  result.title = to_say("Same mood");
  result.meaning = to_say("Both answer with the same mood, a little more strongly than moods fade");
  result.term = to_say("cooperation");
  result.over_time = to_say(
      "One begins friendly, the other a little hostile. The stronger mood wins: both end "
      "friendly.");
  result.ends = {std::string(to_say("both hostile")), std::string(to_say("both friendly"))};
  return result;
}

ReferenceSetting strong_mirrors() {
  ReferenceSetting result = setting("strong-mirrors", 2.0, 2.0);
  result.title = to_say("Same mood, strongly");
  result.meaning = to_say("Both answer with the same mood, and strongly");
  result.term = to_say("strong cooperation");
  result.over_time =
      to_say("The same beginning ends the same way, sooner, and with both far more friendly.");
  result.ends = {std::string(to_say("both hostile")), std::string(to_say("both friendly"))};
  return result;
}

ReferenceSetting opponents() {
  ReferenceSetting result = setting("opponents", -1.0, -1.0);
  result.title = to_say("Opposite moods");
  result.meaning = to_say("Each answers with the opposite mood");
  result.term = to_say("competition");
  result.over_time = to_say("They end with one friendly and the other hostile, and stay so.");
  result.ends = {std::string(to_say("one hostile, the other friendly")),
                 std::string(to_say("one friendly, the other hostile"))};
  return result;
}

ReferenceSetting one_of_each() {
  ReferenceSetting result = setting("one-of-each", 2.0, -2.0);
  result.title = to_say("One of each");
  result.meaning = to_say("One answers with the same mood, the other with the opposite");
  result.term = to_say("mixed feedback");
  result.over_time =
      to_say("The moods chase each other up and down, less each time, until both are quiet.");
  return result;
}

std::vector<ReferenceSetting> settings() {
  std::vector<ReferenceSetting> all = {weak_mirrors(), mirrors(), strong_mirrors(), opponents(),
                                       one_of_each()};
  for (ReferenceSetting& each : all) {
    each.competing_outcomes = !each.ends.empty();
    each.no_end = each.competing_outcomes ? to_say("on the edge between") : "";
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
  numbers.push_back(derived(to_say("rests, c = .89"), 1.0, 0.0, count_of(rests(0.89, 0.89))));
  numbers.push_back(derived(to_say("rests, c = -.89"), 1.0, 0.0, count_of(rests(-0.89, -0.89))));
  numbers.push_back(derived(to_say("rests, c = .91"), 3.0, 0.0, count_of(rests(0.91, 0.91))));
  numbers.push_back(derived(to_say("rests, c = -.91"), 3.0, 0.0, count_of(rests(-0.91, -0.91))));
}

std::vector<Expectation> run() {
  std::vector<Expectation> numbers;
  add_pitchfork(numbers);
  const auto weaker = rests(1.0, 1.0);
  numbers.push_back(derived(to_say("c = 1: rests that hold"), 2.0, 0.0, count_of_stable(weaker)));
  numbers.push_back(
      derived(to_say("c = 1: x at the cold one"), -0.583811, kSixDigits, coordinate(weaker, 0, 0)));
  numbers.push_back(
      derived(to_say("c = 1: x at the warm one"), 0.583811, kSixDigits, coordinate(weaker, 2, 0)));
  const auto stronger = rests(2.0, 2.0);
  numbers.push_back(derived(to_say("c = 2: rests that hold"), 2.0, 0.0, count_of_stable(stronger)));
  numbers.push_back(derived(to_say("c = 2: x at the cold one"), -2.164391, kSixDigits,
                            coordinate(stronger, 0, 0)));
  numbers.push_back(derived(to_say("c = 2: x at the warm one"), 2.164391, kSixDigits,
                            coordinate(stronger, 2, 0)));
  const std::complex<double> spiral = slowest_in_the_middle(2.0, -2.0);
  numbers.push_back(derived(to_say("c = (2, -2): rests"), 1.0, 0.0, count_of(rests(2.0, -2.0))));
  numbers.push_back(derived(to_say("c = (2, -2): real part of the eigenvalues"), -0.9, kSixDigits,
                            spiral.real()));
  numbers.push_back(derived(to_say("c = (2, -2): their imaginary part"), 2.0, kSixDigits,
                            std::abs(spiral.imag())));
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
  return {.name = "liebovitch",
          .title = std::string(to_say("Mirrors and opponents (Liebovitch)")),
          .tab = std::string(to_say("Mirrors")),
          .source = std::string(to_say(
              "Liebovitch, Naudot, Vallacher, Nowak, Bui-Wrzosinska and Coleman 2008, Physica A "
              "387:6360")),
          .status = Status::kRecalled,
          .what_is_verified = std::string(
              to_say("The equations are written from memory; that two who mirror, or two who "
                     "oppose, split into two outcomes and that none of them goes round for ever "
                     "was read in the abstract of Jacobo-Villegas 2025")),
          .paragraph = std::string(to_say(
              "Each answers the other's mood: with the same mood, which the authors call "
              "cooperation, or with its opposite, competition. While both react weakly, every mood "
              "dies away. Once they react more strongly than moods fade, the middle ground is "
              "lost: two who mirror each other end up both warm or both cold, and two who oppose "
              "each other end with one up and one down. Where one mirrors and the other opposes, "
              "they turn round each other and grow calm. It was made for any two parties in a "
              "conflict. It knows neither love nor injury, only how strongly one answers.")),
          .time = std::string(to_say("time")),
          .variables = {{.name = "x",
                         .who = std::string(to_say("one partner")),
                         .meaning = std::string(to_say("one partner's mood")),
                         .low = std::string(to_say("hostile")),
                         .middle = std::string(to_say("neither")),
                         .high = std::string(to_say("friendly"))},
                        {.name = "y",
                         .who = std::string(to_say("the other")),
                         .meaning = std::string(to_say("the other's mood")),
                         .low = std::string(to_say("hostile")),
                         .middle = std::string(to_say("neither")),
                         .high = std::string(to_say("friendly"))}},
          .settings = settings(),
          .run = run};
}

}  // namespace attune::model
