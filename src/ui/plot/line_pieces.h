// What is left of a line within the edges of its plot.
#pragma once

#include <span>
#include <vector>

#include "picture/frame.h"

namespace attune::ui {

/// Pieces of a line, one after the other. A piece of a single spot is a point that stands alone.
struct LinePieces {
  std::vector<picture::Spot> spots;
  std::vector<std::size_t> ends;  ///< Behind the last spot of each piece.

  [[nodiscard]] std::span<const picture::Spot> piece(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : ends[index - 1];
    return std::span(spots).subspan(begin, ends[index] - begin);
  }
};

/// Cut off half a line's width beyond the area, so that a line along the edge keeps its width.
/// Points that are not finite break it; none is on the same spot as the one before.
[[nodiscard]] LinePieces pieces_of(const picture::Line& line, const picture::Frame& frame);

}  // namespace attune::ui
