#include "picture/ticks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::picture {
namespace {

constexpr Area kArea{100.0, 20.0, 380.0, 220.0};

struct Placed {
  std::vector<double> places;
  std::vector<Written> words;

  [[nodiscard]] bool has(std::string_view text) const {
    return std::any_of(words.begin(), words.end(),
                       [&](const Written& word) { return word.text == text; });
  }
  [[nodiscard]] bool overlapping() const {
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (words[i].area().overlaps(words[j].area())) {
          return true;
        }
      }
    }
    return false;
  }
};

Placed along_x(const std::vector<Tick>& ticks) {
  Plot plot;
  plot.x.ticks = ticks;
  Placed placed;
  placed.places = place_x_ticks(plot.x, Frame(plot, kArea), 400.0, placed.words);
  return placed;
}

Placed along_y(const std::vector<Tick>& ticks) {
  Plot plot;
  plot.y.ticks = ticks;
  Placed placed;
  placed.places = place_y_ticks(plot.y, Frame(plot, kArea), placed.words);
  return placed;
}

TEST(Ticks, AllWordsStandWhereThereIsRoom) {
  const Placed placed = along_x({{0.0, "now"}, {0.5, "12"}, {1.0, "26 weeks"}});
  EXPECT_EQ(placed.words.size(), 3U);
  EXPECT_EQ(placed.places, (std::vector<double>{100.0, 240.0, 380.0}));
}

TEST(Ticks, WordsThatCollideAreDroppedAndTheirTicksStay) {
  std::vector<Tick> ticks;
  for (int i = 0; i <= 100; ++i) {
    ticks.push_back({i / 100.0, "minute " + std::to_string(i)});
  }
  for (const Placed& placed : {along_x(ticks), along_y(ticks)}) {
    EXPECT_EQ(placed.places.size(), 101U);
    EXPECT_LT(placed.words.size(), 30U);
    EXPECT_FALSE(placed.overlapping());
    EXPECT_TRUE(placed.has("minute 0"));
    EXPECT_TRUE(placed.has("minute 100"));
  }
}

TEST(Ticks, TheLastWordStaysWhereTwoCollide) {
  const Placed placed = along_x({{0.9, "almost there"}, {1.0, "26 weeks"}});
  EXPECT_TRUE(placed.has("26 weeks"));
  EXPECT_FALSE(placed.has("almost there"));
}

TEST(Ticks, NoWordLeavesThePicture) {
  const Placed placed =
      along_x({{0.0, "a very long beginning of it all"}, {1.0, "26 weeks, or so"}});
  for (const Written& word : placed.words) {
    EXPECT_GE(word.area().left, 0.0);
    EXPECT_LE(word.area().right, 400.0);
  }
}

TEST(Ticks, ThoseOutsideTheLimitsAreLeftOut) {
  EXPECT_TRUE(along_x({{-1.0, "before"}, {2.0, "after"}}).places.empty());
  EXPECT_TRUE(along_y({{2.0, "after"}}).words.empty());
}

TEST(Ticks, ALongWordBesideThePlotIsBroken) {
  const Placed placed = along_y({{0.5, "neither calm nor flooded"}});
  EXPECT_GT(placed.words.size(), 1U);
  for (const Written& word : placed.words) {
    EXPECT_GE(word.area().left, 0.0);
  }
}

TEST(Ticks, MeasuresTheWidestWordUpToALimit) {
  const Axis axis{.ticks = {{0.0, "calm"}, {1.0, "flooded by everything at once"}}};
  EXPECT_GT(widest_tick_word(axis, 500.0), 100.0);
  EXPECT_LE(widest_tick_word(axis, 80.0), 80.0);
  EXPECT_EQ(widest_tick_word({}, 80.0), 0.0);
}

}  // namespace
}  // namespace attune::picture
