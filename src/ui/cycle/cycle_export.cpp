// Files have one frame for both lines: the window's two lanes would need two axes.
#include "ui/cycle/cycle_export.h"

#include <algorithm>
#include <span>
#include <utility>

#include "coach/outlook.h"
#include "session/couple_axes.h"
#include "session/couple_lines.h"

namespace attune::ui {

namespace {

using model::Quantity;

picture::Line line_of(Quantity quantity, std::string name, std::span<const float> values) {
  const session::Drawn drawn = session::drawn_as(quantity, std::move(name));
  picture::Line line = {.name = drawn.name, .colour = drawn.colour, .dash = drawn.dash};
  for (const float value : values) {
    line.points.push_back({static_cast<double>(line.points.size()), static_cast<double>(value)});
  }
  return line;
}

}  // namespace

picture::Plot talk_plot_of(const Language& say, const CycleView& view) {
  const bool felt = view.talk_pair == TalkPair::kFelt;
  picture::Plot plot = {
      .title = std::string(felt ? say("In this talk: what they feel")
                                : say("In this talk: what they do")),
      .caption =
          say("Solid: {}. Dashed: {}. {}", view.talk[0].title, view.talk[1].title, view.purpose),
      .x = {.low = 0.0, .high = static_cast<double>(std::max(1, view.last))},
      .y = felt ? session::shared_axis(say, {Quantity::kDistress, Quantity::kArousal})
                : session::shared_axis(say, {Quantity::kPursuit, Quantity::kWithdrawal}),
      .language = say};
  for (const TimeTick& tick : view.ticks) {
    plot.x.ticks.push_back({static_cast<double>(tick.moment), tick.word});
  }
  const std::size_t asks = view.asker == Partner::kFirst ? 0 : 1;
  plot.layers = {line_of(felt ? Quantity::kDistress : Quantity::kPursuit,
                         view.partners.at(asks).name, view.talk.at(asks).values),
                 line_of(felt ? Quantity::kArousal : Quantity::kWithdrawal,
                         view.partners.at(1 - asks).name, view.talk.at(1 - asks).values)};
  return plot;
}

picture::Plot weeks_plot_of(const Language& say, const CycleView& view) {
  const auto weeks = static_cast<double>(view.weeks[0].values.size()) - 1.0;
  const bool trust = view.weeks_pair == WeeksPair::kTrust;
  picture::Plot plot = {
      .title = std::string(trust ? say("Over the weeks: trust") : say("Over the weeks: effort")),
      .caption = coach::under_caveat(say, view.outlook),
      .x = session::round_axis(std::string(say("weeks")).c_str(), weeks),
      .y = trust ? session::shared_axis(say, {Quantity::kSecurity, Quantity::kDependence})
                 : session::shared_axis(say, {Quantity::kSoothing, Quantity::kBurden}),
      .language = say};
  plot.layers = {line_of(trust ? Quantity::kSecurity : Quantity::kSoothing,
                         std::string(view.weeks[0].label), view.weeks[0].values),
                 line_of(trust ? Quantity::kDependence : Quantity::kBurden,
                         std::string(view.weeks[1].label), view.weeks[1].values)};
  return plot;
}

}  // namespace attune::ui
