// What a plot says at a place: which series is near, and its values in the words of the axes.
#pragma once

#include <optional>
#include <string>

#include "base/language/language.h"
#include "picture/frame.h"

namespace attune::ui {

/// A point of a series.
struct PlotNear {
  std::string name;  ///< Of the series; may be empty.
  picture::Point values;
  picture::Spot spot;
  picture::Colour colour = picture::Colour::kInk;
};

/// The dot nearest to `spot`, or else the nearest place of a line, at most `reach` away; nothing
/// outside of the plot. Pixels.
[[nodiscard]] std::optional<PlotNear> nearest_in(const picture::Plot& plot,
                                                 const picture::Frame& frame,
                                                 const picture::Spot& spot, double reach);

/// `value` in the words of `axis`: its tick's, the nearest word or the two it lies between where
/// the axis speaks in words, else a number.
[[nodiscard]] std::string reading_of(const Language& say, const picture::Axis& axis, double value);

/// The name, then a line an axis: "how upset: calm".
[[nodiscard]] std::string sentence_of(const Language& say, const picture::Plot& plot,
                                      const PlotNear& near);

}  // namespace attune::ui
