#include "scenario/flow_scan.h"

#include <gtest/gtest.h>

#include "found.h"

namespace attune::scenario {
namespace {

// A scan of one text from its first byte; `said` is what it found, `mended` what is left.
struct Scanned {
  explicit Scanned(std::string text)
      : mended(sources.emplace_back("a.yaml", std::move(text)), 0, reporter) {
    FlowScan scan(mended);
    for (int line = 1; line <= mended.source().line_count(); ++line) {
      end = scan.read(line, 0);
      deepest = std::max(deepest, scan.depth());
    }
    open = scan.open();
    scan.give_up();
    said = testing::said(reporter.take_sorted());
  }

  Sources sources;
  Reporter reporter{sources};
  MendedText mended;
  std::size_t end = 0;
  std::size_t deepest = 0;
  bool open = false;
  std::string said;
};

TEST(FlowScan, EndsBehindTheLastBracket) {
  const Scanned scanned("[a, {b: c}] # there");
  EXPECT_EQ(scanned.end, 11U);
  EXPECT_FALSE(scanned.open);
  EXPECT_EQ(scanned.said, "");
}

TEST(FlowScan, StaysOpenOverLines) {
  const Scanned scanned("{a: [b,   # why\n");
  EXPECT_TRUE(scanned.open);
  EXPECT_EQ(scanned.deepest, 2U);
  EXPECT_EQ(scanned.said, "1:1 this bracket is not closed | close it with }\n");
}

TEST(FlowScan, LetsQuotedTextBe) {
  EXPECT_EQ(Scanned("{a: \"x, y? {z} # w: v\", b: 'it''s, so?'}").said, "");
  EXPECT_EQ(Scanned("{\"a\":b}").said, "") << "a colon right behind a quoted key splits";
  EXPECT_EQ(Scanned("{a: half past 9:30}").said, "") << "a colon inside a word does not";
}

TEST(FlowScan, FindsCommasThatCutOnlyInMaps) {
  EXPECT_EQ(Scanned("[a, b, c]").said, "");
  EXPECT_EQ(Scanned("{a: b, c: d, }").said, "") << "nothing is cut off behind the last comma";
  const Scanned cut("{a: b, c, d: e}");
  EXPECT_EQ(
      cut.said,
      "1:6 this comma cuts the text: inside { } a comma begins the next key | put the text in "
      "double quotes\n");
  EXPECT_EQ(cut.mended.text(), "{a: b_ c, d: e}");
}

TEST(FlowScan, FindsWhatMayNotStartUnquotedText) {
  EXPECT_EQ(Scanned("[*a]").said,
            "1:2 unquoted text may not start with '*' | put the text in double quotes; anchors, "
            "aliases and tags are not used\n");
  for (const char* text : {"[@a]", "[`a]", "[%a]", "[|a]", "[- a]"}) {
    EXPECT_NE(Scanned(text).said.find("1:2 unquoted text may not start with"), std::string::npos)
        << text;
  }
  EXPECT_EQ(Scanned("[-a, -1]").said, "") << "a dash without a blank is text";
}

TEST(FlowScan, FindsBracketsInsideUnquotedText) {
  EXPECT_EQ(Scanned("{a: b [c}").said,
            "1:7 a bracket inside unquoted text | put the text in double quotes\n");
}

TEST(FlowScan, TellsWhichBracketIsMissing) {
  EXPECT_EQ(Scanned("[a}]").said, "1:3 '}' closes nothing here | the open one is closed with ]\n");
  EXPECT_EQ(Scanned("{a: b]}").said,
            "1:6 ']' closes nothing here | the open one is closed with }\n");
}

}  // namespace
}  // namespace attune::scenario
