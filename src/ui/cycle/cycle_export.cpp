// Files have one frame for both lines: the window's two lanes would need two axes.
#include "ui/cycle/cycle_export.h"

#include <fmt/format.h>

#include "coach/wording.h"
#include "session/couple_axes.h"

namespace attune::ui {

namespace {

using model::Quantity;
using picture::Colour;
using picture::Dash;

picture::Line line_of(std::string name, std::span<const float> values, Colour colour, Dash dash) {
  picture::Line line = {.name = std::move(name), .colour = colour, .dash = dash};
  for (const float value : values) {
    line.points.push_back({static_cast<double>(line.points.size()), static_cast<double>(value)});
  }
  return line;
}

}  // namespace

picture::Plot talk_plot_of(const CycleView& view) {
  const bool felt = view.talk_pair == TalkPair::kFelt;
  picture::Plot plot = {
      .title = felt ? "In this talk: what they feel" : "In this talk: what they do",
      .caption = fmt::format("Solid: {}. Dashed: {}. {}", view.talk[0].title, view.talk[1].title,
                             view.purpose),
      .x = {.low = 0.0, .high = static_cast<double>(std::max(1, view.last))},
      .y = felt ? session::shared_axis({Quantity::kDistress, Quantity::kArousal})
                : session::shared_axis({Quantity::kPursuit, Quantity::kWithdrawal})};
  for (const TimeTick& tick : view.ticks) {
    plot.x.ticks.push_back({static_cast<double>(tick.moment), tick.word});
  }
  plot.layers = {
      line_of(view.partners[0].name, view.talk[0].values, Colour::kFirstPartner, Dash::kSolid),
      line_of(view.partners[1].name, view.talk[1].values, Colour::kSecondPartner, Dash::kDashed)};
  return plot;
}

picture::Plot weeks_plot_of(const CycleView& view) {
  const auto weeks = static_cast<double>(view.weeks[0].values.size()) - 1.0;
  const bool trust = view.weeks_pair == WeeksPair::kTrust;
  picture::Plot plot = {
      .title = trust ? "Over the weeks: trust" : "Over the weeks: effort",
      .caption = fmt::format("{}: {}", coach::with_capital(view.caveat),
                             coach::with_small_letter(view.outlook)),
      .x = session::round_axis("weeks", weeks),
      .y = trust ? session::shared_axis({Quantity::kSecurity, Quantity::kDependence})
                 : session::shared_axis({Quantity::kSoothing, Quantity::kBurden})};
  plot.layers = {
      line_of(std::string(view.weeks[0].label), view.weeks[0].values, Colour::kCalm, Dash::kSolid),
      line_of(std::string(view.weeks[1].label), view.weeks[1].values, Colour::kWarm,
              Dash::kDashed)};
  return plot;
}

}  // namespace attune::ui
