// Runs and borders by walking along the rows and columns; room for words by sums over rectangles.
#include "picture/cell_grid.h"

#include <algorithm>
#include <cmath>

namespace attune::picture {

namespace {

/// Rows and columns that hold anything: a grid may claim to be larger than what it has.
std::size_t filled_columns(const Cells& cells) {
  return std::min(cells.columns, cells.kinds.size());
}
std::size_t filled_rows(const Cells& cells) {
  const std::size_t columns = filled_columns(cells);
  return columns == 0 ? 0 : std::min(cells.rows, (cells.kinds.size() - 1) / cells.columns + 1);
}

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
  for (std::size_t column = 0; column < filled_columns(cells); ++column) {
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
  for (std::size_t column = 0; column < filled_columns(cells); ++column) {
    if (kind_at(cells, column, row - 1) != kind_at(cells, column, row)) {
      extend(borders, {column, row, 1, false});
    }
  }
}

void add_borders_before(const Cells& cells, std::size_t column, std::vector<CellBorder>& borders) {
  for (std::size_t row = 0; row < filled_rows(cells); ++row) {
    if (kind_at(cells, column - 1, row) != kind_at(cells, column, row)) {
      extend(borders, {column, row, 1, true});
    }
  }
}

/// How many cells of one kind lie in any rectangle, after one pass over the grid.
class Counts {
 public:
  Counts(const Cells& cells, std::size_t kind)
      : columns_(filled_columns(cells)),
        rows_(filled_rows(cells)),
        sums_((columns_ + 1) * (rows_ + 1)) {
    for (std::size_t row = 0; row < rows_; ++row) {
      for (std::size_t column = 0; column < columns_; ++column) {
        const std::size_t own = kind_at(cells, column, row) == kind ? 1 : 0;
        sums_[index(column + 1, row + 1)] =
            own + sum(column, row + 1) + sum(column + 1, row) - sum(column, row);
      }
    }
  }

  [[nodiscard]] std::size_t columns() const { return columns_; }
  [[nodiscard]] std::size_t rows() const { return rows_; }

  /// Whether a rectangle about the middle of a cell lies in the grid and holds nothing else.
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
  [[nodiscard]] std::size_t index(std::size_t column, std::size_t row) const {
    return row * (columns_ + 1) + column;
  }
  [[nodiscard]] std::size_t sum(std::size_t column, std::size_t row) const {
    return sums_[index(column, row)];
  }

  std::size_t columns_;
  std::size_t rows_;
  std::vector<std::size_t> sums_;
};

}  // namespace

std::optional<std::size_t> kind_at(const Cells& cells, std::size_t column, std::size_t row) {
  if (column >= filled_columns(cells) || row >= filled_rows(cells)) {
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
  for (std::size_t row = 0; row < filled_rows(cells); ++row) {
    add_runs(cells, kind, row, runs);
  }
  return runs;
}

std::vector<CellBorder> borders_of(const Cells& cells) {
  std::vector<CellBorder> borders;
  for (std::size_t row = 1; row < filled_rows(cells); ++row) {
    add_borders_below(cells, row, borders);
  }
  for (std::size_t column = 1; column < filled_columns(cells); ++column) {
    add_borders_before(cells, column, borders);
  }
  return borders;
}

std::optional<CellPlace> place_for_word(const Cells& cells, std::size_t kind, double width,
                                        double height) {
  constexpr double kStep = 1.04;  // from one size that fits to the next that is tried
  constexpr double kSmallest = 1e-3;
  width = std::max(width, kSmallest);
  height = std::max(height, kSmallest);
  const Counts counts(cells, kind);
  std::optional<CellPlace> best;
  for (std::size_t cell = 0; cell < counts.columns() * counts.rows(); ++cell) {
    const std::size_t row = cell / counts.columns();
    const std::size_t column = cell % counts.columns();
    const CellPlace middle{static_cast<double>(column) + 0.5, static_cast<double>(row) + 0.5};
    while (counts.all_one_kind(middle, width, height)) {
      best = middle;
      width *= kStep;
      height *= kStep;
    }
  }
  return best;
}

}  // namespace attune::picture
