#include "scenario/branch_reader.h"

#include <gtest/gtest.h>

#include "found.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

// Each ends with what uses the variables, so that nothing is said about those.
constexpr std::string_view kRest =
    "    - if: told or asked > 0 or day is hard\n      then: {tom: hm}\n    - end: closer\n";

Loaded load(std::string_view steps) {
  return testing::load_steps(std::string(steps) + std::string(kRest));
}

std::string said_of(std::string_view steps) { return testing::said(load(steps).findings); }

TEST(BranchReader, ReadsBothSidesOfAnIf) {
  const Loaded loaded = load(
      "    - if: told\n      then:\n        - tom: a\n        - tom: b\n"
      "      else: {tom: c}\n");
  ASSERT_NE(loaded.scenario, nullptr) << testing::said(loaded.findings);
  const If& branch = std::get<If>(testing::kitchen(loaded)[0].what);
  EXPECT_EQ(branch.then.size(), 2U);
  EXPECT_EQ(std::get<Line>(branch.otherwise.at(0).what).text, "c");
}

TEST(BranchReader, WantsAConditionAndWhatFollowsFromIt) {
  EXPECT_EQ(said_of("    - if: told\n"), "24:7 an 'if' lacks 'then' | add 'then: ...'\n");
  EXPECT_EQ(said_of("    - if:\n      then: {tom: a}\n"),
            "24:7 a condition belongs here | write for example 'asked >= 1'\n");
  EXPECT_EQ(said_of("    - if: told\n      then: nothing\n"),
            "25:13 a list of steps belongs here | begin each step with '- '\n");
  EXPECT_EQ(said_of("    - if: told\n      than: {tom: a}\n      then: {tom: a}\n"),
            "25:7 'than' is no key of an 'if' | did you mean 'then'?\n");
}

TEST(BranchReader, GivesEachBandItsOwnSteps) {
  const Loaded loaded = load(
      "    - by: ines.withdrawal\n      withdrawn: {tom: a}\n"
      "      present: {tom: b}\n      else: {tom: c}\n");
  ASSERT_NE(loaded.scenario, nullptr) << testing::said(loaded.findings);
  const By& by = std::get<By>(testing::kitchen(loaded)[0].what);
  EXPECT_EQ(by.quantity, model::Quantity::kWithdrawal);
  ASSERT_EQ(by.variants.size(), 2U);
  EXPECT_EQ(by.variants[0].band, 2) << "in written order";
  EXPECT_EQ(by.variants[1].band, 0);
  EXPECT_TRUE(by.has_else);
}

TEST(BranchReader, SaysWhichBandsThereAre) {
  EXPECT_EQ(said_of("    - by: ines.withdrawal\n      presnt: {tom: a}\n"),
            "25:7 withdrawal has no band 'presnt' | did you mean 'present'?\n");
  EXPECT_EQ(
      said_of("    - by: ines.withdrawal\n      calm: {tom: a}\n"),
      "25:7 withdrawal has no band 'calm' | known here: present, guarded, withdrawn and else\n");
  EXPECT_EQ(said_of("    - by: ines.withdrawal\n"),
            "24:7 'by' has no variants | add a line for each of: present, guarded, withdrawn\n");
}

TEST(BranchReader, WantsAQuantityOfSomebody) {
  EXPECT_EQ(said_of("    - by: distress\n      calm: {tom: a}\n"),
            "24:11 'distress' names no quantity of a person | write for example 'by: "
            "tom.distress'\n");
  EXPECT_EQ(said_of("    - by: asked\n      calm: {tom: a}\n      else: {tom: b}\n"),
            "24:11 'asked' names no quantity of a person | write for example 'by: tom.distress'\n")
      << "what hangs on it is not told again";
}

TEST(BranchReader, PutsElseLast) {
  EXPECT_EQ(said_of("    - by: tom.distress\n      else: {tom: a}\n      calm: {tom: b}\n"),
            "24:7 'by' has no variants | add a line for each of: calm, uneasy, alarmed, "
            "overwhelmed\n26:7 'calm' stands behind 'else' | move 'else' to the end\n");
}

TEST(BranchReader, DrawsOneOfSeveralLines) {
  const Loaded loaded = load("    - any: [{tom: a}, {tom: b}, {_: c}]\n");
  ASSERT_NE(loaded.scenario, nullptr) << testing::said(loaded.findings);
  EXPECT_EQ(std::get<Any>(testing::kitchen(loaded)[0].what).variants.size(), 3U);
  EXPECT_EQ(said_of("    - any: []\n"),
            "24:7 'any' has no lines | add '- tom: ...' for each of them\n");
  EXPECT_EQ(said_of("    - any: {tom: a}\n"),
            "24:12 any needs a list, and a map stands here | write [one, another], or each on a "
            "line of its own behind '- '\n");
}

}  // namespace
}  // namespace attune::scenario
