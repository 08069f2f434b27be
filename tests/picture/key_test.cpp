#include "picture/key.h"

#include <gtest/gtest.h>

namespace attune::picture {
namespace {

constexpr KeyContent kAll{.lines_and_dots = true, .categories = true};

Plot plot_of(std::vector<Layer> layers) {
  Plot plot;
  plot.layers = std::move(layers);
  return plot;
}

TEST(Key, HasAnEntryForEveryNameInTheOrderOfTheLayers) {
  const std::vector<KeyEntry> key =
      key_of(plot_of({Line{.name = "Yara", .dash = Dash::kDotted},
                      Cells{.categories = {{"safer", Colour::kCalm}}},
                      Dots{.name = "rests", .shape = Shape::kTriangle}}),
             kAll);
  ASSERT_EQ(key.size(), 3U);
  EXPECT_EQ(key[0].name, "Yara");
  EXPECT_EQ(key[0].line->dash, Dash::kDotted);
  EXPECT_EQ(key[1].pattern->layer, 1U);
  EXPECT_EQ(key[2].shape, Shape::kTriangle);
}

TEST(Key, ALineAndItsDotsShareAnEntry) {
  const std::vector<KeyEntry> key =
      key_of(plot_of({Line{.name = "Yara"}, Dots{.name = "Yara", .shape = Shape::kRing}}), kAll);
  ASSERT_EQ(key.size(), 1U);
  EXPECT_TRUE(key[0].line.has_value());
  EXPECT_EQ(key[0].shape, Shape::kRing);
}

TEST(Key, LeavesOutWhatHasNoName) {
  EXPECT_TRUE(key_of(plot_of({Line{}, Dots{}, Arrows{}, Band{.word = "calm"}}), kAll).empty());
}

TEST(Key, HoldsOnlyWhatItIsAskedFor) {
  const Plot plot =
      plot_of({Line{.name = "Yara"}, Cells{.categories = {{"safer", Colour::kCalm}}}});
  EXPECT_EQ(key_of(plot, {.lines_and_dots = true}).at(0).name, "Yara");
  EXPECT_EQ(key_of(plot, {.categories = true}).at(0).name, "safer");
  EXPECT_TRUE(key_of(plot, {}).empty());
}

TEST(Key, BeginsANewRowWhereAnEntryDoesNotFit) {
  std::vector<Layer> layers;
  for (const char* name : {"comforts and stays", "gives in", "brushes it off", "walks away"}) {
    layers.emplace_back(Line{.name = name});
  }
  std::vector<KeyEntry> key = key_of(plot_of(layers), kAll);
  const double wide = place_key(key, {0.0, 0.0, 2000.0, 0.0});
  EXPECT_DOUBLE_EQ(key.front().sample.top, key.back().sample.top);
  const double narrow = place_key(key, {0.0, 0.0, 300.0, 0.0});
  EXPECT_GT(key.back().sample.top, key.front().sample.top);
  EXPECT_GT(narrow, wide);
  EXPECT_LE(key.back().sample.bottom, narrow);
}

TEST(Key, BreaksANameThatIsWiderThanTheRoom) {
  std::vector<KeyEntry> key =
      key_of(plot_of({Line{.name = "somebody who answers after a long while, and kindly"}}), kAll);
  place_key(key, {0.0, 0.0, 200.0, 0.0});
  EXPECT_GT(key.front().lines.size(), 1U);
}

TEST(Key, TakesNoRoomWhereItIsEmpty) {
  std::vector<KeyEntry> key;
  EXPECT_EQ(place_key(key, {0.0, 10.0, 200.0, 10.0}), 0.0);
}

}  // namespace
}  // namespace attune::picture
