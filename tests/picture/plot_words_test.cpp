#include "picture/plot_words.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"

namespace attune::picture {
namespace {

std::vector<Written> words_in(const Plot& plot, const Size& size = {640.0, 400.0}) {
  return words_of(plot, chart_of(plot, size, {.lines_and_dots = plot.legend}));
}

bool has(const std::vector<Written>& words, std::string_view text) {
  return std::any_of(words.begin(), words.end(),
                     [&](const Written& word) { return word.text == text; });
}

void expect_apart(const std::vector<Written>& words, double width) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    EXPECT_GE(words[i].area().left, 0.0) << words[i].text;
    EXPECT_LE(words[i].area().right, width) << words[i].text;
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_FALSE(words[i].area().overlaps(words[j].area()))
          << words[i].text << " and " << words[j].text;
    }
  }
}

TEST(PlotWords, NoneCoversAnother) {
  for (const double width : {420.0, 640.0, 1000.0}) {
    for (const Plot& plot : {example_series(), example_portrait(), example_map()}) {
      expect_apart(words_in(plot, {width, 480.0}), width);
    }
  }
}

TEST(PlotWords, EveryWordOfALayerIsThere) {
  const std::vector<Written> words = words_in(example_series());
  for (const char* word : {"can listen", "the pause", "Yara", "Sam", "\"You heard me.\""}) {
    EXPECT_TRUE(has(words, word)) << word;
  }
}

TEST(PlotWords, LabelsOfNeighbouringDotsMoveAround) {
  Plot plot;
  plot.layers = {Dots{.dots = {{{0.50, 0.5}, "settled"}, {{0.52, 0.5}, "locked in"}}}};
  const std::vector<Written> words = words_in(plot);
  ASSERT_EQ(words.size(), 2U);
  expect_apart(words, 640.0);
}

TEST(PlotWords, ACategorysWordKeepsClearOfADotOnItsCells) {
  Plot plot;
  plot.layers = {
      Cells{.columns = 2, .rows = 2, .kinds = {0, 0, 0, 0}, .categories = {{.name = "circle"}}},
      Dots{.dots = {{{0.5, 0.5}, "these two"}}}};
  const std::vector<Written> words = words_in(plot);
  ASSERT_EQ(words.size(), 2U);
  const Chart chart = chart_of(plot, {640.0, 400.0}, {});
  const Spot dot = Frame(plot, chart.plot).spot({0.5, 0.5});
  constexpr double kHandle = 10.0;
  EXPECT_FALSE(words[0].area().overlaps(
      {dot.x - kHandle, dot.y - kHandle, dot.x + kHandle, dot.y + kHandle}));
  expect_apart(words, 640.0);
}

TEST(PlotWords, ACategorysWordStaysOnItsCells) {
  Plot plot;
  // Too narrow a stripe for the word to move aside, and none of it may lie on the other kind.
  plot.layers = {Cells{.columns = 1,
                       .rows = 12,
                       .kinds = {0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0},
                       .categories = {{.name = ""}, {.name = "circle"}}},
                 Dots{.dots = {{{0.5, 0.5}, ""}}}};
  const std::vector<Written> words = words_in(plot);
  ASSERT_EQ(words.size(), 1U);
  const Frame frame(plot, chart_of(plot, {640.0, 400.0}, {}).plot);
  const Area area = words[0].area();
  EXPECT_GE(frame.values({area.left, area.bottom}).y, 5.0 / 12.0);
  EXPECT_LE(frame.values({area.left, area.top}).y, 7.0 / 12.0);
}

TEST(PlotWords, ABandsWordKeepsClearOfALine) {
  Plot plot;
  plot.layers = {Band{.low = 0.0, .high = 0.4, .word = "calm"},
                 Line{.points = {{0.0, 0.05}, {0.3, 0.05}, {0.31, 0.9}, {1.0, 0.9}}}};
  const Written word = words_in(plot).at(0);
  EXPECT_FALSE(word.on_pill);
  EXPECT_GT(word.area().left, 200.0);
}

