// The first years from indifference, and the cycle that they lead into.
#include "model/reference/laura_and_petrarch.h"

#include <fmt/format.h>

#include <array>

#include "base/language/language.h"
#include "model/analysis/limit_cycle.h"
#include "model/analysis/trajectory.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

constexpr std::size_t kLove = 1;  // Petrarch's, within the state (L, P, Z).

struct Peak {
  double time = kNoNumber;
  double height = kNoNumber;
};

std::vector<ReferenceSetting> settings() {
  return {{.name = "twenty-years",
           .title = std::string(to_say("Twenty years")),
           .meaning = std::string(to_say("Twenty years from the day they meet")),
           .parameters = std::string(to_say("those of the paper, from memory")),
           .over_time =
               std::string(to_say("Petrarch's feeling leaps up at first, then goes up and down "
                                  "every four and a half years. Laura's stays cool throughout.")),
           .from_anywhere = std::string(to_say("The line goes round the ring and never arrives: "
                                               "what one feels drives what the other feels next.")),
           .system = laura_and_petrarch_flow(),
           .starts = {{0.0, 0.0, 0.0}, {-0.3, 0.3, 10.0}},
           .step = 0.01,
           .steps = 2000,
           .plane = {1, 0}}};
}

// The first `count` peaks of Petrarch's love.
std::vector<Peak> peaks_from_indifference(const Trajectory& path, std::size_t count) {
  std::vector<Peak> peaks;
  for (std::size_t i = 1; i + 1 < path.states.size() && peaks.size() < count; ++i) {
    const double here = path.states[i][kLove];
    if (here > path.states[i - 1][kLove] && here >= path.states[i + 1][kLove]) {
      peaks.push_back({static_cast<double>(i) * path.step, here});
    }
  }
  peaks.resize(count);
  return peaks;
}

void add_first_years(std::vector<Expectation>& numbers) {
  constexpr double kStep = 0.001;  // Of a year.
  constexpr std::size_t kFirstYear = 1000;
  constexpr int kYears = 15;
  const Trajectory path =
      trajectory(laura_and_petrarch_flow(), {0.0, 0.0, 0.0}, kStep, kYears * 1000);
  const std::vector<Peak> peaks = peaks_from_indifference(path, 4);
  numbers.push_back(derived(to_say("first peak of P"), 1.29792, 5e-6, peaks[0].height));
  numbers.push_back(derived(to_say("first peak of P: after years"), 0.307, 1e-3, peaks[0].time));
  numbers.push_back(derived(to_say("second peak of P"), 0.5577, 5e-5, peaks[1].height));
  numbers.push_back(derived(to_say("third peak of P"), 0.5130, 5e-5, peaks[2].height));
  numbers.push_back(derived(to_say("fourth peak of P"), 0.4979, 5e-5, peaks[3].height));
  const std::vector<double>& year = path.states[kFirstYear];
  numbers.push_back(derived(to_say("L after one year"), -0.270389, kSixDigits, year[0]));
  numbers.push_back(derived(to_say("P after one year"), 0.511068, kSixDigits, year[1]));
  numbers.push_back(derived(to_say("Z after one year"), 8.678646, kSixDigits, year[2]));
}

void add_cycle(std::vector<Expectation>& numbers) {
  struct Range {
    const char* name;
    double low;
    double high;
    double tolerance;
  };
  constexpr std::array<Range, 3> kRanges = {Range{"L", -0.4381, -0.2182, 5e-5},
                                            Range{"P", -0.4134, 0.4876, 5e-5},
                                            Range{"Z", 2.367, 8.720, 5e-4}};
  const LimitCycleSearch search =
      find_limit_cycle(laura_and_petrarch_flow(), {0.0, 0.0, 0.0},
                       {.variable = kLove, .step = 0.002, .settle = 100.0, .watch = 30.0});
  const bool found = search.converged && search.cycle.has_value();
  numbers.push_back(derived(to_say("cycle: years a lap"), 4.5473, 5e-5,
                            found ? search.cycle->period : kNoNumber));
  for (std::size_t i = 0; i < kRanges.size(); ++i) {
    const Range& range = kRanges.at(i);
    numbers.push_back(derived(fmt::format("cycle: lowest {}", range.name), range.low,
                              range.tolerance, found ? search.cycle->lowest[i] : kNoNumber));
    numbers.push_back(derived(fmt::format("cycle: highest {}", range.name), range.high,
                              range.tolerance, found ? search.cycle->highest[i] : kNoNumber));
  }
}

std::vector<Expectation> run() {
  std::vector<Expectation> numbers;
  add_first_years(numbers);
  add_cycle(numbers);
  return numbers;
}

}  // namespace

DynamicalSystem laura_and_petrarch_flow() {
  auto rate = [](std::span<const double> at, std::span<double> result) {
    const double laura = at[0];
    const double petrarch = at[1];
    const double inspiration = at[2];
    result[0] = -3.0 * laura + petrarch * (1.0 - petrarch * petrarch) - 1.0;
    result[1] = -petrarch + 5.0 * (laura + 2.0 / (1.0 + inspiration));
    result[2] = -0.1 * inspiration + 10.0 * petrarch;
  };
  return {.right_hand_side = rate, .box = {{-1.0, -1.5, 0.0}, {0.5, 1.5, 12.0}}};
}

ReferenceModel laura_and_petrarch() {
  return {
      .name = "laura-and-petrarch",
      .title = std::string(to_say("Laura and Petrarch (Rinaldi)")),
      .tab = std::string(to_say("Laura & Petrarch")),
      .source = std::string(to_say("Rinaldi 1998, SIAM Journal on Applied Mathematics 58:1205")),
      .status = Status::kRecalled,
      .what_is_verified = std::string(
          to_say("The abstract was read: three equations, and a cycle that goes on for about "
                 "twenty years; the equations and values themselves are from memory")),
      .paragraph = std::string(to_say(
          "A poet writes of a lady who keeps her distance. When he despairs she softens "
          "towards him; when he courts too openly she turns away. His longing becomes poems, "
          "and while he is full of inspiration the longing itself grows quieter. So the two "
          "never come to rest. They go round, from rapture to despair and back in four and a "
          "half years, and by these numbers she stays cool towards him all the while. It was "
          "made to follow verses that are nearly seven hundred years old. It shows how coming "
          "close and stepping back can feed each other; it does not foretell anybody's love.")),
      .caution = std::string(
          to_say("These two come out of poems. To go on wooing somebody who does not want it is no "
                 "example to follow: a no is a no, and stepping back then is a kindness to both.")),
      .time = std::string(to_say("years")),
      .variables = {{.name = "L",
                     .who = std::string(to_say("Laura")),
                     .meaning = std::string(to_say("what Laura feels for Petrarch")),
                     .low = std::string(to_say("cold")),
                     .middle = std::string(to_say("neither")),
                     .high = std::string(to_say("warm"))},
                    {.name = "P",
                     .who = std::string(to_say("Petrarch")),
                     .meaning = std::string(to_say("what Petrarch feels for Laura")),
                     .low = std::string(to_say("despair")),
                     .middle = std::string(to_say("neither")),
                     .high = std::string(to_say("rapture"))},
                    {.name = "Z",
                     .who = std::string(to_say("his verses")),
                     .meaning = std::string(to_say("his inspiration")),
                     .low = std::string(to_say("none")),
                     .high = std::string(to_say("much"))}},
      .settings = settings(),
      .run = run};
}

}  // namespace attune::model
