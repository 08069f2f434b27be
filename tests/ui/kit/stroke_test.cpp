#include "ui/kit/stroke.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "support/drawn.h"

namespace attune::ui {
namespace {

constexpr Colour kInk = rgb(0x2B2530);

std::array<StrokePoint, 3> flat_line(float width) {
  return {{{{10.0F, 50.0F}, kInk, width},
           {{60.0F, 50.0F}, kInk, width},
           {{110.0F, 50.0F}, kInk, width}}};
}

/// How opaque the font texture is at `place`, from 0 to 255.
int texel(ImVec2 place) {
  const compat::FontTexture texture = compat::font_texture();
  const auto x = static_cast<std::size_t>(place.x * static_cast<float>(texture.width));
  const auto y = static_cast<std::size_t>(place.y * static_cast<float>(texture.height));
  const auto pixel = static_cast<std::size_t>(texture.bytes_per_pixel);
  return texture.pixels[(y * static_cast<std::size_t>(texture.width) + x + 1) * pixel - 1];
}

TEST(Stroke, IsAsWideAsAskedPlusAClearPixelAtEachSide) {
  test::HeadlessUi window;
  for (const float width : {6.0F, 2.6F, 30.0F}) {
    const auto line = flat_line(width);
    const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, line); });
    const float whole = std::round(width);
    EXPECT_NEAR(drawn.bounds().height(), width + 2.0F * width / whole, 1e-3F);
    EXPECT_FLOAT_EQ(drawn.bounds().min.x, 10.0F);
    EXPECT_FLOAT_EQ(drawn.bounds().max.x, 110.0F);
    EXPECT_EQ(drawn.triangles, 2U * 2U);
  }
}

TEST(Stroke, IsSolidInItsMiddleAndClearAtItsEdges) {
  test::HeadlessUi window;
  const auto line = flat_line(6.0F);
  const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, line); });
  const ImVec2 one = drawn.vertices.at(0).uv;
  const ImVec2 other = drawn.vertices.at(1).uv;
  EXPECT_EQ(texel(between(one, other, 0.5F)), 255);
  EXPECT_EQ(texel(between(one, other, 0.05F)), 0);
  EXPECT_EQ(texel(between(one, other, 0.95F)), 0);
}

TEST(Stroke, KeepsAPixelAndGrowsPalerWhereItIsThinnerThanThat) {
  test::HeadlessUi window;
  const auto line = flat_line(0.5F);
  const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, line); });
  EXPECT_FLOAT_EQ(drawn.bounds().height(), 3.0F);
  EXPECT_EQ(alpha(drawn.vertices.front().col), 127);
}

TEST(Stroke, JoinsTheLastPointToTheFirstWhereItIsClosed) {
  test::HeadlessUi window;
  const auto line = flat_line(2.0F);
  const test::Drawn open = test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, line); });
  const test::Drawn closed =
      test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, line, true); });
  EXPECT_EQ(closed.triangles, open.triangles + 2U);
  EXPECT_EQ(closed.vertices.size(), open.vertices.size());
}

TEST(Stroke, DrawsNothingOfASinglePoint) {
  test::HeadlessUi window;
  const auto line = flat_line(2.0F);
  const test::Drawn drawn =
      test::drawn_by(window, [&](const Ui& ui) { draw_stroke(ui, std::span(line).first(1)); });
  EXPECT_EQ(drawn.triangles, 0U);
}

TEST(DashedStroke, CoversTheShareOfItsLengthThatItsRhythmSays) {
  test::HeadlessUi window;
  const auto line = flat_line(2.0F);
  const test::Drawn drawn = test::drawn_by(
      window, [&](const Ui& ui) { draw_dashed_stroke(ui, line, {.on = 10.0F, .off = 10.0F}); });
  float covered = 0.0F;
  for (std::size_t i = 0; i + 2 < drawn.vertices.size(); i += 2) {
    const float run = drawn.vertices.at(i + 2).pos.x - drawn.vertices.at(i).pos.x;
    // Within a dash the edge is continuous; between dashes it jumps by the gap.
    covered += run < 9.9F || run > 10.1F ? run : 0.0F;
  }
  EXPECT_EQ(drawn.vertices.size() % 2, 0U);
  EXPECT_FLOAT_EQ(drawn.bounds().min.x, 10.0F);
  EXPECT_NEAR(drawn.bounds().max.x, 100.0F, 0.01F);  // the fifth dash ends there
  EXPECT_LT(covered, 60.0F);
}

TEST(DashedStroke, DrawsNothingWithoutARhythm) {
  test::HeadlessUi window;
  const auto line = flat_line(2.0F);
  const test::Drawn drawn =
      test::drawn_by(window, [&](const Ui& ui) { draw_dashed_stroke(ui, line, {}); });
  EXPECT_EQ(drawn.triangles, 0U);
}

TEST(Area, FadesDownToItsBaseline) {
  test::HeadlessUi window;
  const std::array<ImVec2, 2> line = {{{0.0F, 10.0F}, {50.0F, 20.0F}}};
  const test::Drawn drawn =
      test::drawn_by(window, [&](const Ui& ui) { draw_area(ui, line, 80.0F, kInk, 26); });
  EXPECT_EQ(drawn.triangles, 2U);
  for (const ImDrawVert& vertex : drawn.vertices) {
    EXPECT_EQ(alpha(vertex.col), vertex.pos.y >= 80.0F ? 0 : 26);
  }
}

}  // namespace
}  // namespace attune::ui
