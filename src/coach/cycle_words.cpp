// Fixed sentences; times and limits in them come from the constants they speak of.
#include "coach/cycle_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "coach/dial_words.h"
#include "coach/style_words.h"
#include "coach/time_words.h"
#include "coach/wording.h"
#include "model/bands.h"
#include "model/reply.h"

namespace attune::coach {

namespace {

std::string_view distress_left(const model::CoupleCycle& cycle) {
  return band_word(model::Quantity::kDistress, cycle.late.distress);
}

/// Three cases: laps that are known, a path that comes to rest after all, and neither.
std::string circling_sentence(const Language& say, const model::CoupleCycle& cycle) {
  if (cycle.laps && cycle.converged) {
    return fmt::format("They go round in circles: after {} it begins again.",
                       lap_words(say, cycle.laps->period));
  }
  if (cycle.laps) {
    return fmt::format("They go round in circles, in laps of {}; whether it stays so is not sure.",
                       lap_words(say, cycle.laps->period));
  }
  return cycle.converged
             ? fmt::format(
                   "They go round in circles for hours, and then the swings die away: within {} "
                   "they come to rest.",
                   hours_words(say, model::kLapsFrom))
             : "They go round in circles for hours; how long a lap takes could not be made out.";
}

/// "goes from quiet to pressing and back", or "stays pressing".
std::string range_in_words(const model::LimitCycle& laps, model::Quantity quantity) {
  const auto place = static_cast<std::size_t>(quantity);
  const std::string_view low = band_word(quantity, laps.lowest[place]);
  const std::string_view high = band_word(quantity, laps.highest[place]);
  return low == high ? fmt::format("stays {}", low)
                     : fmt::format("goes from {} to {} and back", low, high);
}

std::string lap_sentence(const Language& say, const model::LimitCycle& laps) {
  return fmt::format("On each lap ({}) the one who asks {}, and the one who answers {}.",
                     minutes_words(say, laps.period),
                     range_in_words(laps, model::Quantity::kPursuit),
                     range_in_words(laps, model::Quantity::kWithdrawal));
}

std::string doubt_sentence(const Language& say, const model::CoupleCycle& cycle) {
  const bool a_rest_holds = std::any_of(cycle.rests.points.begin(), cycle.rests.points.end(),
                                        [](const model::FixedPoint& rest) { return rest.stable; });
  return fmt::format("{} is not sure: after {} of it they were still changing{}.",
                     a_rest_holds ? "Whether the swings stay" : "How wide the swings become",
                     hours_words(say, model::kLapsFrom),
                     a_rest_holds ? ", and there is a place where these two come to rest" : "");
}

std::string point_sentence(const Language& say, const model::HopfPoint& point) {
  constexpr std::string_view kRest = "come to rest";
  constexpr std::string_view kRound = "go round";
  return fmt::format(
      "Circling {} at {:.2f}, with laps of {} ({}): just below it they {}, just above it they {}.",
      point.holds_below ? "begins" : "ends", point.value, lap_words(say, point.period),
      minutes_words(say, point.period), point.holds_below ? kRest : kRound,
      point.holds_below ? kRound : kRest);
}

}  // namespace

std::string answer_sentence(const Language& say, const model::Stance<double>& stance) {
  for (const model::ResponseStyle style : model::kArmStyles) {
    if (model::reference_policy(style) == stance) {
      return fmt::format("The one who answers {}.", deed_of(say, style));
    }
  }
  return "The one who answers keeps to one way of doing so.";
}

std::string_view plain_name(const Language& /*say*/, model::Regime regime) {
  switch (regime) {
    case model::Regime::kSettles:
      return "settle";
    case model::Regime::kCircles:
      return "go round in circles";
    case model::Regime::kStuck:
      break;
  }
  return "stay stuck";
}

std::string meaning_of(const Language& say, model::Regime regime) {
  const std::string when =
      fmt::format("between {} and {} of one talk", hours_words(say, model::kRegimeFrom),
                  hours_words(say, model::kRegimeTo));
  switch (regime) {
    case model::Regime::kCircles:
      return fmt::format(
          "Circle: {} asking still goes up and down by more than {:.0f} %. Our limit.", when,
          100.0 * model::kCirclingSwing);
    case model::Regime::kStuck:
      return fmt::format(
          "Stuck: {} nothing goes round, and the alarm is above {:.0f} %. Our limit.", when,
          100.0 * model::kStuckDistress);
    case model::Regime::kSettles:
      break;
  }
  return fmt::format(
      "Settle: {} nothing goes round, and the alarm is below {:.0f} %; that need "
      "not be calm. Our limit.",
      when, 100.0 * model::kStuckDistress);
}

std::string cycle_sentence(const Language& say, const model::CoupleCycle& cycle) {
  switch (cycle.regime) {
    case model::Regime::kCircles:
      return circling_sentence(say, cycle);
    case model::Regime::kStuck:
      return fmt::format(
          "They stay stuck: as long as both go on like this, the one who asks is still {} hours "
          "later.",
          distress_left(cycle));
    case model::Regime::kSettles:
      break;
  }
  return band_index(model::Quantity::kDistress, cycle.late.distress) == 0
             ? "They settle: whatever set it off, calm comes back and stays."
             : fmt::format(
                   "They settle, and not into calm: hours later the one who asks is still {}.",
                   distress_left(cycle));
}

std::vector<std::string> cycle_remarks(const Language& say, const model::CoupleCycle& cycle) {
  if (!cycle.converged) {
    return {doubt_sentence(say, cycle)};
  }
  if (!cycle.laps) {
    return {};
  }
  if (cycle.regime == model::Regime::kCircles) {
    return {lap_sentence(say, *cycle.laps)};
  }
  return {fmt::format("Not quite still: small swings stay, {} each ({}).",
                      lap_words(say, cycle.laps->period), minutes_words(say, cycle.laps->period))};
}

std::string warranted_worry(const Language& /*say*/, const model::Couple& couple) {
  if (couple.situation.engagement >= kSometimesThere) {
    return "";
  }
  if (couple.situation.engagement >= kHardlyThere) {
    return "The one who answers is there in deeds only now and then, so some of the worry has a "
           "reason.";
  }
  return "The one who answers is hardly there in deeds, so the worry has a reason. If the "
         "questions become fewer here, nothing has got better: there are words, and the deeds are "
         "still missing.";
}

std::string beginning_sentence(const Language& say, const model::Dial& dial,
                               const model::HopfSearch& search) {
  const std::string label = label_of(say, dial);
  if (search.points.empty()) {
    return search.complete()
               ? fmt::format("For these two “{}” alone neither starts circling nor ends it.", label)
               : fmt::format(
                     "“{}” could not be followed to its ends; a beginning of circling may "
                     "have been missed.",
                     label);
  }
  std::string places;
  for (const model::HopfPoint& point : search.points) {
    places +=
        fmt::format("{} {} where {} passes about {:.1f}", places.empty() ? "" : " and",
                    point.holds_below ? "begins" : "ends",
                    places.empty() ? fmt::format("“{}”", label) : std::string("it"), point.value);
  }
  return fmt::format("Circling{}, on a scale from {:g} to {:g}.{}", places, dial.low(), dial.high(),
                     search.complete() ? "" : " Another place may have been missed.");
}

std::vector<std::string> beginning_words(const Language& say, const model::Beginning& beginning,
                                         const model::Setting& setting) {
  const model::HopfSearch& search = beginning.search;
  std::vector<std::string> said = {fmt::format(
      "What is turned, all else held: “{}”, from {:g} to {:g}. Here it is {:.4g}.",
      label_of(say, beginning.dial), beginning.low, beginning.high, beginning.dial.of(setting))};
  for (const model::HopfPoint& point : search.points) {
    said.push_back(point_sentence(say, point));
  }
  if (search.points.empty()) {
    said.emplace_back("Nowhere on the way was a place found where circling begins or ends.");
  }
  if (!search.complete()) {
    said.emplace_back(
        "Not every rest could be followed all the way; a place may have been missed.");
  }
  return said;
}

}  // namespace attune::coach
