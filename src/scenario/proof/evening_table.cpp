// One line a scenario; nothing in it is written by hand.
#include "scenario/proof/evening_table.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace attune::scenario {

namespace {

std::string range(long low, long high) {
  return low == high ? fmt::format("{}", low) : fmt::format("{}–{}", low, high);
}

std::string minutes_of(const Exploration& found) {
  return range(std::lround(found.minutes.shortest), std::lround(found.minutes.longest));
}

std::string decisions_of(const WayCount& ways) {
  if (ways.endless) {
    return fmt::format("{} or more", ways.shortest.value_or(0));
  }
  return range(static_cast<long>(ways.shortest.value_or(0)), static_cast<long>(ways.longest));
}

/// "Piet 5–6, Yara 4–5": whoever can be played, the seat of `you` first.
std::string seats_of(const Scenario& scenario, const Exploration& found) {
  std::vector<std::string> seats;
  for (const SeatWays& seat : found.seats) {
    if (seat.person != kNone) {
      const char* asks = seat.person == scenario.bidder() ? " (asks)" : "";
      seats.push_back(
          fmt::format("{}{} {}", scenario.person(seat.person).name, asks, decisions_of(seat.ways)));
    }
  }
  return fmt::format("{}", fmt::join(seats, ", "));
}

std::string line_of(const ExploredEvening& evening) {
  const Scenario& scenario = *evening.scenario;
  return fmt::format("| [{}]({}) | {} | {} | {} | {} | {} |\n", scenario.title, evening.file,
                     minutes_of(evening.found), seats_of(scenario, evening.found),
                     scenario.ends.size(), fmt::join(scenario.themes, ", "),
                     fmt::join(scenario.sources, ", "));
}

}  // namespace

std::string evening_table(std::span<const ExploredEvening> evenings) {
  std::string table =
      "| evening | minutes | played, and decisions | ends | themes | sources |\n"
      "|---|---|---|---|---|---|\n";
  for (const ExploredEvening& evening : evenings) {
    table += line_of(evening);
  }
  return table;
}

}  // namespace attune::scenario
