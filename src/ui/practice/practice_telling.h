// How a moment is told: line by line, as somebody reads who reads along.
#pragma once

#include <cstddef>
#include <span>

#include "ui/practice/practice_view.h"

namespace attune::ui {

struct Telling {
  std::size_t lines = 0;    ///< How many of them stand there by now; at least the first.
  double since_line = 0.0;  ///< How long the last of those has stood there, seconds.
  bool over = false;        ///< All of them stand there.
};

/// What is there of `lines` so many seconds after the first one came.
[[nodiscard]] Telling told_after(std::span<const PracticeLineView> lines, double seconds);

/// After how many seconds the last of `lines` comes.
[[nodiscard]] double telling_time(std::span<const PracticeLineView> lines);

}  // namespace attune::ui
