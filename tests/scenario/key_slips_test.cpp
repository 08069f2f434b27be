#include "scenario/key_slips.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string said_after(std::string_view from, std::string_view to) {
  Findings findings = testing::check_small(from, to).findings;
  std::erase_if(findings, [](const Finding& one) { return one.severity == Severity::kNote; });
  return testing::said(findings);
}

constexpr const char* kDeeper = "; where it goes on with the text above, indent it deeper\n";

TEST(KeySlips, MissAColon) {
  EXPECT_EQ(said_after("nodes:\n", "nodes\n"),
            std::string("26:1 a colon is missing behind 'nodes' | write 'nodes:'") + kDeeper);
  EXPECT_EQ(said_after("nodes:\n", "nodes   # the scene\n"),
            std::string("26:1 a colon is missing behind 'nodes' | write 'nodes:'") + kDeeper);
  EXPECT_EQ(said_after("  hall:\n", "  hall\n"),
            std::string("47:3 a colon is missing behind 'hall' | write 'hall:'") + kDeeper);
  EXPECT_EQ(said_after("- choose:\n", "- choose\n"),
            "34:7 a colon is missing behind 'choose' | write 'choose:'\n");
  EXPECT_EQ(said_after("- choose:\n", "- choose ines\n"),
            "34:7 a colon is missing behind 'choose ines' | write 'choose ines:'\n");
  EXPECT_EQ(said_after("      then:\n", "      then\n"),
            std::string("32:7 a colon is missing behind 'then' | write 'then:'") + kDeeper);
  EXPECT_EQ(
      said_after("coach: What did it", "coach What did it"),
      std::string("45:9 a colon is missing behind 'coach' | write 'coach: What did it cost?'") +
          kDeeper);
  EXPECT_EQ(said_after("- end: closer", "- end closer"),
            "52:7 a colon is missing behind 'end' | write 'end: closer'\n");
}

TEST(KeySlips, MissABlankBehindAColon) {
  EXPECT_EQ(said_after("go: hall", "go:hall"),
            "38:11 a blank is missing behind this colon | write 'go: hall'\n");
  EXPECT_EQ(said_after("- tom: Are we", "- tom:Are we"),
            "30:10 a blank is missing behind this colon | write 'tom: Are we okay?'\n");
  EXPECT_EQ(said_after("tom.witness: He", "tom.witness:He"),
            "29:18 a blank is missing behind this colon | write 'tom.witness: He asks. His hands "
            "are still.'\n");
  EXPECT_EQ(said_after("title: Small", "title:Small"),
            "3:6 a blank is missing behind this colon | write 'title: Small'\n");
  EXPECT_EQ(said_after("{invalidation: 2}", "{invalidation:2}"),
            "44:26 a blank is missing behind this colon | write 'invalidation: 2'\n");
  EXPECT_EQ(said_after("{tom: \"All right.\"}", "{tom:All right.}"),
            "50:17 a blank is missing behind this colon | write 'tom: All right.'\n");
  EXPECT_EQ(said_after("Are we okay?", "At 9:30?"), "") << "nor is one missing in a time";
}

TEST(KeySlips, MissABlankBehindADash) {
  EXPECT_EQ(said_after("- tom: Are we okay?", "-tom: Are we okay?"),
            "30:5 a blank is missing behind this dash | write '- tom: Are we okay?'\n");
}

TEST(KeySlips, BreakASentenceInTwo) {
  const std::string lost =
      " this line belongs to nothing: does it go on with the text above? | put it at the end of "
      "the "
      "line above, or indent it deeper than that line's key\n";
  EXPECT_EQ(said_after("Are we okay?", "Are we\nokay now?"), "31:1" + lost);
  EXPECT_EQ(said_after("Are we okay?", "Are we\n      okay now?"), "31:7" + lost);
  EXPECT_EQ(said_after("worried. I'm", "worried.\n        I'm"), "36:9" + lost);
  EXPECT_EQ(said_after("Are we okay?", "Are we\n    okay so far: yes?"), "31:5" + lost);
  EXPECT_EQ(said_after("Are we okay?", "Are we\n        okay?"), "") << "deeper, it goes on";
}

