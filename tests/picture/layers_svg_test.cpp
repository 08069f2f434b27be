#include "picture/layers_svg.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"
#include "picture/well_formed.h"

namespace attune::picture {
namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string svg_of(const Plot& plot) {
  const Frame frame(plot, {0.0, 0.0, 100.0, 100.0});
  const Paint paint = Paint::of(Theme::kLight);
  const Pen pen{frame, paint, "p"};
  std::string svg = "<svg>" + definitions_svg(plot, pen) + layers_svg(plot, pen) + "</svg>";
  EXPECT_EQ(fault_of(svg), "");
  return svg;
}

std::string svg_of_layers(std::vector<Layer> layers) {
  Plot plot;
  plot.layers = std::move(layers);
  return svg_of(plot);
}

TEST(LayersSvg, DrawsALineThroughItsPoints) {
  const std::string svg = svg_of_layers({Line{.points = {{0.0, 0.0}, {0.5, 1.0}, {1.0, 0.5}}}});
  EXPECT_NE(svg.find("d=\"M0 100h0L50 0L100 50\""), std::string::npos) << svg;
}

TEST(LayersSvg, BreaksALineWhereAPointIsNoNumber) {
  const std::string svg = svg_of_layers(
      {Line{.points = {{0.0, 0.0}, {0.2, 0.0}, {kNoNumber, 0.0}, {0.6, 0.0}, {0.8, kInfinity}}}});
  EXPECT_NE(svg.find("d=\"M0 100h0L20 100M60 100h0\""), std::string::npos) << svg;
}

TEST(LayersSvg, LeavesOutPointsThatFallTogetherButNotTheLast) {
  Line line;
  for (int i = 0; i <= 10'000; ++i) {
    line.points.push_back({i / 10'000.0, 0.5});
  }
  const std::string svg = svg_of_layers({line});
  EXPECT_LT(svg.size(), 8'000U);
  EXPECT_NE(svg.find("L100 50\""), std::string::npos);
}

TEST(LayersSvg, CutsLinesAtTheEdgeOfThePlot) {
  const std::string svg = svg_of_layers({Line{.points = {{-5.0, 0.5}, {5.0, 0.5}}}});
  EXPECT_NE(svg.find("<clipPath id=\"p-plot\"><rect x=\"-1.5\""), std::string::npos) << svg;
  EXPECT_LT(svg.find("<g clip-path=\"url(#p-plot)\">"), svg.find("M-500 50"));
}

TEST(LayersSvg, LeavesOutDotsThatAreOutside) {
  const std::string svg =
      svg_of_layers({Dots{.dots = {{{0.5, 0.5}, ""}, {{1.5, 0.5}, ""}, {{kNoNumber, 0.5}, ""}}}});
  EXPECT_EQ(count_of(svg, "<circle"), 1);
}

TEST(LayersSvg, KeepsTheOrderOfTheLayers) {
  const Line line{.points = {{0.0, 0.0}, {1.0, 1.0}}};
  const Dots dots{.dots = {{{0.5, 0.5}, ""}}};
  const std::string under = svg_of_layers({dots, line});
  EXPECT_LT(under.find("<circle"), under.find("M0 100h0"));
  const std::string over = svg_of_layers({line, dots});
  EXPECT_GT(over.find("<circle"), over.find("M0 100h0"));
}

TEST(LayersSvg, MergesCellsAndTellsThemByPattern) {
  Cells cells{.columns = 4, .rows = 1, .kinds = {0, 0, 1, 1}};
  cells.categories = {{"safe", Colour::kCalm}, {"apart", Colour::kAlarm}};
  const std::string svg = svg_of_layers({Line{}, cells});
  EXPECT_NE(svg.find("d=\"M0 100H50V0H0Z\" fill=\"url(#p-kind-1-0)\""), std::string::npos) << svg;
  EXPECT_NE(svg.find("d=\"M50 100H100V0H50Z\" fill=\"url(#p-kind-1-1)\""), std::string::npos);
  EXPECT_NE(svg.find("d=\"M50 100V0\""), std::string::npos) << "the border";
}

TEST(LayersSvg, AMapOf128By128StaysSmall) { EXPECT_LT(svg_of(example_map(128)).size(), 30'000U); }

TEST(LayersSvg, ShadesBands) {
  const std::string svg = svg_of_layers({Band{.low = 0.25, .high = 0.5}});
  EXPECT_NE(svg.find("<rect x=\"0\" y=\"50\" width=\"100\" height=\"25\" fill=\"#EAEEDC\""),
            std::string::npos)
      << svg;
}

TEST(LayersSvg, DrawsNothingOfNothing) {
  const std::string svg = svg_of_layers({Line{}, Dots{}, Arrows{}, Cells{}, Words{},
                                         Band{.low = kNoNumber, .high = 1.0},
                                         Line{.points = {{kNoNumber, kNoNumber}}}});
  EXPECT_EQ(svg.find("<g"), std::string::npos) << svg;
}

TEST(LayersSvg, LeavesBlankCellsBlank) {
  Cells cells{.columns = 3, .rows = 2, .kinds = {0, -1, 9, 0}};
  cells.categories = {{"safe", Colour::kCalm}};
  const std::string svg = svg_of_layers({cells});
  EXPECT_NE(svg.find("\"M0 100H33.33V50H0ZM0 50H33.33V0H0Z\""), std::string::npos) << svg;
}

TEST(LayersSvg, AKindThatDoesNotOccurIsNotDrawn) {
  Cells cells{.columns = 1, .rows = 1, .kinds = {1}};
  cells.categories = {{"safe", Colour::kCalm}, {"apart", Colour::kAlarm}};
  const std::string svg = svg_of_layers({cells});
  EXPECT_EQ(svg.find("fill=\"url(#p-kind-0-0)\""), std::string::npos);
  EXPECT_NE(svg.find("fill=\"url(#p-kind-0-1)\""), std::string::npos);
}

TEST(LayersSvg, ShadesUprightBandsOverTheWholeHeight) {
  const std::string svg = svg_of_layers({Band{
      .direction = BandDirection::kUpright, .low = 0.25, .high = 0.5, .colour = Colour::kWarm}});
  EXPECT_NE(svg.find("<rect x=\"25\" y=\"0\" width=\"25\" height=\"100\" fill=\"#F9EBCB\""),
            std::string::npos)
      << svg;
}

TEST(LayersSvg, APaleLineIsThinnerThanAStrongOne) {
  const std::vector<Point> points = {{0.0, 0.0}, {1.0, 1.0}};
  const std::string svg =
      svg_of_layers({Line{.points = points}, Line{.points = points, .weight = Weight::kPale}});
  EXPECT_EQ(count_of(svg, "stroke-width=\"2.6\""), 1);
  EXPECT_EQ(count_of(svg, "stroke-width=\"1.8\""), 1);
}

}  // namespace
}  // namespace attune::picture
