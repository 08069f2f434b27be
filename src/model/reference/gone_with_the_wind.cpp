// Four rests, of which two hold: who loves whom in the end depends on how they begin.
#include "model/reference/gone_with_the_wind.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

#include "base/language/language.h"
#include "model/reference/measures.h"

namespace attune::model {

namespace {

std::vector<ReferenceSetting> settings() {
  return {
      {.name = "novel",
       .title = std::string(to_say("Two endings")),
       .meaning = std::string(
           to_say("Two who answer a little love with more, and a great deal with less")),
       .parameters = std::string(to_say("k = 15, A_S = 1.2, A_R = 1, from memory")),
       .over_time = std::string(to_say("From indifference both warm up alike at first. Then one "
                                       "goes on and the other draws back, and so it stays.")),
       .system = gone_with_the_wind_flow({}),
       .starts = {{0.0, 0.0}, {0.0, 3.0}, {3.0, 0.0}, {7.5, 7.0}, {7.0, 7.5}},
       .step = 0.05,
       .steps = 300,
       .competing_outcomes = true,
       .ends = {std::string(to_say("Scarlett loves more")),
                std::string(to_say("Rhett loves more"))},
       .no_end = std::string(to_say("dislike without end")),
       .near_rests = {{0.0, 0.0}}}};  // The rest near indifference lies in a narrow valley.
}

std::vector<Expectation> run() {
  struct Rest {
    double rhett;
    double scarlett;
    bool holds;
  };
  constexpr std::array<Rest, 4> kRests = {
      Rest{-0.067204, -0.078131, false}, Rest{1.389757, 6.193574, true},
      Rest{2.888891, 3.410977, false}, Rest{6.677864, 1.126058, true}};
  const auto found = rests_of(settings().front());
  std::vector<Expectation> numbers = {
      derived(to_say("rests"), 4.0, 0.0, count_of(found)),
      derived(to_say("rests that hold"), 2.0, 0.0, count_of_stable(found))};
  for (std::size_t i = 0; i < kRests.size(); ++i) {
    const Rest& rest = kRests.at(i);
    const std::string which =
        fmt::format("rest {}, which {}: ", i + 1, rest.holds ? "holds" : "does not hold");
    const bool as_stable = i < found.size() && found[i].stable == rest.holds;
    numbers.push_back(derived(which + "R", rest.rhett, kSixDigits,
                              as_stable ? coordinate(found, i, 0) : kNoNumber));
    numbers.push_back(derived(which + "S", rest.scarlett, kSixDigits,
                              as_stable ? coordinate(found, i, 1) : kNoNumber));
  }
  return numbers;
}

}  // namespace

DynamicalSystem gone_with_the_wind_flow(const RhettAndScarlett& couple) {
  auto rate = [couple](std::span<const double> at, std::span<double> result) {
    result[0] = -at[0] + couple.scarlett_appeal + couple.reaction * at[1] * std::exp(-at[1]);
    result[1] = -at[1] + couple.rhett_appeal + couple.reaction * at[0] * std::exp(-at[0]);
  };
  return {.right_hand_side = rate, .box = even_box(2, -0.5, 8.0)};
}

ReferenceModel gone_with_the_wind() {
  return {.name = "gone-with-the-wind",
          .title = std::string(to_say("Gone with the Wind (Rinaldi)")),
          .tab = std::string(to_say("Rhett & Scarlett")),
          .source = std::string(to_say("Rinaldi, Della Rossa and Landi 2013, Physica A 392:3231")),
          .status = Status::kVerified,
          .what_is_verified = std::string(
              to_say("The form of the equations was read in published code; the three values are "
                     "from memory, and the rests are worked out from them by us")),
          .paragraph = std::string(to_say(
              "Two people are drawn to each other while the other's love is modest, and draw back "
              "once it becomes too much. The same two can then end in either of two ways, and both "
              "hold: Rhett loves deeply and Scarlett is lukewarm, or the other way round. How they "
              "begin decides which; between the two runs a knife's edge on which both would love "
              "alike, and it does not hold. The model retells a novel. Nobody talks in it, nothing "
              "is repaired, and no real couple's feelings were measured for it.")),
          .caution = std::string(
              to_say("These two come out of a novel. To pursue somebody who does not want it is no "
                     "example to follow: a no is a no, and taking it as one is a way of caring.")),
          .time = std::string(to_say("time")),
          .variables = {{.name = "R",
                         .who = std::string(to_say("Rhett")),
                         .meaning = std::string(to_say("what Rhett feels for Scarlett")),
                         .low = std::string(to_say("dislike")),
                         .middle = std::string(to_say("indifference")),
                         .high = std::string(to_say("deep love"))},
                        {.name = "S",
                         .who = std::string(to_say("Scarlett")),
                         .meaning = std::string(to_say("what Scarlett feels for Rhett")),
                         .low = std::string(to_say("dislike")),
                         .middle = std::string(to_say("indifference")),
                         .high = std::string(to_say("deep love"))}},
          .settings = settings(),
          .run = run};
}

}  // namespace attune::model
