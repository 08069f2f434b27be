// One colour a partner, one dash a quantity.
#include "cli/cycle_plot.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "cli/cycle_words.h"
#include "cli/plot_axes.h"
#include "cli/plot_lines.h"
#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/cycle/couple_system.h"

namespace attune::cli {

namespace {

using model::Quantity;
using picture::Colour;
using picture::Dash;

/// The same lap twice, so that the eye sees it come round.
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

}  // namespace

picture::Plot pursuit_plot(const CycleAnalysis& analysis) {
  const model::CoupleCycle& cycle = analysis.cycle;
  const bool circles = cycle.regime == model::Regime::kCircles && cycle.laps;
  const double step = analysis.setting.couple.parameters.time_step;
  picture::Plot plot;
  plot.title = circles ? "Asking and pressing, over two laps" : "Asking and pressing, in one hour";
  plot.caption = headline(analysis) + " " + kCycleCaveat;
  plot.x = round_axis("minutes", circles ? 2.0 * cycle.laps->period : kTalkMinutes);
  plot.y = band_axis(Quantity::kPursuit);
  plot.layers.emplace_back(talk_line({Quantity::kPursuit, "", Colour::kFirstPartner},
                                     circles ? two_laps(*cycle.laps, step) : analysis.talk));
  return plot;
}

picture::Plot talk_plot(const CycleAnalysis& analysis) {
  picture::Plot plot;
  plot.title = "Both, minute by minute";
  plot.caption = "The first hour after the question, if nobody interrupts.";
  plot.x = round_axis("minutes", kTalkMinutes);
  plot.y = share_axis();
  plot.legend = true;
  for (const Drawn& drawn :
       {Drawn{Quantity::kDistress, "distress of the one who asks", Colour::kFirstPartner},
        Drawn{Quantity::kPursuit, "their pursuit", Colour::kFirstPartner, Dash::kDashed},
        Drawn{Quantity::kArousal, "arousal of the one who answers", Colour::kSecondPartner},
        Drawn{Quantity::kWithdrawal, "their withdrawal", Colour::kSecondPartner, Dash::kDashed}}) {
    plot.layers.emplace_back(talk_line(drawn, analysis.talk));
  }
  return plot;
}

picture::Plot weeks_plot(const CycleAnalysis& analysis) {
  picture::Plot plot;
  plot.title = "What builds up, week by week";
  plot.caption = coach::with_capital(coach::kOutlookCaveat) + ".";
  plot.x = round_axis("weeks", model::kWeeksAhead);
  plot.y = share_axis();
  plot.legend = true;
  for (const Drawn& drawn :
       {Drawn{Quantity::kSecurity, "feels safe", Colour::kFirstPartner},
        Drawn{Quantity::kSoothing, "calms oneself", Colour::kFirstPartner, Dash::kDashed},
        Drawn{Quantity::kDependence, "leans on being told", Colour::kFirstPartner, Dash::kDotted},
        Drawn{Quantity::kBurden, "burden of the one who answers", Colour::kSecondPartner}}) {
    plot.layers.emplace_back(weeks_line(drawn, analysis.weeks));
  }
  return plot;
}

}  // namespace attune::cli
