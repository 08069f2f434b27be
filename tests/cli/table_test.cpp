#include "cli/table.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

TEST(Table, GivesEveryColumnTheSameRoom) {
  Page page({78, false});
  EXPECT_EQ(Table(page, 14, 4).cell_columns(), 14U);
  EXPECT_EQ(Table(page, 14, 2).cell_columns(), 30U);
}

TEST(Table, WrapsACellInItsOwnColumn) {
  Page page({34, false});
  Table table(page, 8, 2);
  table.row("begins", {"I'm having a bath.", "Mm."});
  EXPECT_EQ(page.text(),
            "begins    I'm having   Mm.\n"
            "          a bath.\n");
}

TEST(Table, StaysOnThePageWithFourColumns) {
  Page page({78, false});
  Table table(page, 13, 4);
  const std::string words = "It is a coat and nothing but a coat, as anybody can see.";
  table.row("label", {words, words, words, words});
  for (const std::string& line : test::lines_of(page.text())) {
    EXPECT_LE(code_points(line), 78U) << line;
  }
}

TEST(Table, KeepsAColumnReadableOnANarrowTerminal) {
  Page page({24, false});
  EXPECT_GE(Table(page, 13, 4).cell_columns(), 8U);
}

}  // namespace
}  // namespace attune::cli
