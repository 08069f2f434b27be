#include "picture/csv.h"

#include <gtest/gtest.h>

#include <limits>

#include "base/parse_number.h"

namespace attune::picture {
namespace {

std::string one_cell(DataValue value) {
  const std::string text = csv_text({.columns = {{"c", ""}}, .rows = {{std::move(value)}}});
  return text.substr(2, text.size() - 3);
}

TEST(Csv, WritesAHeaderAndALineARow) {
  const DataTable table{.columns = {{"minute", "min"}, {"who", ""}},
                        .rows = {{0.5, "Yara"}, {1.0, "Sam"}}};
  EXPECT_EQ(csv_text(table), "minute (min),who\n0.5,Yara\n1,Sam\n");
}

TEST(Csv, QuotesWhatWouldBreakALine) {
  EXPECT_EQ(one_cell("a, b"), "\"a, b\"");
  EXPECT_EQ(one_cell("she said \"no\""), "\"she said \"\"no\"\"\"");
  EXPECT_EQ(one_cell("one\ntwo"), "\"one\ntwo\"");
  EXPECT_EQ(one_cell(" blank "), "\" blank \"");
  EXPECT_EQ(one_cell("plain"), "plain");
}

TEST(Csv, TakesTheFormulaOutOfAText) {
  EXPECT_EQ(one_cell("=1+1"), "'=1+1");
  EXPECT_EQ(one_cell("+1"), "'+1");
  EXPECT_EQ(one_cell("-1"), "'-1");
  EXPECT_EQ(one_cell("@sum(a)"), "'@sum(a)");
  EXPECT_EQ(one_cell("\t=1"), "' =1") << "a tab before it helps nobody";
  EXPECT_EQ(one_cell("=cmd|' /C calc'!A0,\"x\""), "\"'=cmd|' /C calc'!A0,\"\"x\"\"\"");
  EXPECT_EQ(csv_text({.columns = {{"=1", ""}}}), "'=1\n");
}

TEST(Csv, LeavesNegativeNumbersNumbers) { EXPECT_EQ(one_cell(-1.5), "-1.5"); }

TEST(Csv, WritesNumbersThatReadTheSameAgain) {
  for (const double number : {0.1, 1.0 / 3.0, 1e300, -2.5e-17, 0.0, 123456789.125}) {
    EXPECT_EQ(parse_number<double>(one_cell(number)), number);
  }
  EXPECT_EQ(one_cell(0.1), "0.1");
}

TEST(Csv, LeavesAFieldEmptyThatIsNoNumber) {
  EXPECT_EQ(one_cell(std::numeric_limits<double>::quiet_NaN()), "");
  EXPECT_EQ(one_cell(-std::numeric_limits<double>::infinity()), "");
}

TEST(Csv, MarksControls) { EXPECT_EQ(one_cell("a\x1b[31mb\r"), "a?[31mb?"); }

TEST(Csv, FillsShortRowsAndCutsLongOnes) {
  const DataTable table{.columns = {{"a", ""}, {"b", ""}}, .rows = {{1.0}, {1.0, 2.0, 3.0}, {}}};
  EXPECT_EQ(csv_text(table), "a,b\n1,\n1,2\n,\n");
}

TEST(Csv, AnEmptyTableIsAnEmptyLine) { EXPECT_EQ(csv_text({}), "\n"); }

TEST(Csv, HoldsEveryPointOfAPlotsLinesAndDots) {
  Plot plot{.x = {.label = "minutes"}, .y = {.label = "distress"}};
  plot.layers = {Band{.low = 0.0, .high = 1.0, .word = "calm"},
                 Line{.points = {{0.0, 0.25}, {1.0, std::numeric_limits<double>::quiet_NaN()}}},
                 Dots{.name = "Yara", .dots = {{{2.0, 0.5}, "heard"}}}};
  EXPECT_EQ(csv_text(data_of(plot)),
            "series,minutes,distress,label\nlayer 2,0,0.25,\nlayer 2,1,,\nYara,2,0.5,heard\n");
}

TEST(Csv, CallsALineByTheNameItHasForData) {
  Plot plot;
  plot.layers = {Line{.data_name = "where security stands still", .points = {{0.0, 0.25}}},
                 Line{.name = "Yara", .data_name = "kept", .points = {{1.0, 0.5}}}};
  EXPECT_EQ(csv_text(data_of(plot)),
            "series,x,y,label\nwhere security stands still,0,0.25,\nYara,1,0.5,\n");
}

TEST(Csv, LeavesOutAPointThatIsNowhere) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  Plot plot;
  plot.layers = {Line{.name = "a", .points = {{0.0, 0.5}, {kNone, kNone}, {kNone, 0.25}}},
                 Dots{.name = "b", .dots = {{{kNone, kNone}, "nowhere"}, {{1.0, 1.0}, ""}}},
                 Arrows{.arrows = {{{kNone, kNone}, 1.0, 2.0}}}};
  EXPECT_EQ(csv_text(data_of(plot)),
            "series,x,y,label,along x,along y\na,0,0.5,,,\na,,0.25,,,\nb,1,1,,,\n");
}

TEST(Csv, NamesTheAxesOfAPlotThatDoesNot) {
  EXPECT_EQ(csv_text(data_of({})), "series,x,y,label\n");
}

TEST(Csv, TakesAnyPlotAsATable) {
  Plot plot;
  plot.layers = {Line{.name = "=1+1", .points = {{0.0, 0.0}}},
                 Dots{.dots = {{{1.0, 1.0}, "said \"no\", twice"}}}, Arrows{}, Cells{}, Words{}};
  EXPECT_EQ(csv_text(data_of(plot)),
            "series,x,y,label,along x,along y\n'=1+1,0,0,,,\nlayer 2,1,1,\"said \"\"no\"\", "
            "twice\",,\n");
}

TEST(Csv, TellsWhichWayArrowsGo) {
  Plot plot;
  plot.layers = {Arrows{.arrows = {{{0.5, 0.25}, -1.0, 2.0}}}};
  EXPECT_EQ(csv_text(data_of(plot)), "series,x,y,label,along x,along y\nlayer 1,0.5,0.25,,-1,2\n");
}

TEST(Csv, HoldsEveryCellOfAMapAtItsMiddle) {
  Plot plot{.x = {.low = 0.0, .high = 4.0}, .y = {.low = 0.0, .high = 1.0}};
  plot.layers = {Cells{.columns = 2,
                       .rows = 2,
                       .kinds = {0, 1, 7, 1, 1},
                       .categories = {{.name = "settle"}, {.name = "circle"}}}};
  EXPECT_EQ(csv_text(data_of(plot)),
            "series,x,y,label\nlayer 1,1,0.25,settle\nlayer 1,3,0.25,circle\n"
            "layer 1,3,0.75,circle\n");
}

TEST(Csv, KeepsOtherScriptsAsTheyAre) { EXPECT_EQ(one_cell("Zoë — 大丈夫"), "Zoë — 大丈夫"); }

}  // namespace
}  // namespace attune::picture
