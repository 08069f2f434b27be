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

std::string_view distress_left(const Language& say, const model::CoupleCycle& cycle) {
  return say(band_word(model::Quantity::kDistress, cycle.late.distress));
}

/// Three cases: laps that are known, a path that comes to rest after all, and neither.
std::string circling_sentence(const Language& say, const model::CoupleCycle& cycle) {
  if (cycle.laps && cycle.converged) {
    return say("They go round in circles: after {} it begins again.",
               lap_words(say, cycle.laps->period));
  }
  if (cycle.laps) {
    return say("They go round in circles, in laps of {}; whether it stays so is not sure.",
               lap_words(say, cycle.laps->period));
  }
  return cycle.converged
             ? say("They go round in circles for hours, and then the swings die away: within {} "
                   "they come to rest.",
                   hours_words(say, model::kLapsFrom))
             : std::string(
                   say("They go round in circles for hours; how long a lap takes could not be made "
                       "out."));
}

/// "goes from quiet to pressing and back", or "stays pressing".
std::string range_in_words(const Language& say, const model::LimitCycle& laps,
                           model::Quantity quantity) {
  const auto place = static_cast<std::size_t>(quantity);
  const std::string_view low = say(band_word(quantity, laps.lowest[place]));
  const std::string_view high = say(band_word(quantity, laps.highest[place]));
  return low == high ? say("stays {}", low) : say("goes from {} to {} and back", low, high);
}

std::string lap_sentence(const Language& say, const model::LimitCycle& laps) {
  return say("On each lap ({}) the one who asks {}, and the one who answers {}.",
             minutes_words(say, laps.period), range_in_words(say, laps, model::Quantity::kPursuit),
             range_in_words(say, laps, model::Quantity::kWithdrawal));
}

std::string doubt_sentence(const Language& say, const model::CoupleCycle& cycle) {
  const bool a_rest_holds = std::any_of(cycle.rests.points.begin(), cycle.rests.points.end(),
                                        [](const model::FixedPoint& rest) { return rest.stable; });
  const std::string hours = hours_words(say, model::kLapsFrom);
  return a_rest_holds
             ? say("Whether the swings stay is not sure: after {} of it they were still changing, "
                   "and there is a place where these two come to rest.",
                   hours)
             : say("How wide the swings become is not sure: after {} of it they were still "
                   "changing.",
                   hours);
}

std::string point_sentence(const Language& say, const model::HopfPoint& point) {
  const std::string lap = lap_words(say, point.period);
  const std::string minutes = minutes_words(say, point.period);
  return point.holds_below
             ? say("Circling begins at {:.2Lf}, with laps of {} ({}): just below it they come to "
                   "rest, just above it they go round.",
                   point.value, lap, minutes)
             : say("Circling ends at {:.2Lf}, with laps of {} ({}): just below it they go round, "
                   "just above it they come to rest.",
                   point.value, lap, minutes);
}

}  // namespace

std::string answer_sentence(const Language& say, const model::Stance<double>& stance) {
  for (const model::ResponseStyle style : model::kArmStyles) {
    if (model::reference_policy(style) == stance) {
      return say("The one who answers {}.", deed_of(say, style));
    }
  }
  return std::string(say("The one who answers keeps to one way of doing so."));
}

std::string_view plain_name(const Language& say, model::Regime regime) {
  switch (regime) {
    case model::Regime::kSettles:
      return say("settle");
    case model::Regime::kCircles:
      return say("go round in circles");
    case model::Regime::kStuck:
      break;
  }
  return say("stay stuck");
}

