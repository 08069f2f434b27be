// Says what was found in the order in which an author wants to know it.
#include "cli/explore_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/text.h"
#include "coach/wording.h"
#include "model/reply.h"

namespace attune::cli {

namespace {

using scenario::Exploration;

constexpr std::size_t kLabelColumns = 13;
constexpr std::size_t kMostListed = 12;

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

void put(Page& page, std::string_view label, std::string_view text, Tone tone = Tone::kPlain) {
  page.labelled(label, Tone::kFaint, kLabelColumns, text, tone);
}

void put_proof(Page& page, const Exploration& found) {
  if (!found.proved) {
    put(page, "Proof", fmt::format("Not proven: {}.", found.why_not), Tone::kCaution);
    return;
  }
  put(page, "Proof",
      fmt::format("Proved. {} explored: whatever is picked, what stands below is all that can "
                  "happen.",
                  counted(found.states, "state", "states")),
      Tone::kCoach);
}

std::string in_words(const scenario::WayCount& ways) {
  if (ways.endless) {
    return "some way goes round, so there is no number of ways and no longest one.";
  }
  if (!ways.counted) {
    return "more than are counted.";
  }
  const std::size_t shortest = ways.shortest.value_or(0);
  const std::string decisions = shortest == ways.longest
                                    ? counted(shortest, "decision", "decisions")
                                    : fmt::format("{} to {} decisions", shortest, ways.longest);
  return fmt::format("{} to an end, of {}.", ways.ways.text(), decisions);
}

void put_ways(Page& page, const scenario::Scenario& scenario, const Exploration& found) {
  for (const scenario::SeatWays& seat : found.seats) {
    const bool is_first = &seat == &found.seats.front();
    const std::string who =
        found.seats.size() > 1 ? fmt::format("As {}: ", scenario.person(seat.person).name) : "";
    put(page, is_first ? "Ways" : "", coach::with_capital(who + in_words(seat.ways)));
  }
  put(page, "Minutes",
      fmt::format("About {:.0f} for a play by chance, {:.0f} to {:.0f}, as people read.",
                  std::round(found.minutes.expected), std::floor(found.minutes.shortest),
                  std::ceil(found.minutes.longest)));
}

std::string share(double part) {
  constexpr double kOnePercent = 0.01;
  if (part > 0.0 && part < kOnePercent) {
    return "under 1 %";
  }
  return fmt::format("{:.0f} %", 100.0 * part);
}

std::string ways_to(const scenario::EndSummary& end) {
  if (!end.reached) {
    return "No path leads here.";
  }
  if (!end.seen) {
    return "Only if the couple's bands come out so, and in no play they did.";
  }
  return fmt::format("{} of plays by chance. Shortest{}: {}.", share(end.share),
                     end.guessed ? " that was played" : "",
                     end.shortest.empty() ? "nothing has to be picked"
                                          : fmt::format("{}", fmt::join(end.shortest, ", ")));
}

void put_ends(Page& page, const Exploration& found) {
  std::size_t columns = 0;
  for (const scenario::EndSummary& end : found.ends) {
    columns = std::max(columns, code_points(end.id) + 2);
  }
  page.paragraph("Ends", Tone::kStrong);
  for (const scenario::EndSummary& end : found.ends) {
    page.labelled(end.id, Tone::kFaint, columns, ways_to(end),
                  end.reached && end.seen ? Tone::kPlain : Tone::kCaution);
  }
}

void put_styles(Page& page, const Exploration& found) {
  page.paragraph("One style held all evening ends in", Tone::kStrong);
  for (const scenario::StyleSummary& style : found.styles) {
    std::string text = style.ends.empty() ? "no end" : join_words(style.ends);
    if (style.substituted > 0.0) {
      text += fmt::format(" ({} of its replies had to be others)", share(style.substituted));
    }
    put(page, model::name_of(style.style), text);
  }
}

// The name of the file is enough: a scenario is one file, and perhaps a few that it includes.
std::string place_text(const scenario::Scenario& scenario, const scenario::Position& at) {
  const std::filesystem::path file = scenario.files[static_cast<std::size_t>(at.file)];
  return fmt::format("{}:{}", file.filename().string(), at.line);
}

void put_lines(Page& page, const scenario::Scenario& scenario, const Exploration& found) {
  const scenario::LineSummary& lines = found.lines;
  put(page, "Lines",
      fmt::format("{} written, {} can be heard, {} were in {} plays.", lines.written,
                  lines.reachable, lines.heard, found.plays));
  for (std::size_t i = 0; i < lines.never_heard.size() && i < kMostListed; ++i) {
    const scenario::Position& at = lines.never_heard[i];
    put(page, i == 0 ? "Never heard" : "", place_text(scenario, at));
  }
  if (lines.never_heard.size() > kMostListed) {
    put(page, "", fmt::format("and {} more", lines.never_heard.size() - kMostListed));
  }
}

void put_never_offered(Page& page, const Exploration& found) {
  if (!found.never_offered.empty()) {
    put(page, "Not offered",
        fmt::format("{}: only how the couple is leads there, and in no play it did.",
                    fmt::join(found.never_offered, ", ")));
  }
}

void put_unreached(Page& page, const Exploration& found) {
  if (found.unreached.empty()) {
    put(page, "Unused", "Nothing: every step and every option is met on some path.");
    return;
  }
  for (std::size_t i = 0; i < found.unreached.size() && i < kMostListed; ++i) {
    const scenario::Unreached& one = found.unreached[i];
    put(page, i == 0 ? "Unused" : "",
        fmt::format("line {}: {} {}", one.at.line, one.what == "step" ? "a step of" : one.what,
                    one.name),
        Tone::kCaution);
  }
  put(page, "", "attune check says what to do about it.");
}

}  // namespace

void put_exploration(Page& page, const scenario::Scenario& scenario, const Exploration& found) {
  page.paragraph(fmt::format("{} ({})", scenario.title, scenario.id), Tone::kStrong);
  put_proof(page, found);
  put_ways(page, scenario, found);
  page.blank();
  put_ends(page, found);
  page.blank();
  put_styles(page, found);
  page.blank();
  put_lines(page, scenario, found);
  put_never_offered(page, found);
  put_unreached(page, found);
}

}  // namespace attune::cli
