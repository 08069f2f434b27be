#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <limits>

#include "picture/example_plots.h"
#include "support/drawn.h"

namespace attune::ui {
namespace {

using picture::Colour;
using picture::Layer;
using picture::Plot;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
const Rect kArea = Rect::of({100.0F, 80.0F}, 420.0F, 320.0F);
const Palette& kPalette = palette_of(Theme::kLight);

test::Drawn drawn(test::HeadlessUi& window, const Plot& plot, const PlotSpec& spec) {
  return test::drawn_by(window, [&](const Ui& ui) { draw_plot(ui, plot, spec); });
}

Plot plot_of(std::vector<Layer> layers) { return {.layers = std::move(layers)}; }

/// A plot with one layer adds this to the bare plot.
std::size_t triangles_of(const Layer& layer) {
  test::HeadlessUi window;
  const PlotSpec spec{.area = kArea};
  return drawn(window, plot_of({layer}), spec).triangles -
         drawn(window, plot_of({}), spec).triangles;
}

TEST(Plot, DrawsEveryKindOfLayerInItsColour) {
  test::HeadlessUi window;
  const auto has = [&](const Layer& layer, ui::Colour colour) {
    return drawn(window, plot_of({layer}), {.area = kArea}).has(colour);
  };
  EXPECT_TRUE(has(picture::Line{.points = {{0, 0}, {1, 1}}, .colour = Colour::kFirstPartner},
                  kPalette.first));
  EXPECT_TRUE(has(picture::Dots{.dots = {{{0.5, 0.5}, ""}}, .colour = Colour::kSecondPartner},
                  kPalette.second));
  EXPECT_TRUE(has(picture::Arrows{.arrows = {{{0.5, 0.5}, 1, 0}}}, with_alpha(kPalette.ink3, 153)));
  EXPECT_TRUE(has(picture::Band{.low = 0.2, .high = 0.4}, with_alpha(kPalette.coach_soft, 204)));
  EXPECT_TRUE(has(picture::Words{.at = {0.5, 0.5}, .text = "here", .colour = Colour::kWarm},
                  kPalette.caution));
  EXPECT_TRUE(has(
      picture::Cells{
          .columns = 1, .rows = 1, .kinds = {0}, .categories = {{"one", Colour::kAlarm}}},
      kPalette.accent_soft));
}

TEST(Plot, TellsLinesApartByDashAndWeight) {
  const std::vector<picture::Point> points = {{0, 0}, {1, 1}};
  const std::size_t solid = triangles_of(picture::Line{.points = points});
  const std::size_t dashed =
      triangles_of(picture::Line{.points = points, .dash = picture::Dash::kDashed});
  const std::size_t dotted =
      triangles_of(picture::Line{.points = points, .dash = picture::Dash::kDotted});
  EXPECT_GT(dashed, solid);
  EXPECT_GT(dotted, dashed);
  test::HeadlessUi window;
  const Plot pale = plot_of({picture::Line{.points = points, .weight = picture::Weight::kPale}});
  EXPECT_FALSE(drawn(window, pale, {.area = kArea}).has(kPalette.ink));
}

TEST(Plot, TellsDotsApartByShape) {
  std::vector<std::size_t> triangles;
  for (const auto shape : {picture::Shape::kCircle, picture::Shape::kSquare,
                           picture::Shape::kTriangle, picture::Shape::kRing}) {
    triangles.push_back(triangles_of(picture::Dots{.dots = {{{0.5, 0.5}, ""}}, .shape = shape}));
    EXPECT_GT(triangles.back(), 0U);
  }
  EXPECT_NE(triangles[0], triangles[1]);
  EXPECT_NE(triangles[1], triangles[2]);
}

TEST(Plot, TellsKindsOfCellsApartByMarksAndWords) {
  test::HeadlessUi window;
  const test::Drawn map = drawn(window, picture::example_map(), {.area = kArea});
  EXPECT_TRUE(map.has(with_alpha(kPalette.caution, 92))) << "marks of the second kind";
  EXPECT_NE(window.seen().text("worn out"), nullptr);
}

TEST(Plot, KeepsEverythingInsideItsAreaAtEverySizeAndScale) {
  for (const float scale : {0.75F, 1.0F, 1.5F, 2.0F}) {
    test::HeadlessUi window({.scale = scale}, {2000.0F, 1500.0F});
    for (const Plot& plot :
         {picture::example_series(), picture::example_portrait(), picture::example_map(40)}) {
      for (const ImVec2 size : {ImVec2(600, 420), ImVec2(240, 200), ImVec2(90, 60)}) {
        const Rect area = Rect::of({60.0F, 60.0F}, size.x * scale, size.y * scale);
        const test::Drawn all = drawn(window, plot, {.area = area, .caption = true});
        const float slack = 8.0F * scale;  // pills, dots on the edge
        EXPECT_TRUE(area.contains(all.bounds(), slack)) << plot.title << " in " << size.x;
        for (const SeenText& text : window.seen().texts) {
          EXPECT_TRUE(area.contains(text.area, 4.0F * scale)) << text.text << " in " << size.x;
        }
      }
    }
  }
}

TEST(Plot, CutsLinesOffAtItsEdge) {
  test::HeadlessUi window;
  Plot plot = plot_of({picture::Line{.points = {{-9, -9}, {0.5, 0.5}, {0.6, 40}, {0.7, -40}}}});
  PlotPlane plane({plot, {}}, {}, 1.0F);
  const test::Drawn all =
      test::drawn_by(window, [&](const Ui& ui) { plane = draw_plot(ui, plot, {.area = kArea}); });
  EXPECT_TRUE(plane.inner().contains(all.bounds(), 6.0F));
}

TEST(Plot, WritesAxesTitleAndNames) {
  test::HeadlessUi window;
  drawn(window, picture::example_series(), {.area = kArea});
  for (const char* text : {"Half an hour after the question", "how upset", "calm", "flooded", "now",
                           "30 minutes", "Yara", "Sam", "the pause", "can listen"}) {
    EXPECT_NE(window.seen().text(text), nullptr) << text;
  }
  EXPECT_GT(window.seen().text("calm")->area.min.y, window.seen().text("flooded")->area.max.y);
}

TEST(Plot, ReturnsThePlaneOfItsLayers) {
  test::HeadlessUi window;
  const PlotPlane plane = window.frame(
      [&](const Ui& ui) { return draw_plot(ui, picture::example_series(), {.area = kArea}); });
  EXPECT_TRUE(kArea.contains(plane.inner()));
  EXPECT_GT(plane.inner().width(), 200.0F);
  const picture::Point middle = plane.values(plane.inner().centre());
  EXPECT_NEAR(middle.x, 15.0, 1e-3);
  EXPECT_NEAR(middle.y, 0.5, 1e-4);
}

TEST(Plot, LooksTheSameWhenItIsCopied) {
  test::HeadlessUi window;
  window.witness(false);
  for (const Plot& plot :
       {picture::example_series(), picture::example_portrait(), picture::example_map(60)}) {
    const test::Drawn first = drawn(window, plot, {.area = kArea});
    for (int i = 0; i < 3; ++i) {
      const test::Drawn again = drawn(window, plot, {.area = kArea});
      ASSERT_EQ(again.vertices.size(), first.vertices.size());
      for (std::size_t v = 0; v < first.vertices.size(); ++v) {
        ASSERT_EQ(again.vertices[v].pos.x, first.vertices[v].pos.x);
        ASSERT_EQ(again.vertices[v].pos.y, first.vertices[v].pos.y);
        ASSERT_EQ(again.vertices[v].col, first.vertices[v].col);
      }
    }
  }
}

TEST(Plot, FollowsDataAreaThemeAndScale) {
  test::HeadlessUi window;
  window.witness(false);
  Plot plot = picture::example_map(20);
  PlotSpec spec{.area = kArea};
  const auto settled = [&] {
    drawn(window, plot, spec);
    drawn(window, plot, spec);
    return drawn(window, plot, spec);
  };
  const std::size_t before = settled().vertices.size();
  std::get<picture::Cells>(plot.layers[0]).kinds[5] = 3;
  EXPECT_NE(settled().vertices.size(), before);
  spec.area = kArea.moved({40.0F, 0.0F});
  EXPECT_GT(settled().bounds().min.x, kArea.min.x + 30.0F);
  window.set_look({.theme = Theme::kDark});
  EXPECT_TRUE(settled().has(palette_of(Theme::kDark).coach_soft));
  EXPECT_FALSE(settled().has(kPalette.coach_soft));
}

TEST(Plot, BearsWhateverItIsGiven) {
  for (const bool witness : {true, false}) {
    test::HeadlessUi window;
    window.witness(witness);
    std::vector<Plot> plots = {Plot{}, picture::example_series(), picture::example_map(3)};
    for (Plot plot : {picture::example_series(), picture::example_portrait()}) {
      plot.x.high = plot.x.low;
      plots.push_back(plot);
      plot.y = {.low = kNone, .high = kNone, .ticks = {{kNone, "nowhere"}}};
      plots.push_back(plot);
    }
    plots.push_back(plot_of({picture::Line{.points = {{kNone, 0}, {0, kNone}}},
                             picture::Dots{.dots = {{{kNone, kNone}, "nowhere"}}},
                             picture::Arrows{.arrows = {{{0.5, 0.5}, kNone, 1}, {{9, 9}, 1, 1}}},
                             picture::Cells{.columns = 1'000'000, .rows = 3, .kinds = {7, -1, 0}},
                             picture::Band{.low = kNone, .high = 1.0, .word = "nowhere"},
                             picture::Words{.at = {kNone, 0.0}, .text = "nowhere"}}));
    for (const Plot& plot : plots) {
      for (const Rect& area :
           {kArea, Rect::of(kArea.min, 1.0F, 1.0F), Rect{kArea.max, kArea.min}}) {
        const test::Drawn all = drawn(window, plot, {.area = area, .readings = true});
        for (const ImDrawVert& vertex : all.vertices) {
          ASSERT_TRUE(std::isfinite(vertex.pos.x) && std::isfinite(vertex.pos.y));
        }
        EXPECT_EQ(window.seen().text("nowhere"), nullptr);
      }
    }
  }
}

/// The mouse at a place of the plot, and what the tooltip then says.
bool says(const PlotSpec& spec, picture::Point mouse, const char* text) {
  test::HeadlessUi window;
  const Plot plot = picture::example_series();
  const auto draw = [&](const Ui& ui) { return draw_plot(ui, plot, spec); };
  const PlotPlane plane = window.frame(draw);
  window.move_mouse(plane.at(mouse));
  window.frames(3, draw);
  return window.seen().text(text) != nullptr;
}

TEST(Plot, TellsWhatIsUnderTheMouseWhereThatIsWanted) {
  const Plot plot = picture::example_series();
  const picture::Point at = std::get<picture::Line>(plot.layers[2]).points[60];
  EXPECT_TRUE(says({.area = kArea, .readings = true}, at, "minutes since the question: 20"));
  EXPECT_FALSE(says({.area = kArea}, at, "minutes since the question: 20"));
  EXPECT_FALSE(
      says({.area = kArea, .readings = true}, {20.0, 0.95}, "minutes since the question: 20"));
}

TEST(Plot, TellsWhatACellMeansWhereNothingElseIsUnderTheMouse) {
  const Plot plot =
      plot_of({picture::Cells{.columns = 2,
                              .rows = 1,
                              .kinds = {0, 1},
                              .categories = {{.name = "settle", .meaning = "it comes to rest"},
                                             {.name = "circle", .meaning = "it goes round"}}}});
  const auto told = [&](picture::Point mouse, bool wanted) {
    test::HeadlessUi window;
    const auto draw = [&](const Ui& ui) {
      return draw_plot(ui, plot, {.area = kArea, .readings = wanted});
    };
    window.move_mouse(window.frame(draw).at(mouse));
    window.frames(3, draw);
    return std::pair(window.seen().text("it comes to rest") != nullptr,
                     window.seen().text("it goes round") != nullptr);
  };
  EXPECT_EQ(told({0.2, 0.5}, true), std::pair(true, false));
  EXPECT_EQ(told({0.8, 0.5}, true), std::pair(false, true));
  EXPECT_EQ(told({0.8, 0.5}, false), std::pair(false, false));
  EXPECT_EQ(told({1.2, 0.5}, true), std::pair(false, false)) << "outside";
}

}  // namespace
}  // namespace attune::ui
