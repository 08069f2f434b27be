#include "picture/cell_grid.h"

#include <gtest/gtest.h>

#include <limits>

namespace attune::picture {
namespace {

/// Rows of digits, the highest first, as they are seen; a dot is blank.
Cells cells_of(const std::vector<std::string>& rows) {
  Cells cells{.columns = rows.front().size(), .rows = rows.size()};
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    for (const char kind : *row) {
      cells.kinds.push_back(kind == '.' ? -1 : kind - '0');
    }
  }
  cells.categories = {{"none", Colour::kInk}, {"one", Colour::kCalm}};
  return cells;
}

TEST(CellGrid, CountsRowsFromTheBottom) {
  const Cells cells = cells_of({"01", "1."});
  EXPECT_EQ(kind_at(cells, 0, 0), 1U);
  EXPECT_EQ(kind_at(cells, 1, 0), std::nullopt);
  EXPECT_EQ(kind_at(cells, 0, 1), 0U);
  EXPECT_EQ(kind_at(cells, 1, 1), 1U);
  EXPECT_EQ(kind_at(cells, 2, 0), std::nullopt);
}

TEST(CellGrid, LeavesAKindBlankThatHasNoCategory) {
  EXPECT_EQ(kind_at(cells_of({"7"}), 0, 0), std::nullopt);
}

TEST(CellGrid, MergesNeighboursInARow) {
  const Cells cells = cells_of({"0011", "1001"});
  EXPECT_EQ(runs_of(cells, 0), (std::vector<CellRun>{{1, 0, 2}, {0, 1, 2}}));
  EXPECT_EQ(runs_of(cells, 1), (std::vector<CellRun>{{0, 0, 1}, {3, 0, 1}, {2, 1, 2}}));
}

TEST(CellGrid, DrawsBordersBetweenKindsAndNotAroundTheGrid) {
  const Cells cells = cells_of({"001", "001"});
  EXPECT_EQ(borders_of(cells), (std::vector<CellBorder>{{2, 0, 2, true}}));
  EXPECT_TRUE(borders_of(cells_of({"00", "00"})).empty());
}

TEST(CellGrid, MergesPiecesOfABorderThatRunOn) {
  EXPECT_EQ(borders_of(cells_of({"111", "000"})), (std::vector<CellBorder>{{0, 1, 3, false}}));
}

TEST(CellGrid, PutsAWordIntoTheLargestPatch) {
  const Cells cells = cells_of({"0111111111",  //
                                "1111000000",  //
                                "1111000000",  //
                                "1111000000"});
  const std::optional<CellPlace> place = place_for_word(cells, 0, 2.0, 1.0);
  ASSERT_TRUE(place.has_value());
  EXPECT_GT(place->column, 4.0);
  EXPECT_LT(place->row, 3.0);
}

TEST(CellGrid, HasNoPlaceForAWordThatIsTooWide) {
  const Cells cells = cells_of({"0001", "1111"});
  EXPECT_TRUE(place_for_word(cells, 1, 2.0, 1.0).has_value());
  EXPECT_FALSE(place_for_word(cells, 0, 3.5, 1.0).has_value());
  EXPECT_FALSE(place_for_word(cells, 0, 1.0, 2.0).has_value());
}

TEST(CellGrid, FindsAnEndForAWordOfNoSize) {
  EXPECT_TRUE(place_for_word(cells_of({"00", "00"}), 0, 0.0, 0.0).has_value());
}

TEST(CellGrid, BelievesNoGridThatClaimsMoreThanItHas) {
  Cells cells = cells_of({"01"});
  cells.rows = std::numeric_limits<std::size_t>::max();
  EXPECT_EQ(runs_of(cells, 0).size(), 1U);
  cells.columns = std::numeric_limits<std::size_t>::max();
  EXPECT_EQ(runs_of(cells, 1).size(), 1U);
  cells.columns = 0;
  EXPECT_TRUE(runs_of(cells, 0).empty());
  EXPECT_TRUE(borders_of(cells).empty());
  EXPECT_FALSE(place_for_word(cells, 0, 1.0, 1.0).has_value());
}

TEST(CellGrid, FindsRoomForAWordInALargeGridToo) {
  Cells cells{.columns = 500, .rows = 400, .categories = {{"left"}, {"right"}}};
  for (std::size_t i = 0; i < cells.columns * cells.rows; ++i) {
    cells.kinds.push_back(i % cells.columns < 300 ? 0 : 1);
  }
  const std::optional<CellPlace> place = place_for_word(cells, 1, 120.0, 30.0);
  ASSERT_TRUE(place.has_value());
  EXPECT_NEAR(place->column, 400.0, 10.0);
  EXPECT_FALSE(place_for_word(cells, 1, 220.0, 30.0).has_value());
}

TEST(CellGrid, KnowsWhichKindsOccur) {
  Cells cells = cells_of({"00", "0."});
  EXPECT_TRUE(occurs(cells, 0));
  EXPECT_FALSE(occurs(cells, 1));
  cells.kinds.push_back(1);
  EXPECT_FALSE(occurs(cells, 1)) << "beyond the last row";
  EXPECT_FALSE(occurs({}, 0));
}

}  // namespace
}  // namespace attune::picture
