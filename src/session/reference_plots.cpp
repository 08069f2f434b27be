// Numbers stand on these axes: the models are not ours, and their units are theirs.
#include "session/reference_plots.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

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

std::vector<picture::Tick> number_ticks(double low, double high) {
  const double middle = 0.5 * (low + high);
  return {{low, fmt::format("{:.3g}", low)},
          {middle, fmt::format("{:.3g}", middle)},
          {high, fmt::format("{:.3g}", high)}};
}

picture::Axis axis_of(const ReferenceModel& model, const ReferenceSetting& setting,
                      std::size_t side) {
  const std::size_t variable = setting.plane.at(side);
  const double low = setting.system.box.low[variable];
  const double high = setting.system.box.high[variable];
  return {.label = fmt::format("{}: {}", model.variables[variable].name,
                               model.variables[variable].meaning),
          .low = low,
          .high = high,
          .ticks = number_ticks(low, high)};
}

model::Trajectory path_from(const ReferenceSetting& setting, const std::vector<double>& start) {
  return model::trajectory(setting.system, start, setting.step, setting.steps);
}

std::string_view hold_of(const FixedPoint& rest) {
  if (!rest.stable) {
    return "does not hold";
  }
  return rest.turns() ? "holds, in turns" : "holds";
}

picture::Dots rests_in_plane(const ReferenceSetting& setting,
                             const std::vector<FixedPoint>& rests) {
  picture::Dots dots = {.shape = picture::Shape::kRing};
  for (const FixedPoint& rest : rests) {
    dots.dots.push_back(
        {{rest.at[setting.plane[0]], rest.at[setting.plane[1]]}, std::string(hold_of(rest))});
  }
  return dots;
}

picture::Cells outcomes(const ReferenceSetting& setting, const std::vector<FixedPoint>& rests) {
  constexpr std::size_t kSize = 96;
  constexpr std::array kTints = {Colour::kCalm, Colour::kWarm, Colour::kWithdrawing,
                                 Colour::kAlarm};
  const model::Basins basins = model::basins(setting.system, rests, kSize, setting.step);
  picture::Cells cells = {.columns = kSize, .rows = kSize};
  std::vector<int> category(rests.size(), -1);
  for (std::size_t i = 0; i < rests.size(); ++i) {
    if (rests[i].stable) {
      category[i] = static_cast<int>(cells.categories.size());
      cells.categories.push_back(
          {fmt::format("ends at {:.2g}, {:.2g}", rests[i].at[setting.plane[0]],
                       rests[i].at[setting.plane[1]]),
           kTints.at(cells.categories.size() % kTints.size())});
    }
  }
  const int nowhere = static_cast<int>(cells.categories.size());
  if (std::count(basins.ends.begin(), basins.ends.end(), model::kNoEnd) > 0) {
    cells.categories.push_back({"finds no end", Colour::kFaint});
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

std::string caption_of(const ReferenceSetting& setting) {
  if (setting.competing_outcomes) {
    return "Where one starts decides where one ends: each shade is one end.";
  }
  return setting.system.size() <= kMostForArrows ? "Each arrow shows where a moment leads."
                                                 : "Each line is one way through it.";
}

}  // namespace

Plot paths_plot(const ReferenceModel& model, const ReferenceSetting& setting) {
  const model::Trajectory path = path_from(setting, setting.starts.front());
  const double end = path.step * static_cast<double>(path.states.size() - 1);
  double low = path.states.front()[setting.plane[0]];
  double high = low;
  Plot plot = {.title = "Over time", .caption = setting.meaning};
  for (std::size_t side = 0; side < setting.plane.size(); ++side) {
    const std::size_t variable = setting.plane.at(side);
    Line line = {.name = model.variables[variable].name,
                 .colour = kColours.at(side),
                 .dash = side == 0 ? picture::Dash::kSolid : picture::Dash::kDashed};
    for (std::size_t i = 0; i < path.states.size(); ++i) {
      const double value = path.states[i][variable];
      line.points.push_back({path.step * static_cast<double>(i), value});
      low = std::min(low, value);
      high = std::max(high, value);
    }
    plot.layers.emplace_back(std::move(line));
  }
  const bool map = setting.system.kind == SystemKind::kMap;
  plot.x = {.label = map ? "turns" : "time, in the model's unit",
            .low = 0.0,
            .high = end,
            .ticks = number_ticks(0.0, end)};
  plot.y = {.low = low, .high = high, .ticks = number_ticks(low, high)};
  return plot;
}

Plot plane_plot(const ReferenceModel& model, const ReferenceSetting& setting) {
  const std::vector<FixedPoint> rests = model::rests_of(setting);
  Plot plot = {.title = "The plane",
               .caption = caption_of(setting),
               .x = axis_of(model, setting, 0),
               .y = axis_of(model, setting, 1)};
  if (setting.competing_outcomes && setting.system.size() == 2) {
    plot.layers.emplace_back(outcomes(setting, rests));
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
  plot.layers.emplace_back(rests_in_plane(setting, rests));
  return plot;
}

}  // namespace attune::session
