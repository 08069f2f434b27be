#include "scenario/text_safety.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace attune::scenario {
namespace {

// The findings of a scan as "ATN0106 2:10 ".
std::string scan(const std::string& text) {
  Sources sources;
  Reporter reporter(sources);
  MendedText mended(sources.emplace_back("a.yaml", text), 0, reporter);
  static_cast<void>(make_safe(mended));
  std::string found;
  for (const Finding& finding : reporter.findings()) {
    found += finding.code + " " + std::to_string(finding.line) + ":" +
             std::to_string(finding.column) + " ";
  }
  return found;
}

std::string mend(const std::string& text) {
  Sources sources;
  Reporter reporter(sources);
  MendedText mended(sources.emplace_back("a.yaml", text), 0, reporter);
  static_cast<void>(make_safe(mended));
  return std::string(mended.text());
}

TEST(TextSafety, FindsCharactersThatNobodySees) {
  EXPECT_EQ(scan("title: a\xC2\x85z\n"), "ATN0104 1:9 ") << "next line, a control of C1";
  EXPECT_EQ(scan("title: a\xE2\x80\xA8z\n"), "ATN0104 1:9 ") << "line separator";
  EXPECT_EQ(scan("title: a\xE2\x80\xAEz\n"), "ATN0104 1:9 ") << "right-to-left override";
  EXPECT_EQ(scan("title: a\xC2\xA0z\xE2\x80\xA6 \xE2\x80\x8Fz\n"), "")
      << "a hard space, an ellipsis and a mark of direction are text";
  EXPECT_EQ(mend("title: a\xE2\x80\xAEz\n"), "title: a___z\n");
}

TEST(TextSafety, GivesUpOnWhatIsNoText) {
  EXPECT_EQ(scan(std::string("\xFF\xFE") + std::string(500, '\0')), "ATN0103 1:1 ");
  const std::string binary = scan(std::string(5000, '\xC3'));
  EXPECT_EQ(std::count(binary.begin(), binary.end(), ':'), 21);
  Sources sources;
  Reporter reporter(sources);
  MendedText mended(sources.emplace_back("a.yaml", std::string(5000, '\0')), 0, reporter);
  EXPECT_FALSE(make_safe(mended));
  EXPECT_TRUE(reporter.findings().back().message.ends_with("and so on: this is no text"));
}

TEST(TextSafety, ReadsOnBehindAFewBadBytes) {
  EXPECT_EQ(scan("title: \xE4\xF6\xFC\nnodes:\n  a:\n    - tom: a: b\n"),
            "ATN0103 1:8 ATN0103 1:9 ATN0103 1:10 ATN0109 4:13 ");
}

TEST(TextSafety, CountsABrokenByteOnceAndLeavesItsNeighbourAlone) {
  EXPECT_EQ(scan("title: \xC2"
                 "a\n"),
            "ATN0103 1:8 ");
}

TEST(TextSafety, LeavesOrdinaryProseAlone) {
  const std::vector<std::string> lines = {
      "- tom: It's nothing, really. \"Nothing\", he says?",
      "- tom: \"Are we: okay # now?\"",
      "- tom: 'It''s fine: yes'",
      "- pick#a: Half past 9:30, or a#b.",
      "- tom#k3f: Well -- no. [softly] {x} & more * than @ home.",
      "- if: told and asked >= 1   # why",
      "- go: hall # there",
      "- any: [{tom: \"x, y?\"}, {tom: z}]",
      "- set: [asked +1, told = true]"};
  for (const std::string& line : lines) {
    EXPECT_EQ(scan("nodes:\n  a:\n    " + line + "\n"), "") << line;
  }
}

TEST(TextSafety, AcceptsCommentsWhereNoProseIs) {
  EXPECT_EQ(scan("# above\nstate:   # here\n  asked: 0 in 0..3   # and here\n"
                 "themes: [a, b]  # and here\ncast:\n  tom: {name: Tom}   # and here\n"
                 "nodes:\n  kitchen:   # and here\n    - tom: hi\n    # between\n    - tom: ho\n"),
            "");
  EXPECT_EQ(scan("title: Small # cut\n"), "ATN0108 1:14 ");
  EXPECT_EQ(scan("ends:\n  a: He sat. # cut\n"), "ATN0108 2:14 ");
}

TEST(TextSafety, AcceptsTextOverSeveralLines) {
  EXPECT_EQ(scan("nodes:\n  a:\n    - tom: You were online.\n        I could see it.\n"
                 "    - _: |\n        Anything: goes # here\n        \"and here\n    - tom: hi\n"),
            "");
  EXPECT_EQ(scan("nodes:\n  a:\n    - tom: You were online.\n        I saw # it.\n"),
            "ATN0108 4:15 ");
  EXPECT_EQ(scan("cast: {\n  tom: {name: Tom,\n    bids: true},\n  ines: {name: Ines}\n}\n"), "");
}

TEST(TextSafety, FindsAKeyThatWasIndentedTooFar) {
  EXPECT_EQ(scan("title: Small\n minutes: 3\n"), "ATN0119 2:2 ");
}

TEST(TextSafety, FindsEveryCommaAndQuestionMarkInsideBraces) {
  EXPECT_EQ(scan("nodes:\n  a:\n    - any: [{tom: a, b, c}, {tom: d? e?}]\n"),
            "ATN0116 3:20 ATN0116 3:23 ATN0117 3:36 ATN0117 3:39 ");
}

TEST(TextSafety, KnowsFilesThatAreNoPlainText) {
  EXPECT_EQ(scan("{\\rtf1\\ansi\\b title: Small}\n"), "ATN0119 1:1 ");
  EXPECT_EQ(scan(std::string("\xFF\xFEt\0i\0", 6)), "ATN0103 1:1 ");
  EXPECT_EQ(scan(std::string("\xFE\xFF\0t\0i", 6)), "ATN0103 1:1 ");
}

TEST(TextSafety, FindsBracketsThatDoNotMatch) {
  EXPECT_EQ(scan("themes: [a, b\nminutes: 3\n"), "ATN0118 1:9 ");
  EXPECT_EQ(scan("themes: [a, b}]\n"), "ATN0118 1:14 ");
  EXPECT_EQ(scan("themes: [a, b] c\n"), "ATN0118 1:16 ");
}

TEST(TextSafety, GoesOnBehindAnUnclosedQuote) {
  EXPECT_EQ(scan("nodes:\n  a:\n    - tom: \"one\n    - tom: \"two\n    - tom: three\n"),
            "ATN0106 3:12 ATN0106 4:12 ");
}

TEST(TextSafety, ExchangesBytesOneForOne) {
  EXPECT_EQ(mend("title: a # b: c\n"), "title: a _ b; c\n");
  EXPECT_EQ(mend("title: fine\n"), "title: fine\n");
  EXPECT_EQ(mend("\ttitle: x\n").size(), 10U);
  EXPECT_EQ(mend("nodes:\n  a:\n    - {tom: a, b?}\n"), "nodes:\n  a:\n    - {tom: a_ b_}\n");
}

}  // namespace
}  // namespace attune::scenario
