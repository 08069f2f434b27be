#include "scenario/replay_words.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::kInes;
using testing::kTom;
using testing::option;
using testing::with_nodes;

TEST(BeginningOf, CutsBetweenTwoWords) {
  EXPECT_EQ(beginning_of("Four hours.", 11), "Four hours.");
  EXPECT_EQ(beginning_of("Four hours. You counted.", 20), "Four hours. You…");
  EXPECT_EQ(beginning_of("Donaudampfschifffahrt", 8), "Donauda…");
  EXPECT_EQ(beginning_of("", 8), "");
}

TEST(BeginningOf, CountsCodePoints) {
  EXPECT_EQ(beginning_of("ääääääää", 8), "ääääääää");
  EXPECT_EQ(beginning_of("ääääääää", 4), "äää…");
}

TEST(IsRewording, AsksForAThirdOfTheWords) {
  EXPECT_TRUE(is_rewording("Fine. Forget it.", "fine, forget it!"));
  EXPECT_TRUE(is_rewording("Four hours. You counted.", "Four hours, and you counted each."));
  EXPECT_TRUE(is_rewording("one two three", "one four five"));
  EXPECT_FALSE(is_rewording("one two three", "one four five six"));
  EXPECT_FALSE(is_rewording("Fine.", "I'll do the bins."));
  EXPECT_FALSE(is_rewording("", ""));
}

TEST(NamedPick, TakesWordsElseTheReference) {
  EXPECT_EQ(named_pick(kEnglish, {.node = "edge", .id = "forget", .words = "Forget it."}),
            "“Forget it.”");
  EXPECT_EQ(named_pick(kEnglish, {.node = "edge", .id = "forget"}), "edge#forget");
  EXPECT_EQ(named_pick(kEnglish, {.node = "edge", .text_hash = 7}),
            "a reply in “edge” without an id");
}

TEST(RewordedInWords, EndsWithOneFullStop) {
  EXPECT_EQ(reworded_in_words(kEnglish, "Fine.", "Fine, then."),
            "“Fine.” reads differently now: “Fine, then.”");
  EXPECT_EQ(reworded_in_words(kEnglish, "Fine.", "Fine then"),
            "“Fine.” reads differently now: “Fine then”.");
}

TEST(StopInWords, NamesTheNodeTheLastWordsAndTheReason) {
  const Runner runner(
      with_nodes({{testing::says(kTom, "Are we okay?"), choose({option("a")}), testing::end(0)}}),
      kInes, 1);
  EXPECT_EQ(stop_in_words(kEnglish, runner, {.node = "n0", .id = "z", .words = "Forget it."},
                          ReplayStop::kGone),
            "The evening stops in “n0”, after “Are we okay?”: the reply that was given here, "
            "“Forget it.”, is gone.");
}

}  // namespace
}  // namespace attune::scenario
