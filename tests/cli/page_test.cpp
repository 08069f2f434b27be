#include "cli/page.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "cli/support/command_run.h"

namespace attune::cli {
namespace {

constexpr PageStyle kNarrow{30, false};

TEST(Page, IsNeverWiderThanReadsWell) {
  EXPECT_EQ(page_style(240, false).columns, kWidestPage);
  EXPECT_EQ(page_style(50, false).columns, 50);
  EXPECT_EQ(page_style(3, false).columns, kNarrowestPage);
}

TEST(Page, WrapsAParagraphBehindItsIndent) {
  Page page(kNarrow);
  page.paragraph("Eli's coat is on the floor of the hall, wet through.", Tone::kPlain, 2);
  EXPECT_EQ(page.text(), "  Eli's coat is on the floor\n  of the hall, wet through.\n");
}

TEST(Page, KeepsWhatIsSaidBesideWhoSaysIt) {
  Page page(kNarrow);
  page.labelled("  Zoë", Tone::kFirst, 7, "You walked all the way. Are we okay?");
  EXPECT_EQ(page.text(), "  Zoë  You walked all the way.\n       Are we okay?\n");
}

TEST(Page, ColoursTheNameAndNotTheGapBehindIt) {
  Page page({30, true});
  page.labelled("Eli", Tone::kSecond, 6, "Mm.");
  EXPECT_EQ(page.text(), "\x1b[1;38;5;130mEli\x1b[0m   Mm.\n");
}

TEST(Page, PutsABarBeforeEveryLineOfTheCoach) {
  Page page(kNarrow);
  page.barred("The coat is answered before the question is.", Tone::kCoach);
  for (const std::string& line : test::lines_of(page.text())) {
    EXPECT_TRUE(line.starts_with("  ▌ ")) << line;
    EXPECT_LE(code_points(line), 30U);
  }
}

TEST(Page, DefusesWhatAFileSays) {
  Page page(kNarrow);
  page.labelled("\x1b]0;x", Tone::kPlain, 8, "\x1b[31mred", Tone::kPlain);
  EXPECT_EQ(page.text().find('\x1b'), std::string::npos);
}

TEST(Page, LeavesNoSpacesAtTheEndOfALine) {
  Page page(kNarrow);
  page.row("label", 8, "cell    ", Tone::kPlain);
  page.blank();
  EXPECT_EQ(page.text(), "label   cell\n\n");
}

}  // namespace
}  // namespace attune::cli
