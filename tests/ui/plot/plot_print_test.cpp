#include "ui/plot/plot_print.h"

#include <gtest/gtest.h>

#include <set>

#include "picture/example_plots.h"

namespace attune::ui {
namespace {

using picture::Layer;

TEST(PlotPrint, DiffersForEveryFieldOfEveryLayer) {
  const std::vector<Layer> layers = {
      picture::Line{},
      picture::Line{.name = "a"},
      picture::Line{.points = {{0, 1}}},
      picture::Line{.points = {{1, 0}}},
      picture::Line{.colour = picture::Colour::kCalm},
      picture::Line{.dash = picture::Dash::kDotted},
      picture::Line{.weight = picture::Weight::kPale},
      picture::Dots{},
      picture::Dots{.dots = {{{0, 1}, ""}}},
      picture::Dots{.dots = {{{0, 1}, "a"}}},
      picture::Dots{.shape = picture::Shape::kSquare},
      picture::Arrows{},
      picture::Arrows{.arrows = {{{0, 0}, 1, 0}}},
      picture::Arrows{.arrows = {{{0, 0}, 0, 1}}},
      picture::Cells{},
      picture::Cells{.columns = 2, .rows = 1, .kinds = {0, 1}},
      picture::Cells{.columns = 1, .rows = 2, .kinds = {0, 1}},
      picture::Cells{.columns = 2, .rows = 1, .kinds = {1, 0}},
      picture::Cells{.categories = {{"a", picture::Colour::kInk}}},
      picture::Band{},
      picture::Band{.high = 1.0},
      picture::Band{.word = "a"},
      picture::Words{},
      picture::Words{.text = "a"},
      picture::Words{.anchor = picture::Anchor::kEnd},
  };
  std::set<std::uint64_t> prints;
  for (const Layer& layer : layers) {
    EXPECT_TRUE(prints.insert(print_of(layer).value()).second) << prints.size();
    EXPECT_EQ(print_of(layer).value(), print_of(layer).value());
  }
}

TEST(PlotPrint, OfTheSurroundingsFollowsAxesAndTexts) {
  const picture::Plot plot = picture::example_series();
  std::set<std::uint64_t> prints = {print_of_surroundings(plot).value()};
  const auto differs = [&](const auto& change) {
    picture::Plot other = plot;
    change(other);
    return prints.insert(print_of_surroundings(other).value()).second;
  };
  EXPECT_TRUE(differs([](picture::Plot& other) { other.title += "!"; }));
  EXPECT_TRUE(differs([](picture::Plot& other) { other.legend = true; }));
  EXPECT_TRUE(differs([](picture::Plot& other) { other.x.high = 31.0; }));
  EXPECT_TRUE(differs([](picture::Plot& other) { other.y.ticks[1].word = "tense"; }));
  EXPECT_TRUE(differs([](picture::Plot& other) { other.y.ticks.pop_back(); }));
}

}  // namespace
}  // namespace attune::ui
