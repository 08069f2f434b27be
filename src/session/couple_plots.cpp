// Bands stand on the axes instead of numbers; every caption says what may be read off and what not.
#include "session/couple_plots.h"

#include <fmt/format.h>

#include <array>
#include <limits>
#include <string_view>
#include <utility>

#include "coach/cycle_words.h"
#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/bands.h"

namespace attune::session {

namespace {

using model::FastQuantity;
using model::FastState;
using model::Quantity;
using picture::Colour;
using picture::Line;
using picture::Plot;
using picture::Point;

Quantity quantity_of(FastQuantity quantity) { return static_cast<Quantity>(quantity); }
static_assert(static_cast<int>(Quantity::kWithdrawal) ==
              static_cast<int>(FastQuantity::kWithdrawal));

std::string_view plain_name(FastQuantity quantity) {
  switch (quantity) {
    case FastQuantity::kDistress:
      return "how upset the one who asks is";
    case FastQuantity::kPursuit:
      return "how much asking and pressing";
    case FastQuantity::kDiscouragement:
      return "how discouraged the one who asks is";
    case FastQuantity::kArousal:
      return "how stirred up the one who answers is";
    case FastQuantity::kWithdrawal:
      break;
  }
  return "how far away the one who answers is";
}

/// The bands of a quantity, each in its middle.
std::vector<picture::Tick> band_ticks(Quantity quantity) {
  std::vector<picture::Tick> ticks;
  double low = 0.0;
  for (const model::Band& band : model::bands_of(quantity)) {
    ticks.push_back({.value = 0.5 * (low + band.upper), .word = std::string(band.word)});
    low = band.upper;
  }
  return ticks;
}

std::vector<picture::Tick> minute_ticks() {
  return {{0.0, "the question"}, {15.0, "15"}, {30.0, "30"}, {45.0, "45"}, {60.0, "60 minutes"}};
}

struct Curve {
  std::string name;
  FastQuantity quantity;
  Colour colour;
  picture::Dash dash = picture::Dash::kSolid;
};

Line line_of(const CoupleStudy& study, const Curve& curve, picture::Weight weight) {
  Line line = {.name = weight == picture::Weight::kStrong ? curve.name : "",
               .colour = curve.colour,
               .dash = curve.dash,
               .weight = weight};
  const double step = study.setting.couple.parameters.time_step;
  for (std::size_t i = 0; i < study.talk.size(); ++i) {
    line.points.push_back(
        {static_cast<double>(i) * step, model::value_of(study.talk[i], curve.quantity)});
  }
  return line;
}

Line week_line(const CoupleStudy& study, std::string name, double model::SlowState<double>::*share,
               Colour colour, picture::Dash dash) {
  Line line = {.name = std::move(name), .colour = colour, .dash = dash};
  for (std::size_t week = 0; week < study.weeks.size(); ++week) {
    line.points.push_back({static_cast<double>(week), study.weeks[week].slow.*share});
  }
  return line;
}

Line pale(Line line) {
  line.name.clear();
  line.weight = picture::Weight::kPale;
  return line;
}

picture::Words label_of_pin(const Line& line) {
  return {.at = line.points[line.points.size() / 2],
          .text = "A",
          .anchor = picture::Anchor::kMiddle,
          .colour = line.colour};
}

/// Where one of the two stands still: pieces joined by gaps.
Line null_cline(const std::vector<model::NullClinePiece>& pieces, std::string name, Colour colour,
                picture::Dash dash) {
  constexpr double kGap = std::numeric_limits<double>::quiet_NaN();
  Line line = {.name = std::move(name), .colour = colour, .dash = dash};
  for (const model::NullClinePiece& piece : pieces) {
    line.points.push_back({piece[0].across, piece[0].up});
    line.points.push_back({piece[1].across, piece[1].up});
    line.points.push_back({kGap, kGap});
  }
  return line;
}

picture::Dots rests_of(const CoupleStudy& study, const model::PlanePair& pair) {
  picture::Dots dots = {.shape = picture::Shape::kRing, .colour = Colour::kInk};
  for (const model::FixedPoint& rest : study.cycle.rests.points) {
    dots.dots.push_back({{rest.at[static_cast<std::size_t>(pair.across)],
                          rest.at[static_cast<std::size_t>(pair.up)]},
                         std::string(coach::hold_of(rest))});
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

picture::Axis axis_of(FastQuantity quantity) {
  return {.label = std::string(plain_name(quantity)), .ticks = band_ticks(quantity_of(quantity))};
}

Plot talk_plot(const CoupleStudy& study, TalkCurves curves, const CoupleNames& names,
               const CoupleStudy* pinned) {
  const bool felt = curves == TalkCurves::kFelt;
  const std::array<Curve, 2> both = {
      {{names.asks, felt ? FastQuantity::kDistress : FastQuantity::kPursuit, Colour::kFirstPartner},
       {names.answers, felt ? FastQuantity::kArousal : FastQuantity::kWithdrawal,
        Colour::kSecondPartner, picture::Dash::kDashed}}};
  Plot plot = {.title = felt ? "One talk: what they feel" : "One talk: what they do",
               .caption = fmt::format("Solid: {}. Dashed: {}. An imagined couple.",
                                      plain_name(both[0].quantity), plain_name(both[1].quantity)),
               .x = {.low = 0.0, .high = kStudyMinutes, .ticks = minute_ticks()},
               .y = {.ticks = {{0.0, "none"}, {0.5, "half"}, {1.0, "all there is"}}}};
  for (const Curve& curve : both) {
    if (pinned != nullptr) {
      const Line line = line_of(*pinned, curve, picture::Weight::kPale);
      plot.layers.emplace_back(label_of_pin(line));
      plot.layers.emplace_back(line);
    }
    plot.layers.emplace_back(line_of(study, curve, picture::Weight::kStrong));
  }
  return plot;
}

Plot weeks_plot(const CoupleStudy& study, WeekCurves curves, const CoupleStudy* pinned) {
  using Slow = model::SlowState<double>;
  const bool trust = curves == WeekCurves::kTrust;
  const auto lines = [&](const CoupleStudy& of) {
    return trust ? std::array{week_line(of, "feels safe", &Slow::security, Colour::kCalm,
                                        picture::Dash::kSolid),
                              week_line(of, "leans on being told", &Slow::dependence, Colour::kWarm,
                                        picture::Dash::kDashed)}
                 : std::array{week_line(of, "calms oneself", &Slow::soothing, Colour::kFirstPartner,
                                        picture::Dash::kSolid),
                              week_line(of, "worn out", &Slow::burden, Colour::kSecondPartner,
                                        picture::Dash::kDashed)};
  };
  Plot plot = {.title = "The weeks",
               .caption = coach::with_capital(coach::kOutlookCaveat) + ": " +
                          coach::with_small_letter(coach::outlook_sentence(study.weeks)),
               .x = {.low = 0.0,
                     .high = static_cast<double>(study.weeks.size() - 1),
                     .ticks = {{0.0, "now"}, {12.0, "12 weeks"}, {26.0, "26 weeks"}}},
               .y = {.ticks = band_ticks(Quantity::kSecurity)}};
  if (pinned != nullptr) {
    for (const Line& line : lines(*pinned)) {
      plot.layers.emplace_back(label_of_pin(line));
      plot.layers.emplace_back(pale(line));
    }
  }
  for (const Line& line : lines(study)) {
    plot.layers.emplace_back(line);
  }
  return plot;
}

Plot portrait_plot(const CoupleStudy& study, const model::PlanePair& pair, double minute) {
  const model::PhasePlane plane = model::phase_plane(study.setting, study.at(minute), pair);
  Plot plot = {.title = "Where it tends to go",
               .caption = fmt::format(
                   "A slice at minute {:.0f}: whatever is not drawn stands still at its value "
                   "there, and what set it off has faded. Along each thin line one of the two "
                   "does not move.",
                   minute),
               .x = axis_of(pair.across),
               .y = axis_of(pair.up)};
  plot.layers.emplace_back(arrows_of(plane));
  plot.layers.emplace_back(
      null_cline(plane.across_still, "", Colour::kFirstPartner, picture::Dash::kDotted));
  plot.layers.emplace_back(
      null_cline(plane.up_still, "", Colour::kSecondPartner, picture::Dash::kDotted));
  Line way = {.name = "their talk", .colour = Colour::kInk};
  for (const FastState<double>& state : study.talk) {
    way.points.push_back({model::value_of(state, pair.across), model::value_of(state, pair.up)});
  }
  plot.layers.emplace_back(way);
  plot.layers.emplace_back(rests_of(study, pair));
  const FastState<double>& now = study.at(minute);
  plot.layers.emplace_back(
      picture::Dots{.dots = {{{model::value_of(now, pair.across), model::value_of(now, pair.up)},
                              fmt::format("minute {:.0f}", minute)}},
                    .colour = Colour::kInk});
  return plot;
}

Plot regime_plot(const model::RegimeMap& map, const CoupleNames& names) {
  const model::RegimeMapSpec& spec = map.spec();
  const model::Couple& couple = spec.setting.couple;
  const bool by_deeds = spec.across.position == model::softness_axis().position;
  const auto axis = [](const std::string& label, const model::MapAxis& range) {
    return picture::Axis{.label = label,
                         .low = range.low,
                         .high = range.high,
                         .ticks = {{range.low, "little"}, {range.high, "much"}}};
  };
  Plot plot = {.title = "Who settles, who circles",
               .caption =
                   "Every point is one imagined couple, alike but for these two. The dot is "
                   "the couple on this page.",
               .x = axis(fmt::format("{}: {}", names.asks,
                                     by_deeds ? "begins softly" : "fear of being left"),
                         spec.across),
               .y = axis(fmt::format("{}: {}", names.answers,
                                     by_deeds ? "is there in deeds" : "unease with closeness"),
                         spec.up)};
  const picture::Point here =
      by_deeds ? picture::Point{couple.situation.softness, couple.situation.engagement}
               : picture::Point{couple.bidder.anxiety, couple.responder.avoidance};
  picture::Cells cells = {
      .columns = static_cast<std::size_t>(map.size()),
      .rows = static_cast<std::size_t>(map.size()),
      .categories = {
          {"settle", Colour::kCalm}, {"circle", Colour::kWarm}, {"stuck", Colour::kAlarm}}};
  cells.kinds.reserve(map.regimes().size());
  for (const model::Regime regime : map.regimes()) {
    cells.kinds.push_back(static_cast<int>(regime));
  }
  plot.layers.emplace_back(std::move(cells));
  plot.layers.emplace_back(picture::Dots{.dots = {{here, "these two"}}, .colour = Colour::kInk});
  return plot;
}

}  // namespace attune::session
