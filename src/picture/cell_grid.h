// Grids of cells: runs of one kind, the borders between kinds, and where a word has room.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "picture/plot.h"

namespace attune::picture {

/// Rows and columns that hold anything: a grid may claim to be larger than what it has.
struct CellExtent {
  std::size_t columns = 0;
  std::size_t rows = 0;
};
[[nodiscard]] CellExtent filled_extent(const Cells& cells);

/// Whether any cell is of this kind.
[[nodiscard]] bool occurs(const Cells& cells, std::size_t kind);

/// Neighbours of one kind in one row.
struct CellRun {
  std::size_t column = 0;  ///< Of the first, from the left.
  std::size_t row = 0;     ///< From the bottom.
  std::size_t length = 0;

  bool operator==(const CellRun&) const = default;
};

/// An index into `cells.categories`; nothing for a cell that stays blank or is outside.
[[nodiscard]] std::optional<std::size_t> kind_at(const Cells& cells, std::size_t column,
                                                 std::size_t row);

/// All runs of one kind, row by row.
[[nodiscard]] std::vector<CellRun> runs_of(const Cells& cells, std::size_t kind);

/// A piece of the border between two kinds, along the lines between the cells.
struct CellBorder {
  std::size_t column = 0;
  std::size_t row = 0;  ///< Of its beginning, both counted in lines between cells.
  std::size_t length = 0;
  bool upright = false;  ///< Upwards from its beginning; otherwise to the right.

  bool operator==(const CellBorder&) const = default;
};

/// Neighbouring pieces in one; the edge of the grid is no border.
[[nodiscard]] std::vector<CellBorder> borders_of(const Cells& cells);

/// A place in cells from the lower left corner.
struct CellPlace {
  double column = 0.0;
  double row = 0.0;
};

/// The middle of the largest rectangle in the shape of a word that holds one kind only; nothing
/// where not even the word itself fits. `width` and `height` of the word in cells. Large grids are
/// looked at in blocks, so that a patch a few cells wide may be overlooked there.
[[nodiscard]] std::optional<CellPlace> place_for_word(const Cells& cells, std::size_t kind,
                                                      double width, double height);

}  // namespace attune::picture