TEST(PlotWords, AWordThatALineRunsThroughStandsOnAPill) {
  Plot plot;
  plot.layers = {Band{.low = 0.0, .high = 1.0, .word = "calm"}};
  Line tangle;
  for (int i = 0; i < 400; ++i) {
    tangle.points.push_back({i / 400.0, i % 2 == 0 ? 0.0 : 1.0});
  }
  plot.layers.emplace_back(tangle);
  EXPECT_TRUE(words_in(plot).at(0).on_pill);
}

TEST(PlotWords, AWordAtThePlotsEdgeIsMovedInside) {
  Plot plot;
  plot.layers = {Words{.at = {1.0, 0.5}, .text = "this goes on for quite a while"}};
  expect_apart(words_in(plot), 640.0);
}

TEST(PlotWords, WhatIsOutsideHasNoWords) {
  const double no_number = std::numeric_limits<double>::quiet_NaN();
  Plot plot;
  plot.layers = {Words{.at = {2.0, 0.5}, .text = "outside"},
                 Band{.low = 5.0, .high = 6.0, .word = "outside"},
                 Dots{.dots = {{{no_number, 0.5}, "nowhere"}, {{0.5, 3.0}, "outside"}}}};
  EXPECT_TRUE(words_in(plot).empty());
}

TEST(PlotWords, ACategorysNameStandsOnlyWhereItHasRoom) {
  EXPECT_TRUE(has(words_in(example_map()), "grows safer"));
  const Plot map = example_map();
  EXPECT_TRUE(every_category_has_room(map, Frame(map, {0.0, 0.0, 600.0, 400.0})));
  EXPECT_FALSE(every_category_has_room(map, Frame(map, {0.0, 0.0, 120.0, 60.0})));
}

TEST(PlotWords, LabelsKeepClearOfLinesWhereTheyCan) {
  Plot plot;
  plot.layers = {Line{.points = {{0.5, 0.5}, {1.0, 0.5}}},
                 Dots{.dots = {{{0.5, 0.5}, "it begins"}}}};
  const Written label = words_in(plot).at(0);
  const Chart chart = chart_of(plot, {640.0, 400.0}, {});
  const Frame frame(plot, chart.plot);
  const Spot dot = frame.spot({0.5, 0.5});
  EXPECT_FALSE(label.area().overlaps({dot.x, dot.y - 1.0, chart.plot.right, dot.y + 1.0}));
}

TEST(PlotWords, TwoNarrowBandsSayTheirWordsAtDifferentHeights) {
  Plot plot;
  const auto upright = [](double low, const char* word) {
    return Band{.direction = BandDirection::kUpright, .low = low, .high = low + 0.02, .word = word};
  };
  plot.layers = {upright(0.50, "the pause"), upright(0.53, "they go on")};
  const std::vector<Written> words = words_in(plot);
  ASSERT_EQ(words.size(), 2U);
  EXPECT_GT(words[1].at.y, words[0].at.y);
  expect_apart(words, 640.0);
}

TEST(PlotWords, AreInTheColourOfWhatTheyName) {
  for (const Written& word : words_in(example_series())) {
    if (word.text == "Sam") {
      EXPECT_EQ(word.fill, Fill(Colour::kSecondPartner));
    }
    if (word.text == "can listen") {
      EXPECT_EQ(word.fill, Fill(Colour::kCalm));
    }
  }
}

TEST(PlotWords, NoLabelStandsOnAnAxis) {
  const Plot plot = example_portrait();
  const Chart chart = chart_of(plot, {620.0, 520.0}, {});
  for (const Written& word : words_of(plot, chart)) {
    EXPECT_GT(word.area().left, chart.plot.left) << word.text;
    EXPECT_LT(word.area().bottom, chart.plot.bottom) << word.text;
  }
}

}  // namespace
}  // namespace attune::picture
