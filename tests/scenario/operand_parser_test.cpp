#include "scenario/operand_parser.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

// What is said about a condition of the small scenario, which stands in line 31 from column 11.
std::string said_of(std::string_view condition) {
  return testing::said(
      testing::check_small("told or asked >= 1 or day is hard",
                           std::string(condition) + " or told or asked >= 1 or day is hard")
          .findings);
}

TEST(OperandParser, AsksVariablesByTheirKind) {
  for (const char* condition : {"told", "told is true", "told is not false", "asked != 2",
                                "day is calm", "day is not calm"}) {
    EXPECT_EQ(said_of(condition), "") << condition;
  }
  EXPECT_EQ(said_of("told is maybe"),
            "31:19 'told' is never 'maybe' | known here: false and true\n");
  EXPECT_EQ(said_of("day is hrad"), "31:18 'day' is never 'hrad' | did you mean 'hard'?\n");
  EXPECT_EQ(said_of("day == hard"),
            "31:15 'day' is compared with a word | write 'is' or 'is not'\n");
  EXPECT_EQ(said_of("askd >= 1"), "31:11 no variable is called 'askd' | did you mean 'asked'?\n");
}

TEST(OperandParser, AsksTheWaySoFar) {
  for (const char* condition :
       {"seen(hall)", "seen(pauses/breathe)", "picked(kitchen#no)", "count(supportive) >= 2"}) {
    EXPECT_EQ(said_of(condition), "") << condition;
  }
  EXPECT_EQ(said_of("seen(hal)"), "31:16 no node is called 'hal' | did you mean 'hall'?\n");
  EXPECT_EQ(said_of("picked(kitchen)"),
            "31:25 picked( ) needs a node and an option | write picked(node#option)\n");
  EXPECT_EQ(said_of("picked(kitchen@9)"),
            "31:18 there is no option 'kitchen@9' | did you mean 'kitchen#no'?\n");
  EXPECT_EQ(said_of("count(kind) > 1"),
            "31:17 no style is called 'kind' | known here: supportive, enabling, dismissive, "
            "withdrawing, mixed and plain\n");
  EXPECT_EQ(said_of("saw(hall)"),
            "31:11 'saw' cannot be asked | known here: seen, picked and count\n");
}

TEST(OperandParser, SaysWhatIsMissing) {
  EXPECT_EQ(said_of("seen()"), "31:16 seen( ) needs a name | write for example seen(kitchen)\n");
  EXPECT_EQ(said_of("seen(hall"), "31:21 ')' is missing here | write ')' here\n");
  EXPECT_EQ(said_of("count(plain)"),
            "31:24 'count( )' is compared with nothing | write for example 'count( ) >= ...'\n");
  EXPECT_EQ(said_of("asked >="),
            "31:20 a number belongs here, not 'or' | write a whole number, such "
            "as 2\n");
  EXPECT_EQ(said_of("and told"),
            "31:11 'and' does not belong here | ask something here, such as 'asked >= 1' or "
            "'tom.distress is calm'\n");
}

TEST(OperandParser, AsksHowBothAreInBands) {
  for (const char* condition : {"tom.distress is calm", "tom.pursuit >= pressing",
                                "ines.arousal < flooded", "ines.withdrawal is not present"}) {
    EXPECT_EQ(said_of(condition), "") << condition;
  }
  EXPECT_EQ(said_of("tom.distress > 3").substr(0, 32), "31:26 distress has no band '3' |");
  EXPECT_EQ(said_of("tom.distress >= calm"),
            "31:11 this is always true | compare it with something that makes a difference, or "
            "leave it out\n");
  EXPECT_EQ(said_of("tom.distress > overwhelmed"),
            "31:11 this can never be true | compare it with something it can be\n");
}

TEST(OperandParser, NotesWhatDoesNotMove) {
  EXPECT_EQ(said_of("couple.security is high"),
            "31:11 couple.security does not move during a scenario | leave it as it is where it is "
            "meant so, or ask about distress or arousal\n");
}

}  // namespace
}  // namespace attune::scenario
