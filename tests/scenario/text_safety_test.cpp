#include "scenario/text_safety.h"

#include <gtest/gtest.h>

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
