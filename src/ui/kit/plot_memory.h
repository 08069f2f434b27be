// Where the parts of plots stand, kept from frame to frame: to find room for every word takes
// longer than to draw them.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "picture/chart.h"

namespace attune::ui {

/// A plot that is laid out, in the pixels of `picture`, from its upper left corner.
struct PlotLayout {
  picture::Chart chart;
  std::vector<picture::Written> words;  ///< Within the plot.
};

/// Holds layouts by their key; what was not asked for during a whole frame is forgotten.
class PlotMemory {
 public:
  /// Between two frames.
  void begin_frame();
  /// What is kept under `key`, or null. Valid during this frame.
  [[nodiscard]] const PlotLayout* find(std::uint64_t key);
  const PlotLayout& keep(std::uint64_t key, PlotLayout layout);

 private:
  using Layouts = std::unordered_map<std::uint64_t, PlotLayout>;

  Layouts now_;     // asked for in this frame
  Layouts before_;  // in the frame before, and not yet in this one
};

}  // namespace attune::ui
