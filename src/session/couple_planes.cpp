// The pictures in a plane: where two of the five fast states go, and the map of couples.
#include <fmt/format.h>

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "coach/cycle_words.h"
#include "coach/dial_words.h"
#include "coach/rest_words.h"
#include "session/couple_plots.h"

namespace attune::session {

namespace {

using model::FastState;
using picture::Colour;
using picture::Line;
using picture::Plot;

/// Where one of the two stands still: pieces joined by gaps.
Line null_cline(const std::vector<model::NullClinePiece>& pieces, std::string data_name,
                Colour colour) {
  constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
  Line line = {.data_name = std::move(data_name), .colour = colour, .dash = picture::Dash::kDotted};
  for (const model::NullClinePiece& piece : pieces) {
    line.points.push_back({piece[0].across, piece[0].up});
    line.points.push_back({piece[1].across, piece[1].up});
    line.points.push_back({kGap, kGap});
  }
  return line;
}

picture::Dots rests_of(const Language& say, const CoupleStudy& study,
                       const model::PlanePair& pair) {
  picture::Dots dots = {.shape = picture::Shape::kRing, .colour = Colour::kInk};
  for (const model::FixedPoint& rest : study.cycle.rests.points) {
    dots.dots.push_back({{rest.at[static_cast<std::size_t>(pair.across)],
                          rest.at[static_cast<std::size_t>(pair.up)]},
                         std::string(coach::hold_of(say, rest))});
  }
  return dots;
}

picture::Arrows arrows_of(const model::PhasePlane& plane) {
  picture::Arrows arrows;
  for (const model::PlaneArrow& arrow : plane.arrows) {
    arrows.arrows.push_back({{arrow.across, arrow.up}, arrow.across_rate, arrow.up_rate});
  }
  return arrows;
}

}  // namespace

std::string_view short_name(const Language& say, model::FastQuantity quantity) {
  using model::FastQuantity;
  switch (quantity) {
    case FastQuantity::kDistress:
      return say("upset");
    case FastQuantity::kPursuit:
      return say("asking");
    case FastQuantity::kDiscouragement:
      return say("giving up");
    case FastQuantity::kArousal:
      return say("stirred up");
    case FastQuantity::kWithdrawal:
      break;
  }
  return say("distance");
}

Plot portrait_plot(const Language& say, const CoupleStudy& study, const model::PlanePair& pair,
                   double minute) {
  const model::PhasePlane plane = model::phase_plane(study.setting, study.at(minute), pair);
  Plot plot = {
      .title = say("A slice: {} and {}", short_name(say, pair.across), short_name(say, pair.up)),
      .caption = say("A slice at minute {:.0f}: whatever is not drawn stands still at its value "
                     "there, and what set it off has faded. Along each thin line one of the two "
                     "does not move.",
                     minute),
      .x = axis_of(say, pair.across),
      .y = axis_of(say, pair.up),
      .language = say};
  plot.layers.emplace_back(arrows_of(plane));
  plot.layers.emplace_back(null_cline(plane.across_still, say("{}: does not move", plot.x.label),
                                      Colour::kFirstPartner));
  plot.layers.emplace_back(
      null_cline(plane.up_still, say("{}: does not move", plot.y.label), Colour::kSecondPartner));
  Line way = {.name = std::string(say("their talk")), .colour = Colour::kInk};
  for (const FastState<double>& state : study.talk) {
    way.points.push_back({model::value_of(state, pair.across), model::value_of(state, pair.up)});
  }
  plot.layers.emplace_back(way);
  plot.layers.emplace_back(rests_of(say, study, pair));
  const FastState<double>& now = study.at(minute);
  plot.layers.emplace_back(
      picture::Dots{.dots = {{{model::value_of(now, pair.across), model::value_of(now, pair.up)},
                              say("minute {:.0f}", minute)}},
                    .colour = Colour::kInk});
  return plot;
}

Plot regime_plot(const Language& say, const model::RegimeMap& map, const CoupleNames& names) {
  const model::RegimeMapSpec& spec = map.spec();
  const model::Couple& couple = spec.setting.couple;
  const bool by_deeds = spec.across.position == model::softness_axis().position;
  const auto axis = [&say](const std::string& whose, std::string_view dial,
                           const model::MapAxis& range) {
    const coach::DialWords& words = *coach::words_of_dial(dial);
    return picture::Axis{.label = fmt::format("{}: {}", whose, say(words.label)),
                         .low = range.low,
                         .high = range.high,
                         .ticks = {{range.low, std::string(say(words.less))},
                                   {range.high, std::string(say(words.more))}}};
  };
  Plot plot = {.title = std::string(by_deeds ? say("Who circles: by what they do")
                                             : say("Who circles: by what they bring")),
               .caption = std::string(say(
                   "Every point is one imagined couple, alike but for these two. No place on it is "
                   "a verdict.")),
               .x = axis(names.asks, by_deeds ? "softness" : "bidder.anxiety", spec.across),
               .y = axis(names.answers, by_deeds ? "engagement" : "responder.avoidance", spec.up),
               .language = say};
  const picture::Point here =
      by_deeds ? picture::Point{couple.situation.softness, couple.situation.engagement}
               : picture::Point{couple.bidder.anxiety, couple.responder.avoidance};
  picture::Cells cells = {.columns = static_cast<std::size_t>(map.size()),
                          .rows = static_cast<std::size_t>(map.size()),
                          .categories = {{std::string(say("settle")), Colour::kCalm,
                                          coach::meaning_of(say, model::Regime::kSettles)},
                                         {std::string(say("circle")), Colour::kWarm,
                                          coach::meaning_of(say, model::Regime::kCircles)},
                                         {std::string(say("stuck")), Colour::kAlarm,
                                          coach::meaning_of(say, model::Regime::kStuck)}}};
  cells.kinds.reserve(map.regimes().size());
  for (const model::Regime regime : map.regimes()) {
    cells.kinds.push_back(static_cast<int>(regime));
  }
  plot.layers.emplace_back(std::move(cells));
  plot.layers.emplace_back(
      picture::Dots{.dots = {{here, std::string(say("these two"))}}, .colour = Colour::kInk});
  return plot;
}

}  // namespace attune::session
