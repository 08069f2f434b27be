#include "ui/plot/cell_map.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"

namespace attune::ui {
namespace {

using picture::Cells;

/// Rows of digits, the highest first, as they are seen; a dot is blank.
Cells cells_of(const std::vector<std::string>& rows) {
  Cells cells{.columns = rows.front().size(), .rows = rows.size()};
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    for (const char kind : *row) {
      cells.kinds.push_back(kind == '.' ? -1 : kind - '0');
    }
  }
  cells.categories.resize(3);
  return cells;
}

CellMap map_of(const std::vector<std::string>& rows) {
  return cell_map_of(cells_of(rows), 1000, 1000);
}

/// Every cell of the map, painted by its patches; how often a cell was painted twice.
struct Painted {
  std::vector<int> kinds;
  int twice = 0;
};

Painted painted(const CellMap& map) {
  Painted result;
  result.kinds.assign(static_cast<std::size_t>(map.columns * map.rows), -1);
  for (const CellPatch& patch : map.patches) {
    for (int i = 0; i < patch.columns * patch.rows; ++i) {
      const int column = patch.column + i % patch.columns;
      const int row = patch.row + i / patch.columns;
      int& kind = result.kinds[static_cast<std::size_t>(row * map.columns + column)];
      result.twice += kind == -1 ? 0 : 1;
      kind = patch.kind;
    }
  }
  return result;
}

TEST(CellMap, MakesOneRectangleOfWhatIsOfOneKind) {
  const CellMap map = map_of({"000", "000", "000"});
  EXPECT_EQ(map.patches, (std::vector<CellPatch>{{0, 0, 3, 3, 0}}));
  EXPECT_TRUE(map.lines.empty());
}

TEST(CellMap, LetsEqualRunsGrowUpwards) {
  const CellMap map = map_of({"011",  //
                              "011",  //
                              "001"});
  EXPECT_EQ(map.patches, (std::vector<CellPatch>{
                             {0, 0, 2, 1, 0}, {2, 0, 1, 1, 1}, {0, 1, 1, 2, 0}, {1, 1, 2, 2, 1}}));
}

TEST(CellMap, DrawsBordersBetweenKindsOnce) {
  EXPECT_EQ(map_of({"01", "01"}).lines, (std::vector<CellLine>{{1, 0, 2, true}}));
  EXPECT_EQ(map_of({"11", "00"}).lines, (std::vector<CellLine>{{0, 1, 2, false}}));
  EXPECT_EQ(map_of({"10", "01", "01"}).lines,
            (std::vector<CellLine>{{1, 0, 3, true}, {0, 2, 2, false}}));
}

TEST(CellMap, LeavesBlankWhatIsMissingOrOutOfRange) {
  Cells cells = cells_of({"0.", "90"});
  cells.kinds.pop_back();
  EXPECT_EQ(painted(cell_map_of(cells, 10, 10)).kinds, (std::vector<int>{-1, 0, 0, -1}));
}

TEST(CellMap, PaintsEveryCellOnceAndInItsKind) {
  const picture::Plot plot = picture::example_map(97);
  const Cells& cells = std::get<Cells>(plot.layers[0]);
  const Painted result = painted(cell_map_of(cells, 200, 200));
  EXPECT_EQ(result.twice, 0);
  EXPECT_EQ(result.kinds, cells.kinds);
}

TEST(CellMap, IsNoFinerThanWhatCanBeSeen) {
  const picture::Plot plot = picture::example_map(512);
  const CellMap map = cell_map_of(std::get<Cells>(plot.layers[0]), 300, 200);
  EXPECT_EQ(map.columns, 300);
  EXPECT_EQ(map.rows, 200);
  EXPECT_LT(map.patches.size() + map.lines.size(), 2'000U);
}

TEST(CellMap, StaysSmallWhereEveryCellDiffersFromTheNext) {
  Cells cells{.columns = 512, .rows = 512};
  cells.categories.resize(4);
  unsigned number = 1;
  for (std::size_t i = 0; i < cells.columns * cells.rows; ++i) {
    number = number * 1664525U + 1013904223U;
    cells.kinds.push_back(static_cast<int>(number >> 30U));
  }
  const CellMap map = cell_map_of(cells, 1000, 1000);
  EXPECT_LE(map.patches.size() + map.lines.size(), kMostCellShapes);
  EXPECT_FALSE(map.patches.empty());
}

TEST(CellMap, BelievesNoGridThatClaimsMoreThanItHas) {
  Cells cells = cells_of({"01"});
  cells.rows = std::numeric_limits<std::size_t>::max();
  EXPECT_EQ(cell_map_of(cells, 50, 50).rows, 50);
  cells.columns = std::numeric_limits<std::size_t>::max();
  EXPECT_EQ(cell_map_of(cells, 50, 50).columns, 50);
  EXPECT_TRUE(cell_map_of({}, 50, 50).patches.empty());
  EXPECT_TRUE(cell_map_of(cells_of({"01"}), 0, 0).lines.empty());
}

}  // namespace
}  // namespace attune::ui
