// Runs and borders by walking along the rows and columns; room for words by sums over rectangles.
#include "picture/cell_grid.h"

#include <algorithm>
#include <cmath>

namespace attune::picture {

namespace {

/// Appends a piece one cell long, or makes the last one longer where it goes on from there.
void extend(std::vector<CellBorder>& borders, const CellBorder& piece) {
  if (!borders.empty()) {
    CellBorder& last = borders.back();
    const std::size_t column = last.column + (last.upright ? 0 : last.length);
    const std::size_t row = last.row + (last.upright ? last.length : 0);
    if (last.upright == piece.upright && column == piece.column && row == piece.row) {
      ++last.length;
      return;
    }
  }
  borders.push_back(piece);
}

void add_runs(const Cells& cells, std::size_t kind, std::size_t row, std::vector<CellRun>& runs) {
  bool before = false;
  const std::size_t columns = filled_extent(cells).columns;
  for (std::size_t column = 0; column < columns; ++column) {
    const bool own = kind_at(cells, column, row) == kind;
    if (own && before) {
      ++runs.back().length;
    } else if (own) {
      runs.push_back({column, row, 1});
    }
    before = own;
  }
}

void add_borders_below(const Cells& cells, std::size_t row, std::vector<CellBorder>& borders) {
  const std::size_t columns = filled_extent(cells).columns;
  for (std::size_t column = 0; column < columns; ++column) {
    if (kind_at(cells, column, row - 1) != kind_at(cells, column, row)) {
      extend(borders, {column, row, 1, false});
    }
  }
}

void add_borders_before(const Cells& cells, std::size_t column, std::vector<CellBorder>& borders) {
  const std::size_t rows = filled_extent(cells).rows;
  for (std::size_t row = 0; row < rows; ++row) {
    if (kind_at(cells, column - 1, row) != kind_at(cells, column, row)) {
      extend(borders, {column, row, 1, true});
    }
  }
}

/// Cells a side of the blocks in which a grid is looked at: one in a small grid.
std::size_t block_side(const CellExtent& extent) {
  constexpr std::size_t kMostBlocks = 64;
  return std::max(extent.columns, extent.rows) / (kMostBlocks + 1) + 1;
}

/// How many blocks of one kind lie in any rectangle, after one pass over the grid.
class Counts {
 public:
  Counts(const Cells& cells, std::size_t kind)
      : cells_(cells),
        kind_(static_cast<int>(kind)),
        extent_(filled_extent(cells)),
        side_(block_side(extent_)),
        columns_(extent_.columns / side_),
        rows_(extent_.rows / side_),
        sums_((columns_ + 1) * (rows_ + 1)) {
    for (std::size_t row = 0; row < rows_; ++row) {
      for (std::size_t column = 0; column < columns_; ++column) {
        sums_[index(column + 1, row + 1)] = (block_is_own(column, row) ? 1 : 0) +
                                            sum(column, row + 1) + sum(column + 1, row) -
                                            sum(column, row);
      }
    }
  }

  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] std::size_t rows() const { return rows_; }
  /// Of a block, in cells.
  [[nodiscard]] double side() const { return static_cast<double>(side_); }

  /// Whether a rectangle about the middle of a block lies in the grid and holds nothing else.
  [[nodiscard]] bool all_one_kind(const CellPlace& middle, double width, double height) const {
    const double left = std::floor(middle.column - width / 2.0);
    const double right = std::ceil(middle.column + width / 2.0);
    const double low = std::floor(middle.row - height / 2.0);
    const double high = std::ceil(middle.row + height / 2.0);
    if (left < 0.0 || low < 0.0 || right > static_cast<double>(columns_) ||
        high > static_cast<double>(rows_)) {
      return false;
    }
    const auto at = [](double value) { return static_cast<std::size_t>(value); };
    const std::size_t held = sum(at(right), at(high)) + sum(at(left), at(low)) -
                             sum(at(left), at(high)) - sum(at(right), at(low));
    return held == (at(right) - at(left)) * (at(high) - at(low));
  }

