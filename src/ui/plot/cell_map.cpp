// Row by row from the bottom: what goes on from the row below becomes higher.
#include "ui/plot/cell_map.h"

#include <algorithm>
#include <span>
#include <utility>

#include "picture/cell_grid.h"

namespace attune::ui {

namespace {

constexpr int kBlank = -1;

/// The kinds of the cells that are drawn, blank where there is none.
struct Grid {
  int columns;
  int rows;
  std::vector<int> kinds;

  [[nodiscard]] std::span<const int> row(int index) const {
    const auto width = static_cast<std::size_t>(columns);
    return std::span(kinds).subspan(static_cast<std::size_t>(index) * width, width);
  }
};

/// The cells of `count` that stand for all, each the middle one of its share.
std::vector<std::size_t> chosen(std::size_t count, int most) {
  const std::size_t wanted = std::min(count, static_cast<std::size_t>(std::max(1, most)));
  std::vector<std::size_t> cells;
  for (std::size_t i = 0; i < wanted; ++i) {
    cells.push_back(wanted == count ? i
                                    : static_cast<std::size_t>((static_cast<double>(i) + 0.5) *
                                                               static_cast<double>(count) /
                                                               static_cast<double>(wanted)));
  }
  return cells;
}

/// The kinds of one row, blank to begin with.
void fill_row(const picture::Cells& cells, std::size_t row, std::span<const std::size_t> columns,
              std::span<int> kinds) {
  const picture::CellExtent extent = filled_extent(cells);
  const auto categories = static_cast<int>(std::min<std::size_t>(cells.categories.size(), 1 << 20));
  for (std::size_t i = 0; i < columns.size() && row < extent.rows; ++i) {
    const std::size_t index = row * cells.columns + columns[i];
    const bool there = columns[i] < extent.columns && index < cells.kinds.size();
    const int kind = there ? cells.kinds[index] : kBlank;
    kinds[i] = kind >= 0 && kind < categories ? kind : kBlank;
  }
}

Grid grid_of(const picture::Cells& cells, int most_columns, int most_rows) {
  const std::vector<std::size_t> columns = chosen(cells.columns, most_columns);
  const std::vector<std::size_t> rows = chosen(cells.rows, most_rows);
  Grid grid{static_cast<int>(columns.size()), static_cast<int>(rows.size()), {}};
  grid.kinds.assign(columns.size() * rows.size(), kBlank);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    fill_row(cells, rows[i], columns,
             std::span(grid.kinds).subspan(i * columns.size(), columns.size()));
  }
  return grid;
}

class Mapper {
 public:
  explicit Mapper(const Grid& grid)
      : grid_(grid), open_lines_(static_cast<std::size_t>(grid.columns) + 1, kNone) {
    map_.columns = grid.columns;
    map_.rows = grid.rows;
  }

  /// False where there would be too many shapes.
  bool map_all() {
    bool few = true;
    for (int row = 0; few && row < grid_.rows; ++row) {
      add_runs(row);
      if (row > 0) {
        add_lines_below(row);
      }
      few = map_.patches.size() + map_.lines.size() <= kMostCellShapes;
    }
    return few;
  }
  CellMap take() { return std::move(map_); }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  void add_runs(int row) {
    const std::span<const int> kinds = grid_.row(row);
    std::vector<std::size_t> open;
    std::size_t below = 0;
    for (int begin = 0; begin < grid_.columns;) {
      const int kind = kinds[static_cast<std::size_t>(begin)];
      int end = begin + 1;
      while (end < grid_.columns && kinds[static_cast<std::size_t>(end)] == kind) {
        ++end;
      }
      add_run({begin, row, end - begin, 1, kind}, below, open);
      if (end < grid_.columns) {
        add_upright(end, row);
      }
      begin = end;
    }
    open_patches_ = std::move(open);
  }

  /// `below` goes along the patches that reach up to this row.
  void add_run(const CellPatch& run, std::size_t& below, std::vector<std::size_t>& open) {
    if (run.kind == kBlank) {
      return;
    }
    while (below < open_patches_.size() && patch_below(below).column < run.column) {
      ++below;
    }
    if (below < open_patches_.size()) {
      CellPatch& patch = patch_below(below);
      if (patch.column == run.column && patch.columns == run.columns && patch.kind == run.kind) {
        ++patch.rows;
        open.push_back(open_patches_[below]);
        return;
      }
    }
    open.push_back(map_.patches.size());
    map_.patches.push_back(run);
  }
  CellPatch& patch_below(std::size_t index) { return map_.patches[open_patches_[index]]; }

  void add_upright(int column, int row) {
    std::size_t& open = open_lines_[static_cast<std::size_t>(column)];
    if (open != kNone && map_.lines[open].row + map_.lines[open].length == row) {
      ++map_.lines[open].length;
      return;
    }
    open = map_.lines.size();
    map_.lines.push_back({column, row, 1, true});
  }

  void add_lines_below(int row) {
    const std::span<const int> above = grid_.row(row);
    const std::span<const int> below = grid_.row(row - 1);
    for (int column = 0; column < grid_.columns; ++column) {
      const auto index = static_cast<std::size_t>(column);
      if (above[index] == below[index]) {
        continue;
      }
      const bool goes_on = column > 0 && above[index - 1] != below[index - 1];
      if (goes_on) {
        ++map_.lines.back().length;
      } else {
        map_.lines.push_back({column, row, 1, false});
      }
    }
  }

  const Grid& grid_;
  CellMap map_;
  std::vector<std::size_t> open_patches_;  // that reach up to the row below, from the left
  std::vector<std::size_t> open_lines_;    // the last upright one at each column
};

}  // namespace

CellMap cell_map_of(const picture::Cells& cells, int most_columns, int most_rows) {
  while (true) {
    const Grid grid = grid_of(cells, most_columns, most_rows);
    Mapper mapper(grid);
    if (mapper.map_all() || (grid.columns <= 1 && grid.rows <= 1)) {
      return mapper.take();
    }
    most_columns = std::max(1, grid.columns / 2);
    most_rows = std::max(1, grid.rows / 2);
  }
}

}  // namespace attune::ui