TEST(KeySlips, PutCurlyQuotesAroundNames) {
  EXPECT_EQ(said_after("nodes:\n", "“nodes”:\n"),
            "26:1 curly quotes do not belong around a key | write 'nodes:', without quotation "
            "marks\n");
  EXPECT_EQ(
      said_after("{validation: 3", "{“validation”: 3"),
      "36:14 curly quotes do not belong around a key | write 'validation:', without quotation "
      "marks\n");
  EXPECT_EQ(said_after("end: further", "end: “further”"),
            "46:14 curly quotes do not belong around a name | write 'end: further', without "
            "quotation marks\n");
  EXPECT_EQ(said_after("\"All right.\"", "“All right, love.”"),
            "50:29 this comma cuts the text: inside { } a comma begins the next key | curly quotes "
            "hold nothing together here: use straight ones, as in \"...\"\n");
  EXPECT_EQ(said_after("\"Is it?\"", "“Is it?”"),
            "51:25 a question mark ends unquoted text inside brackets | curly quotes hold nothing "
            "together here: use straight ones, as in \"...\"\n");
}

TEST(KeySlips, AreNotCurlyQuotesInWhatIsSaid) {
  EXPECT_EQ(said_after("Are we okay?", "“Are we okay?”"), "");
  EXPECT_EQ(said_after("\"All right.\"", "“All right.”"), "");
  EXPECT_EQ(said_after("  staying:", "  “staying”:"), "");
}

TEST(KeySlips, PutRoundBracketsAroundCodes) {
  EXPECT_EQ(said_after("{validation: 3, availability: 2}", "(validation: 3, availability: 2)"),
            "36:13 round brackets hold no keys | write '{validation: 3, availability: 2}'\n");
  EXPECT_EQ(said_after("as: {invalidation: 2}", "as: invalidation: 2"),
            "44:13 codes stand in { } | write 'as: {invalidation: 2}'\n");
  EXPECT_EQ(said_after("told or asked >= 1", "(told or asked >= 1)"), "");
}

TEST(Slips, PutAConditionIntoTheKey) {
  EXPECT_EQ(said_after("- if: told or asked >= 1 or day is hard", "- if told:"),
            "31:7 what belongs to 'if' stands before the colon, and not behind it | write 'if: "
            "told', and the steps below it under 'then:'\n");
}

TEST(Slips, UseCapitalsInANode) {
  EXPECT_EQ(said_after("  hall:\n", "  Hall:\n"),
            "47:3 'Hall' is not a name that can be referred to | write 'hall': small letters a-z, "
            "digits, _ and -\n")
      << "and whoever goes there means it";
  EXPECT_EQ(said_after("  hall:\n", "  The Hall:\n").substr(0, 52),
            "38:13 no node is called 'hall' | known here: kitchen");
}

TEST(Slips, WriteABrokenNumber) {
  EXPECT_EQ(said_after("validation: 3", "validation: 2.5"),
            "36:26 validation needs a whole number, not '2.5' | write 2 or 3\n");
  EXPECT_EQ(said_after("0 in 0..3", "0 in 0..2.5"),
            "14:10 '0 in 0..2.5' is no range of whole numbers | write for example '0 in 0..3'\n");
}

TEST(Slips, GiveOnePlaceToTwo) {
  EXPECT_EQ(
      said_after("bids: true", "bids: true, you: true"),
      "10:27 'tom' has 'you: true' already, and only one is played first | remove 'you: true' "
      "from one of the two\n");
  EXPECT_EQ(said_after("you: true", "you: false"),
            "9:3 nobody in the cast is the one who is played first | give one of the two 'you: "
            "true'\n");
}

TEST(Slips, LeaveCodesEmpty) {
  const std::string fix = " | write for example {validation: 2}, or leave it out on a bid\n";
  EXPECT_EQ(said_after("{invalidation: 2}", "{}"), "44:13 no codes stand here" + fix);
  EXPECT_EQ(said_after("{accommodation: 3}", "{}"), "19:13 no codes stand here" + fix);
  EXPECT_EQ(
      said_after("as: {invalidation: 2}", "as:"),
      "44:9 no codes stand behind 'as' | write for example 'as: {validation: 2}', or the name "
      "of a reply\n");
}

TEST(Slips, IndentAnOptionsKeyAsADecisions) {
  EXPECT_EQ(said_after("        coach: What did it cost?\n        end: further",
                       "        end: further\n      coach: What did it cost?"),
            "46:7 'coach' belongs to an option, and stands beside 'choose' | indent it as deep as "
            "the 'pick' it belongs to\n");
}

TEST(Slips, TimeAPauseTwice) {
  EXPECT_EQ(said_after("availability: 2}",
                       "availability: 2, pause: return_at 20 min}\n        takes: 3 min"),
            "37:16 this is not used: a pause with a return takes as long as it says | remove "
            "'takes'\n");
}

}  // namespace
}  // namespace attune::scenario