std::string meaning_of(const Language& say, model::Regime regime) {
  const std::string from = hours_words(say, model::kRegimeFrom);
  const std::string to = hours_words(say, model::kRegimeTo);
  switch (regime) {
    case model::Regime::kCircles:
      return say(
          "Circle: between {} and {} of one talk asking still goes up and down by more than "
          "{:.0f} %. Our limit.",
          from, to, 100.0 * model::kCirclingSwing);
    case model::Regime::kStuck:
      return say(
          "Stuck: between {} and {} of one talk nothing goes round, and the alarm is above "
          "{:.0f} %. Our limit.",
          from, to, 100.0 * model::kStuckDistress);
    case model::Regime::kSettles:
      break;
  }
  return say(
      "Settle: between {} and {} of one talk nothing goes round, and the alarm is below "
      "{:.0f} %; that need not be calm. Our limit.",
      from, to, 100.0 * model::kStuckDistress);
}

std::string cycle_sentence(const Language& say, const model::CoupleCycle& cycle) {
  switch (cycle.regime) {
    case model::Regime::kCircles:
      return circling_sentence(say, cycle);
    case model::Regime::kStuck:
      return say(
          "They stay stuck: as long as both go on like this, the one who asks is still {} hours "
          "later.",
          distress_left(say, cycle));
    case model::Regime::kSettles:
      break;
  }
  return band_index(model::Quantity::kDistress, cycle.late.distress) == 0
             ? std::string(say("They settle: whatever set it off, calm comes back and stays."))
             : say("They settle, and not into calm: hours later the one who asks is still {}.",
                   distress_left(say, cycle));
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
  return {say("Not quite still: small swings stay, {} each ({}).",
              lap_words(say, cycle.laps->period), minutes_words(say, cycle.laps->period))};
}

std::string warranted_worry(const Language& say, const model::Couple& couple) {
  if (couple.situation.engagement >= kSometimesThere) {
    return "";
  }
  if (couple.situation.engagement >= kHardlyThere) {
    return std::string(
        say("The one who answers is there in deeds only now and then, so some of the worry has a "
            "reason."));
  }
  return std::string(
      say("The one who answers is hardly there in deeds, so the worry has a reason. If the "
          "questions become fewer here, nothing has got better: there are words, and the deeds are "
          "still missing."));
}

std::string beginning_sentence(const Language& say, const model::Dial& dial,
                               const model::HopfSearch& search) {
  const std::string label = label_of(say, dial);
  if (search.points.empty()) {
    return search.complete()
               ? say("For these two “{}” alone neither starts circling nor ends it.", label)
               : say("“{}” could not be followed to its ends; a beginning of circling may "
                     "have been missed.",
                     label);
  }
  std::string places;
  for (const model::HopfPoint& point : search.points) {
    if (places.empty()) {
      places = point.holds_below
                   ? say("Circling begins where “{}” passes about {:.1Lf}", label, point.value)
                   : say("Circling ends where “{}” passes about {:.1Lf}", label, point.value);
    } else {
      places = point.holds_below
                   ? say("{} and begins where it passes about {:.1Lf}", places, point.value)
                   : say("{} and ends where it passes about {:.1Lf}", places, point.value);
    }
  }
  return search.complete()
             ? say("{}, on a scale from {:g} to {:g}.", places, dial.low(), dial.high())
             : say("{}, on a scale from {:g} to {:g}. Another place may have been missed.", places,
                   dial.low(), dial.high());
}

std::vector<std::string> beginning_words(const Language& say, const model::Beginning& beginning,
                                         const model::Setting& setting) {
  const model::HopfSearch& search = beginning.search;
  std::vector<std::string> said = {say(
      "What is turned, all else held: “{}”, from {:g} to {:g}. Here it is {:.4g}.",
      label_of(say, beginning.dial), beginning.low, beginning.high, beginning.dial.of(setting))};
  for (const model::HopfPoint& point : search.points) {
    said.push_back(point_sentence(say, point));
  }
  if (search.points.empty()) {
    said.emplace_back(say("Nowhere on the way was a place found where circling begins or ends."));
  }
  if (!search.complete()) {
    said.emplace_back(
        say("Not every rest could be followed all the way; a place may have been missed."));
  }
  return said;
}

}  // namespace attune::coach
