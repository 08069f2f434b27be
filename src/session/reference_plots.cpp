// Words stand on these axes: the models are not ours, and their numbers have no unit to read.
#include "session/reference_plots.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "coach/reference_words.h"
#include "coach/rest_words.h"
#include "coach/wording.h"
#include "model/analysis/trajectory.h"
#include "model/reference/basins.h"

namespace attune::session {

namespace {

using model::FixedPoint;
using model::ReferenceModel;
using model::ReferenceSetting;
using model::SystemKind;
using picture::Colour;
using picture::Line;
using picture::Plot;

constexpr std::array kColours = {Colour::kFirstPartner, Colour::kSecondPartner};

/// A word at each end, and one at zero where there is one.
std::vector<picture::Tick> word_ticks(const Language& say, const model::ReferenceVariable& variable,
                                      double low, double high) {
  std::vector<picture::Tick> ticks = {{low, std::string(say(variable.low))}};
  if (!variable.middle.empty() && low < 0.0 && high > 0.0) {
    ticks.push_back({0.0, std::string(say(variable.middle))});
  }
  ticks.push_back({high, std::string(say(variable.high))});
  return ticks;
}

std::vector<picture::Tick> time_ticks(double end) {
  const double half = std::floor(0.5 * end);
  return {{0.0, "0"}, {half, fmt::format("{:g}", half)}, {end, fmt::format("{:g}", end)}};
}

picture::Axis axis_of(const Language& say, const ReferenceModel& model,
                      const ReferenceSetting& setting, std::size_t side) {
  const std::size_t variable = setting.plane.at(side);
  const double low = setting.system.box.low[variable];
  const double high = setting.system.box.high[variable];
  return {.label = coach::with_capital(say(model.variables[variable].meaning)),
          .low = low,
          .high = high,
          .ticks = word_ticks(say, model.variables[variable], low, high)};
}

/// "hard", or "despair, cold" where the two have words of their own.
std::string both(const Language& say, const std::string& first, const std::string& second) {
  return first == second ? std::string(say(first)) : fmt::format("{}, {}", say(first), say(second));
}

/// An axis on which both variables of the plane are read.
picture::Axis common_axis(const Language& say, const ReferenceModel& model,
                          const ReferenceSetting& setting) {
  const model::ReferenceVariable& first = model.variables[setting.plane[0]];
  const model::ReferenceVariable& second = model.variables[setting.plane[1]];
  const model::Box& box = setting.system.box;
  const double low = std::min(box.low[setting.plane[0]], box.low[setting.plane[1]]);
  const double high = std::max(box.high[setting.plane[0]], box.high[setting.plane[1]]);
  return {.low = low,
          .high = high,
          .ticks = word_ticks(say,
                              {.low = both(say, first.low, second.low),
                               .middle = both(say, first.middle, second.middle),
                               .high = both(say, first.high, second.high)},
                              low, high)};
}

model::Trajectory path_from(const ReferenceSetting& setting, const std::vector<double>& start) {
  return model::trajectory(setting.system, start, setting.step, setting.steps);
}

picture::Dots rests_in_plane(const Language& say, const ReferenceSetting& setting,
                             const std::vector<FixedPoint>& rests) {
  picture::Dots dots = {.shape = picture::Shape::kRing};
  for (const FixedPoint& rest : rests) {
    dots.dots.push_back({{rest.at[setting.plane[0]], rest.at[setting.plane[1]]},
                         std::string(coach::hold_of(say, rest))});
  }
  return dots;
}

/// The words of the rests that hold, each with its shade.
std::vector<picture::Category> ends_of(const Language& say, const ReferenceSetting& setting) {
  constexpr std::array kTints = {Colour::kCalm, Colour::kWarm, Colour::kWithdrawing,
                                 Colour::kAlarm};
  std::vector<picture::Category> ends;
  for (const std::string& end : setting.ends) {
    ends.push_back({std::string(say(end)), kTints.at(ends.size() % kTints.size())});
  }
  return ends;
}

picture::Cells outcomes(const Language& say, const ReferenceSetting& setting,
                        const std::vector<FixedPoint>& rests) {
  constexpr std::size_t kSize = 96;
  const model::Basins basins = model::basins(setting.system, rests, kSize, setting.step);
  picture::Cells cells = {.columns = kSize, .rows = kSize, .categories = ends_of(say, setting)};
  std::vector<int> category(rests.size(), -1);
  int holding = 0;
  for (std::size_t i = 0; i < rests.size(); ++i) {
    category[i] = rests[i].stable ? holding++ : -1;
  }
  const int nowhere = static_cast<int>(cells.categories.size());
  if (std::count(basins.ends.begin(), basins.ends.end(), model::kNoEnd) > 0) {
    cells.categories.push_back({std::string(say(setting.no_end)), Colour::kFaint});
  }
  for (const int end : basins.ends) {
    cells.kinds.push_back(end == model::kNoEnd ? nowhere : category[static_cast<std::size_t>(end)]);
  }
  return cells;
}

/// Which way it goes from one place of the plane, the variables that are not drawn as in `at`.
picture::Arrow arrow_at(const ReferenceSetting& setting, const std::vector<double>& at) {
  std::vector<double> rate = setting.system.at(at);
  if (setting.system.kind == SystemKind::kMap) {
    std::transform(rate.begin(), rate.end(), at.begin(), rate.begin(), std::minus<>());
  }
  return {
      {at[setting.plane[0]], at[setting.plane[1]]}, rate[setting.plane[0]], rate[setting.plane[1]]};
}

/// The same from a grid of places, the variables that are not drawn at rest.
picture::Arrows arrows_in_plane(const ReferenceSetting& setting,
                                const std::vector<FixedPoint>& rests) {
  constexpr int kArrows = 13;
  const model::Box& box = setting.system.box;
  std::vector<double> at(box.size());
  for (std::size_t i = 0; i < at.size(); ++i) {
    at[i] = rests.empty() ? 0.5 * (box.low[i] + box.high[i]) : rests.front().at[i];
  }
  const auto value = [&](std::size_t variable, int place) {
    return box.low[variable] + (box.high[variable] - box.low[variable]) * (place + 0.5) / kArrows;
  };
  picture::Arrows arrows;
  for (int place = 0; place < kArrows * kArrows; ++place) {
    at[setting.plane[0]] = value(setting.plane[0], place % kArrows);
    at[setting.plane[1]] = value(setting.plane[1], place / kArrows);
    arrows.arrows.push_back(arrow_at(setting, at));
  }
  return arrows;
}

/// With more variables than this, what is not drawn says more than an arrow in the plane would.
constexpr std::size_t kMostForArrows = 3;

std::string caption_of(const Language& say, const ReferenceSetting& setting) {
  if (!setting.from_anywhere.empty()) {
    return std::string(say(setting.from_anywhere));
  }
  return std::string(
      setting.competing_outcomes
          ? say("Wherever the two begin within a shade, they end as its words say. The lines are "
                "some of the ways there.")
          : say("Each arrow: where the next moment leads from there. Each line: the way from one "
                "beginning to where the two settle."));
}

}  // namespace

Plot paths_plot(const Language& say, const ReferenceModel& model, const ReferenceSetting& setting) {
  const model::Trajectory path = path_from(setting, setting.starts.front());
  const double end = path.step * static_cast<double>(path.states.size() - 1);
  Plot plot = {.title = std::string(say("From one beginning")),
               .caption = std::string(say(setting.over_time)),
               .x = {.label = std::string(say(model.time)),
                     .low = 0.0,
                     .high = end,
                     .ticks = time_ticks(end)},
               .y = common_axis(say, model, setting),
               .language = say};
  for (std::size_t side = 0; side < setting.plane.size(); ++side) {
    const std::size_t variable = setting.plane.at(side);
    Line line = {.name = std::string(say(model.variables[variable].who)),
                 .colour = kColours.at(side),
                 .dash = side == 0 ? picture::Dash::kSolid : picture::Dash::kDashed};
    for (std::size_t i = 0; i < path.states.size(); ++i) {
      line.points.push_back({path.step * static_cast<double>(i), path.states[i][variable]});
    }
    plot.layers.emplace_back(std::move(line));
  }
  return plot;
}

Plot plane_plot(const Language& say, const ReferenceModel& model, const ReferenceSetting& setting) {
  const std::vector<FixedPoint> rests = model::rests_of(setting);
  Plot plot = {.title = std::string(say("From any beginning")),
               .caption = caption_of(say, setting),
               .x = axis_of(say, model, setting, 0),
               .y = axis_of(say, model, setting, 1),
               .language = say};
  if (setting.competing_outcomes && setting.system.size() == 2) {
    plot.layers.emplace_back(outcomes(say, setting, rests));
  } else if (setting.system.size() <= kMostForArrows) {
    plot.layers.emplace_back(arrows_in_plane(setting, rests));
  }
  for (const std::vector<double>& start : setting.starts) {
    Line line;
    for (const std::vector<double>& state : path_from(setting, start).states) {
      line.points.push_back({state[setting.plane[0]], state[setting.plane[1]]});
    }
    plot.layers.emplace_back(std::move(line));
  }
  plot.layers.emplace_back(rests_in_plane(say, setting, rests));
  return plot;
}

Plot for_file(const Language& say, const Plot& plot, const ReferenceModel& model,
              const ReferenceSetting& setting) {
  Plot alone = plot;
  alone.title =
      fmt::format("{}{} {}", coach::name_of(say, model, setting),
                  model.settings.size() > 1 ? "," : ":", coach::with_small_letter(plot.title));
  alone.caption = fmt::format("{} {}", plot.caption, coach::origin_sentences(say, model));
  return alone;
}

}  // namespace attune::session
