// Tries layouts, each with less than the one before.
#include "ui/plot/plot_layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include "picture/plot_words.h"

namespace attune::ui {

namespace {

using picture::Chart;
using picture::ChartStyle;
using picture::KeyContent;
using picture::Plot;
using picture::Size;

constexpr double kSmallestSide = 48.0;

ChartStyle style_with(const PlotParts& parts, bool labels) {
  return {.padding = kBeyondArea,
          .beside_ticks = kBeyondArea,
          .lowest_plot = 40.0,
          .smallest = {kSmallestSide, kSmallestSide},
          .title = {.size = 14.6, .face = picture::Face::kSemiBold},
          .caption = {.size = 13.0},
          .with_title = parts.title,
          .with_labels = labels,
          .with_caption = parts.caption};
}

/// A name of cells that finds no room among them stands in a key, asked for or not.
Chart chart_with_every_name(const Plot& plot, const Size& size, const ChartStyle& style) {
  const KeyContent asked{.lines_and_dots = plot.legend, .categories = plot.legend};
  Chart chart = chart_of(plot, size, asked, style);
  if (!plot.legend && !every_category_has_room(plot, picture::Frame(plot, chart.plot))) {
    return chart_of(plot, size, {.categories = true}, style);
  }
  return chart;
}

/// Nothing around the plot at all.
Chart bare_chart(const Plot& plot, const Size& size) {
  Chart chart{.width = std::max(size.width, 2.0 * kBeyondArea + 1.0),
              .height = std::max(size.height, 2.0 * kBeyondArea + 1.0)};
  chart.plot = {kBeyondArea, kBeyondArea, chart.width - kBeyondArea, chart.height - kBeyondArea};
  chart.in_the_plane = fills_the_plane(plot);
  return chart;
}

/// Nothing where only the plot itself has room.
std::optional<Chart> first_that_fits(const Plot& plot, const Size& size, const PlotParts& parts) {
  struct Try {
    PlotParts parts;
    bool labels = true;
  };
  constexpr PlotParts kNone{.title = false, .caption = false};
  const std::array<Try, 4> tries = {{{parts, true},
                                     {{.title = parts.title, .caption = false}, true},
                                     {kNone, true},
                                     {kNone, false}}};
  const auto fits = [&size](const Chart& chart) {
    return chart.height <= size.height && chart.width <= size.width;
  };
  for (const Try& wanted : tries) {
    Chart chart = chart_with_every_name(plot, size, style_with(wanted.parts, wanted.labels));
    if (fits(chart)) {
      return chart;
    }
  }
  Chart chart = chart_of(plot, size, {}, style_with(kNone, false));
  return fits(chart) ? std::optional(std::move(chart)) : std::nullopt;
}

double usable(double length) {
  return std::isfinite(length) ? std::clamp(length, 1.0, 9'000.0) : 1.0;
}

}  // namespace

PlotLayout lay_out_plot(const Plot& plot, const Size& size, const PlotParts& parts) {
  const Size whole{usable(size.width) + 2.0 * kBeyondArea, usable(size.height) + 2.0 * kBeyondArea};
  std::optional<Chart> chart = first_that_fits(plot, whole, parts);
  if (!chart) {
    return {.chart = bare_chart(plot, whole)};
  }
  PlotLayout layout{.chart = *std::move(chart)};
  layout.words = words_of(plot, layout.chart);
  return layout;
}

}  // namespace attune::ui