 private:
  [[nodiscard]] bool block_is_own(std::size_t column, std::size_t row) const {
    for (std::size_t y = row * side_; y < (row + 1) * side_; ++y) {
      const std::size_t begin = y * cells_.columns + column * side_;
      if (begin + side_ > cells_.kinds.size()) {
        return false;
      }
      const auto first = cells_.kinds.begin() + static_cast<std::ptrdiff_t>(begin);
      if (!std::all_of(first, first + static_cast<std::ptrdiff_t>(side_),
                       [this](int kind) { return kind == kind_; })) {
        return false;
      }
    }
    return true;
  }
  [[nodiscard]] std::size_t index(std::size_t column, std::size_t row) const {
    return row * (columns_ + 1) + column;
  }
  [[nodiscard]] std::size_t sum(std::size_t column, std::size_t row) const {
    return sums_[index(column, row)];
  }

  const Cells& cells_;
  int kind_;
  CellExtent extent_;
  std::size_t side_;
  std::size_t columns_;
  std::size_t rows_;
  std::vector<std::size_t> sums_;
};

}  // namespace

CellExtent filled_extent(const Cells& cells) {
  const std::size_t columns = std::min(cells.columns, cells.kinds.size());
  const std::size_t rows = columns == 0 ? 0 : (cells.kinds.size() - 1) / cells.columns + 1;
  return {columns, std::min(cells.rows, rows)};
}

bool occurs(const Cells& cells, std::size_t kind) {
  const CellExtent extent = filled_extent(cells);
  const std::size_t count = std::min(cells.kinds.size(), extent.rows * cells.columns);
  const auto end = cells.kinds.begin() + static_cast<std::ptrdiff_t>(count);
  return std::find(cells.kinds.begin(), end, static_cast<int>(kind)) != end;
}

std::optional<std::size_t> kind_at(const Cells& cells, std::size_t column, std::size_t row) {
  const CellExtent extent = filled_extent(cells);
  if (column >= extent.columns || row >= extent.rows) {
    return std::nullopt;
  }
  const std::size_t index = row * cells.columns + column;
  const int kind = index < cells.kinds.size() ? cells.kinds[index] : -1;
  if (kind < 0 || static_cast<std::size_t>(kind) >= cells.categories.size()) {
    return std::nullopt;
  }
  return static_cast<std::size_t>(kind);
}

std::vector<CellRun> runs_of(const Cells& cells, std::size_t kind) {
  std::vector<CellRun> runs;
  const std::size_t rows = filled_extent(cells).rows;
  for (std::size_t row = 0; row < rows; ++row) {
    add_runs(cells, kind, row, runs);
  }
  return runs;
}

std::vector<CellBorder> borders_of(const Cells& cells) {
  std::vector<CellBorder> borders;
  const CellExtent extent = filled_extent(cells);
  for (std::size_t row = 1; row < extent.rows; ++row) {
    add_borders_below(cells, row, borders);
  }
  for (std::size_t column = 1; column < extent.columns; ++column) {
    add_borders_before(cells, column, borders);
  }
  return borders;
}

std::optional<CellPlace> place_for_word(const Cells& cells, std::size_t kind, double width,
                                        double height) {
  constexpr double kStep = 1.04;  // from one size that fits to the next that is tried
  constexpr double kSmallest = 1e-3;
  const Counts counts(cells, kind);
  width = std::max(width / counts.side(), kSmallest);
  height = std::max(height / counts.side(), kSmallest);
  std::optional<CellPlace> best;
  for (std::size_t block = 0; block < counts.columns() * counts.rows(); ++block) {
    const std::size_t row = block / counts.columns();
    const std::size_t column = block % counts.columns();
    const CellPlace middle{static_cast<double>(column) + 0.5, static_cast<double>(row) + 0.5};
    while (counts.all_one_kind(middle, width, height)) {
      best = {middle.column * counts.side(), middle.row * counts.side()};
      width *= kStep;
      height *= kStep;
    }
  }
  return best;
}

}  // namespace attune::picture
