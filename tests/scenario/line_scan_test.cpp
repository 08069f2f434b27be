#include "scenario/line_scan.h"

#include <gtest/gtest.h>

#include "found.h"

namespace attune::scenario {
namespace {

struct Scan {
  bool parsable = false;
  std::string said;
  std::string mended;
};

Scan scan(const std::string& text) {
  Sources sources;
  Reporter reporter(sources);
  MendedText mended(sources.emplace_back("a.yaml", text), 0, reporter);
  const bool parsable = LineScan(mended).run();
  return {parsable, testing::said(reporter.take_sorted()), std::string(mended.text())};
}

std::string said_of(const std::string& text) { return scan(text).said; }

TEST(LineScan, AcceptsOneMarkAtTheBeginning) {
  EXPECT_EQ(said_of("# why\n---   # here\ntitle: a\n"), "");
  EXPECT_EQ(said_of("---\n---\n"), "2:1 a file holds one document | remove this '---'\n");
  EXPECT_EQ(said_of("title: a\n...\n"), "2:1 a file holds one document | remove this '...'\n");
  EXPECT_EQ(said_of("--- title: a\n"), "1:1 a file holds one document | remove this '---'\n");
  EXPECT_EQ(said_of("nodes:\n  a:\n    - tom: hm\n    - tom: --- hm\n"), "")
      << "inside a line it is text";
}

TEST(LineScan, LeavesBlockTextAlone) {
  EXPECT_EQ(said_of("nodes:\n  a:\n    - tom: |\n        a: b # c\n\n        \"d\n    - tom: e\n"),
            "");
  EXPECT_EQ(said_of("nodes:\n  a:\n    - tom: >-   # why\n        a: b\n    - tom: c\n"), "");
  EXPECT_EQ(said_of("nodes:\n  a:\n    - tom: |\n        a: b\n    - tom: c: d\n"),
            "5:13 ': ' splits the text here | put the text in double quotes\n")
      << "it ends where the indentation does";
  EXPECT_EQ(said_of("nodes:\n  a:\n    - tom: | hm\n"),
            "3:12 text may not start with '|' | put the text in double quotes\n");
}

TEST(LineScan, ReadsOnWhereABracketStayedOpen) {
  EXPECT_EQ(said_of("themes: [a,\ntitle: b: c\n"),
            "1:9 this bracket is not closed | close it with ]\n"
            "2:9 ': ' splits the text here | put the text in double quotes\n");
  EXPECT_EQ(said_of("themes: [a,\n]\ntitle: b\n"), "") << "closed at the beginning of a line";
}

TEST(LineScan, CountsDepthByColumns) {
  std::string stairs = "nodes:\n";
  for (std::size_t i = 1; i < 32; ++i) {
    stairs += std::string(i, ' ') + "a:\n";
  }
  EXPECT_TRUE(scan(stairs).parsable);
  const Scan deeper = scan(stairs + std::string(32, ' ') + "a:\n");
  EXPECT_FALSE(deeper.parsable);
  EXPECT_EQ(deeper.said,
            "33:33 nested more than 32 deep | give the inner steps a node of their own, and go "
            "there\n");
  EXPECT_TRUE(scan(stairs + "b:\n" + stairs).parsable) << "what is over does not count";
}

TEST(LineScan, KnowsKeysInQuotes) {
  EXPECT_EQ(said_of("nodes:\n  a:\n    - \"tom\": a: b\n"),
            "3:15 ': ' splits the text here | put the text in double quotes\n");
  EXPECT_EQ(said_of("nodes:\n  a:\n    - \"tom\": \"a: b\"\n"), "");
}

TEST(LineScan, TurnsTabsIntoSpaces) {
  EXPECT_EQ(scan("nodes:\n \t a:\n").said, "2:2 a tab in the indentation | indent with spaces\n");
  EXPECT_EQ(scan("nodes:\n \t a:\n").mended, "nodes:\n   a:\n");
  EXPECT_EQ(scan("title:\ta\n").said, "") << "behind a key a tab is a blank";
}

TEST(LineScan, RefusesKeysThatAreLists) {
  EXPECT_EQ(said_of("? a\n: b\n"),
            "1:1 text may not start with '? ' | put the text in double quotes\n"
            "2:1 text may not start with ':' | put the text in double quotes\n");
}

}  // namespace
}  // namespace attune::scenario
