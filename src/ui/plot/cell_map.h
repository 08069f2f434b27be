// A grid of cells as few rectangles: neighbours of one kind in one, and the borders between kinds.
#pragma once

#include <cstddef>
#include <vector>

#include "picture/plot.h"

namespace attune::ui {

/// A rectangle of one kind, in cells of the map; rows count from the bottom.
struct CellPatch {
  int column = 0;
  int row = 0;
  int columns = 0;
  int rows = 0;
  int kind = 0;  ///< Index into the categories.

  bool operator==(const CellPatch&) const = default;
};

/// A straight piece of a border, along the lines between cells.
struct CellLine {
  int column = 0;
  int row = 0;  ///< Of its beginning.
  int length = 0;
  bool upright = false;

  bool operator==(const CellLine&) const = default;
};

struct CellMap {
  int columns = 0;
  int rows = 0;
  std::vector<CellPatch> patches;
  std::vector<CellLine> lines;
};

/// At most so many rectangles and lines: what is busier is drawn with fewer cells.
inline constexpr std::size_t kMostCellShapes = 12'000;

/// `most_columns` and `most_rows` are what can be seen: of a finer grid every second cell, or
/// third, is taken.
[[nodiscard]] CellMap cell_map_of(const picture::Cells& cells, int most_columns, int most_rows);

}  // namespace attune::ui
