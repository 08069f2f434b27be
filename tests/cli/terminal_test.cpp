#include "cli/terminal.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/text.h"

namespace attune::cli {
namespace {

TEST(Terminal, PaintsOnlyWhereColourIsWelcome) {
  EXPECT_EQ(paint("Noor", Tone::kFirst, false), "Noor");
  EXPECT_EQ(paint("Noor", Tone::kFirst, true), "\x1b[1;38;5;30mNoor\x1b[0m");
}

TEST(Terminal, LeavesPlainAndEmptyTextAlone) {
  EXPECT_EQ(paint("Are we okay?", Tone::kPlain, true), "Are we okay?");
  EXPECT_EQ(paint("", Tone::kCoach, true), "");
}

TEST(Terminal, GivesTheTwoPartnersDifferentColours) {
  EXPECT_NE(paint("x", Tone::kFirst, true), paint("x", Tone::kSecond, true));
}

TEST(Terminal, DrawsSharesFromLowestToHighest) {
  EXPECT_EQ(sparkline(std::array{0.0, 0.5, 1.0}), "▁▅█");
  EXPECT_EQ(sparkline(std::array{-3.0, 7.0}), "▁█") << "what is outside counts as the ends";
  EXPECT_EQ(sparkline({}), "");
}

TEST(Terminal, ThinsToTheFirstTheLastAndSomeBetween) {
  std::vector<double> shares(27);
  std::iota(shares.begin(), shares.end(), 0.0);
  EXPECT_EQ(thinned(shares, 3), (std::vector<double>{0.0, 13.0, 26.0}));
  EXPECT_EQ(thinned(shares, 40), shares);
}

TEST(Terminal, PadsByWhatIsSeenAndNotByBytes) {
  EXPECT_EQ(padded("Zoë", 5), "Zoë  ");
  EXPECT_EQ(padded("already long", 5), "already long");
}

TEST(Terminal, DrawsSomethingForWhatIsNoShare) {
  const std::vector<double> shares = {-1e9, 1e9, std::nan(""), -HUGE_VAL, HUGE_VAL};
  EXPECT_EQ(code_points(sparkline(shares)), shares.size());
}

}  // namespace
}  // namespace attune::cli
