// The pictures over time. Words stand on the axes instead of numbers; every caption says what may
// be read off.
#include "session/couple_plots.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "coach/cycle_words.h"
#include "coach/outlook.h"
#include "model/bands.h"
#include "model/cycle/couple_system.h"
#include "session/couple_axes.h"
#include "session/couple_lines.h"

namespace attune::session {

namespace {

using model::FastQuantity;
using model::FastState;
using model::Quantity;
using picture::Colour;
using picture::Line;
using picture::Plot;

Quantity quantity_of(FastQuantity quantity) { return static_cast<Quantity>(quantity); }
static_assert(static_cast<int>(Quantity::kWithdrawal) ==
              static_cast<int>(FastQuantity::kWithdrawal));

std::string_view plain_name(const Language& say, FastQuantity quantity) {
  switch (quantity) {
    case FastQuantity::kDistress:
      return say("how upset the one who asks is");
    case FastQuantity::kPursuit:
      return say("how much asking and pressing");
    case FastQuantity::kDiscouragement:
      return say("how discouraged the one who asks is");
    case FastQuantity::kArousal:
      return say("how stirred up the one who answers is");
    case FastQuantity::kWithdrawal:
      break;
  }
  return say("how far away the one who answers is");
}

std::vector<TalkMinute> timed(const std::vector<FastState<double>>& states, double step) {
  std::vector<TalkMinute> talk;
  talk.reserve(states.size());
  for (const FastState<double>& state : states) {
    talk.push_back({static_cast<double>(talk.size()) * step, state});
  }
  return talk;
}

Line line_of_talk(const CoupleStudy& study, const Drawn& drawn) {
  return talk_line(drawn, timed(study.talk, study.setting.couple.parameters.time_step));
}

/// The same lap twice.
std::vector<TalkMinute> two_laps(const model::LimitCycle& laps, double step) {
  // The lap is rounded to whole steps; what reaches into the next belongs to that one.
  const std::size_t points =
      std::min(laps.lap.size(), static_cast<std::size_t>(std::ceil(laps.period / step)));
  std::vector<TalkMinute> talk;
  for (std::size_t i = 0; i < 2 * points; ++i) {
    const double lap = i < points ? 0.0 : laps.period;
    const std::size_t within = i % points;
    talk.push_back({lap + static_cast<double>(within) * step, model::as_state(laps.lap[within])});
  }
  return talk;
}

picture::Axis talk_axis(const Language& say) {
  constexpr double kAll = kStudyMinutes;
  picture::Axis axis = {
      .low = 0.0, .high = kAll, .ticks = {{0.0, std::string(say("the question"))}}};
  for (const double part : {0.25, 0.5, 0.75}) {
    axis.ticks.push_back({part * kAll, fmt::format("{:g}", part * kAll)});
  }
  axis.ticks.push_back({kAll, say("{:g} minutes", kAll)});
  return axis;
}

picture::Axis weeks_axis(const Language& say, const CoupleStudy& study) {
  constexpr double kQuarter = 12.0;  // of a year
  const auto last = static_cast<double>(study.weeks.size() - 1);
  return {.low = 0.0,
          .high = last,
          .ticks = {{0.0, std::string(say("now"))},
                    {kQuarter, say("{:g} weeks", kQuarter)},
                    {last, say("{:g} weeks", last)}}};
}

Line pale(Line line) {
  line.data_name = fmt::format("A: {}", line.name);
  line.name.clear();
  line.weight = picture::Weight::kPale;
  return line;
}

/// Near the end of the line, where it hides least of it.
picture::Words label_of_pin(const Line& line) {
  return {.at = line.points[line.points.size() * 19 / 20],
          .text = "A",
          .anchor = picture::Anchor::kMiddle,
          .colour = line.colour};
}

/// Two lines of a study, with those of `pinned` pale behind.
void put_lines(const Language& say, const std::array<Line, 2>& lines,
               const std::optional<std::array<Line, 2>>& pinned, Plot& plot) {
  if (pinned) {
    plot.caption += fmt::format(" {}", say("A, pale: what was kept to compare."));
    for (const Line& line : *pinned) {
      plot.layers.emplace_back(label_of_pin(line));
      plot.layers.emplace_back(pale(line));
    }
  }
  for (const Line& line : lines) {
    plot.layers.emplace_back(line);
  }
}

}  // namespace

CoupleNames usual_names(const Language& say) {
  return {.asks = std::string(say("who asks")), .answers = std::string(say("who answers"))};
}

picture::Axis axis_of(const Language& say, FastQuantity quantity) {
  picture::Axis axis = band_axis(say, quantity_of(quantity));
  axis.label = plain_name(say, quantity);
  return axis;
}

Plot talk_plot(const Language& say, const CoupleStudy& study, TalkCurves curves,
               const CoupleNames& names, const CoupleStudy* pinned) {
  const bool felt = curves == TalkCurves::kFelt;
  const FastQuantity asks = felt ? FastQuantity::kDistress : FastQuantity::kPursuit;
  const FastQuantity answers = felt ? FastQuantity::kArousal : FastQuantity::kWithdrawal;
  const auto lines = [&](const CoupleStudy& of) {
    return std::array{line_of_talk(of, drawn_as(quantity_of(asks), names.asks)),
                      line_of_talk(of, drawn_as(quantity_of(answers), names.answers))};
  };
  Plot plot = {
      .title = std::string(felt ? say("One talk: what they feel") : say("One talk: what they do")),
      .caption = say("Solid: {}. Dashed: {}. An imagined couple.", plain_name(say, asks),
                     plain_name(say, answers)),
      .x = talk_axis(say),
      .y = shared_axis(say, {quantity_of(asks), quantity_of(answers)}),
      .language = say};
  put_lines(say, lines(study), pinned == nullptr ? std::nullopt : std::optional(lines(*pinned)),
            plot);
  return plot;
}

Plot pursuit_plot(const Language& say, const CoupleStudy& study) {
  const model::CoupleCycle& cycle = study.cycle;
  const bool circles = cycle.regime == model::Regime::kCircles && cycle.laps;
  const Drawn drawn = drawn_as(Quantity::kPursuit, "");
  Plot plot = {
      .title = std::string(circles ? say("Asking and pressing, over two laps")
                                   : say("Asking and pressing")),
      .caption = fmt::format("{} {}", coach::cycle_sentence(say, cycle), say(coach::kCycleCaveat)),
      .x = circles ? round_axis(say("minutes"), 2.0 * cycle.laps->period) : talk_axis(say),
      .y = axis_of(say, FastQuantity::kPursuit),
      .language = say};
  plot.layers.emplace_back(
      circles ? talk_line(drawn, two_laps(*cycle.laps, study.setting.couple.parameters.time_step))
              : line_of_talk(study, drawn));
  return plot;
}

Plot weeks_plot(const Language& say, const CoupleStudy& study, WeekCurves curves,
                const CoupleStudy* pinned) {
  const bool trust = curves == WeekCurves::kTrust;
  const Drawn one = trust ? drawn_as(Quantity::kSecurity, std::string(say("feels safe")))
                          : drawn_as(Quantity::kSoothing, std::string(say("calms oneself")));
  const Drawn other = trust
                          ? drawn_as(Quantity::kDependence, std::string(say("leans on being told")))
                          : drawn_as(Quantity::kBurden, std::string(say("worn out")));
  const auto lines = [&](const CoupleStudy& of) {
    return std::array{weeks_line(one, of.weeks), weeks_line(other, of.weeks)};
  };
  Plot plot = {.title = std::string(trust ? say("The weeks: trust") : say("The weeks: effort")),
               .caption = coach::under_caveat(say, coach::outlook_sentence(say, study.weeks)),
               .x = weeks_axis(say, study),
               .y = shared_axis(say, {one.quantity, other.quantity}),
               .language = say};
  put_lines(say, lines(study), pinned == nullptr ? std::nullopt : std::optional(lines(*pinned)),
            plot);
  return plot;
}

}  // namespace attune::session
