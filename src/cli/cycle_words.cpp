// Nobody is named, labelled or blamed: there is the one who asks, the one who answers, and a talk.
#include "cli/cycle_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "coach/outlook.h"

namespace attune::cli {

namespace {

using model::Quantity;
using model::Regime;

std::string under(const CycleAnalysis& analysis) {
  const Policy& policy = analysis.policy;
  if (analysis.setting.stance != policy.stance) {
    return "Answered like this,";
  }
  if (!policy.style) {
    return fmt::format("Answered as in {},", policy.name);
  }
  switch (*policy.style) {
    case model::ResponseStyle::kSupportive:
      return "Under support";
    case model::ResponseStyle::kEnabling:
      return "When the other gives in,";
    case model::ResponseStyle::kDismissive:
      return "Under dismissal";
    default:
      return "Under withdrawal";
  }
}

std::string minutes(double period) {
  return period < 1.5 ? fmt::format("{:.1f} minutes", period)
                      : fmt::format("{:.0f} minutes", period);
}

std::string circling(const model::CoupleCycle& cycle) {
  if (!cycle.laps) {
    return "go round in circles for hours.";
  }
  return fmt::format("go round in circles: a lap takes {}{}.", cycle.converged ? "" : "about ",
                     minutes(cycle.laps->period));
}

/// "from quiet to pressing", or "stays pressing".
std::string range_in_words(const model::LimitCycle& laps, Quantity quantity) {
  const auto place = static_cast<std::size_t>(quantity);
  const std::string_view low = band_word(quantity, laps.lowest[place]);
  const std::string_view high = band_word(quantity, laps.highest[place]);
  return low == high ? fmt::format("stays {}", low)
                     : fmt::format("goes from {} to {} and back", low, high);
}

std::string about_a_lap(const model::LimitCycle& laps) {
  return fmt::format("On each lap the one who asks {}, and the one who answers {}.",
                     range_in_words(laps, Quantity::kPursuit),
                     range_in_words(laps, Quantity::kWithdrawal));
}

bool a_rest_holds(const model::CoupleCycle& cycle) {
  return std::any_of(cycle.rests.points.begin(), cycle.rests.points.end(),
                     [](const model::FixedPoint& rest) { return rest.stable; });
}

std::optional<std::string> about_certainty(const model::CoupleCycle& cycle) {
  if (!cycle.converged) {
    return a_rest_holds(cycle)
               ? "Whether the swings stay is not sure: after fifty hours of it they were still "
                 "changing, and there is a rest that holds."
               : "How wide the swings become is not sure: after fifty hours of it they were still "
                 "changing.";
  }
  if (cycle.regime == Regime::kCircles && !cycle.laps) {
    return "The swings shrink: given many hours, these two come to rest.";
  }
  if (cycle.regime != Regime::kCircles && cycle.laps) {
    return fmt::format("Not quite: small swings of {} stay.", minutes(cycle.laps->period));
  }
  return std::nullopt;
}

std::string about_beginning(const model::HopfPoint& point) {
  const std::string_view below = point.holds_below ? "come to rest" : "go round";
  const std::string_view above = point.holds_below ? "go round" : "come to rest";
  return fmt::format(
      "Circling begins at {:.2f}, with laps of {}: just below it they {}, just above it they {}.",
      point.value, minutes(point.period), below, above);
}

}  // namespace

std::string headline(const CycleAnalysis& analysis) {
  const std::string begin = under(analysis) + " these two ";
  const std::string_view left = band_word(Quantity::kDistress, analysis.late.distress);
  switch (analysis.cycle.regime) {
    case Regime::kCircles:
      return begin + circling(analysis.cycle);
    case Regime::kStuck:
      return fmt::format(
          "{}stay stuck: the one who asks stays {}, and nothing in the talk brings that down.",
          begin, left);
    case Regime::kSettles:
      break;
  }
  return model::band_index(Quantity::kDistress, analysis.late.distress) == 0
             ? begin + "settle: calm comes and stays."
             : fmt::format("{}settle, and the one who asks stays {}.", begin, left);
}

std::vector<std::string> remarks(const CycleAnalysis& analysis) {
  constexpr double kHardlyThere = 0.4;
  std::vector<std::string> said;
  const model::CoupleCycle& cycle = analysis.cycle;
  if (cycle.regime == Regime::kCircles && cycle.laps && cycle.converged) {
    said.push_back(about_a_lap(*cycle.laps));
  }
  if (const std::optional<std::string> certainty = about_certainty(cycle)) {
    said.push_back(*certainty);
  }
  const double engagement = analysis.setting.couple.situation.engagement;
  if (engagement < kHardlyThere) {
    said.push_back(
        fmt::format("In deeds the one who answers is hardly there (engagement {:.2g}): the worry "
                    "of the one who asks has a reason, and no way of answering takes it away.",
                    engagement));
  }
  return said;
}

std::string_view standing_of(const model::FixedPoint& rest) {
  return rest.stable ? "holds" : "does not hold";
}

std::string_view meaning_of(const model::FixedPoint& rest) {
  if (rest.stable) {
    return rest.turns() ? "after a small upset they come back to it, to and fro, less each time"
                        : "after a small upset they come back to it";
  }
  return rest.turns() ? "the least upset sets them going round"
                      : "the least upset leads away from it";
}

std::string about_rests(const CycleAnalysis& analysis) {
  return fmt::format("None was found from {} places to start from; one may have been missed.",
                     analysis.cycle.rests.starts);
}

std::vector<std::string> about_beginnings(const CycleAnalysis& analysis) {
  const Sweep& sweep = analysis.sweep;
  std::vector<std::string> said = {
      fmt::format("What is turned, all else held: {} ({}), from {} to {}. Here it is {:.4g}.",
                  sweep.dial.meaning(), sweep.dial.name(), sweep.low, sweep.high,
                  sweep.dial.of(analysis.setting))};
  for (const model::HopfPoint& point : analysis.begins.points) {
    said.push_back(about_beginning(point));
  }
  if (analysis.begins.points.empty()) {
    said.emplace_back("Nowhere on the way does circling begin or end.");
  }
  if (analysis.begins.lost > 0) {
    said.push_back(fmt::format(
        "{} of {} ways along which a rest was followed could not be followed to the end; a point "
        "may have been missed.",
        analysis.begins.lost, analysis.begins.branches));
  }
  return said;
}

std::string about_weeks(const CycleAnalysis& analysis) {
  return coach::under_caveat(coach::outlook_sentence(analysis.weeks));
}

std::string band_and_number(Quantity quantity, double share) {
  return fmt::format("{}, {:.2f}", band_word(quantity, share), share);
}

}  // namespace attune::cli
