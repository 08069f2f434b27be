#include "app/shot/rasteriser.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/headless_ui.h"

namespace attune::app {
namespace {

constexpr ImU32 kWhite = IM_COL32(255, 255, 255, 255);
constexpr ImU32 kBlack = IM_COL32(0, 0, 0, 255);

/// Draws into the background of a 16 x 16 window of Dear ImGui's own font, and rasterises.
class Rasteriser : public testing::Test {
 protected:
  template <typename Draw>
  Image picture(const Draw& draw, ImU32 background = kBlack) {
    ImGui::GetStyle().Colors[ImGuiCol_WindowBg].w = 0.0F;
    window_.frame([&](const ui::Ui&) {
      ImDrawList& list = *ImGui::GetForegroundDrawList();
      list.Flags = ImDrawListFlags_None;  // no anti-aliasing: pixels that can be worked out by hand
      draw(list);
    });
    return rasterise(window_.draw_data(), background);
  }

  static int count(const Image& image, ImU32 colour) {
    return static_cast<int>(std::count(image.pixels.begin(), image.pixels.end(), colour));
  }

  test::HeadlessUi window_{{}, {16.0F, 16.0F}, ""};
};

TEST_F(Rasteriser, FillsExactlyThePixelsOfARectangle) {
  const Image image = picture([](ImDrawList& list) {
    list.AddRectFilled({2.0F, 3.0F}, {6.0F, 8.0F}, kWhite);
  });
  ASSERT_EQ(image.width, 16);
  ASSERT_EQ(image.height, 16);
  EXPECT_EQ(count(image, kWhite), 4 * 5);
  EXPECT_EQ(image.at(2, 3), kWhite);
  EXPECT_EQ(image.at(5, 7), kWhite);
  EXPECT_EQ(image.at(6, 7), kBlack);
  EXPECT_EQ(image.at(5, 8), kBlack);
  EXPECT_EQ(image.at(1, 3), kBlack);
}

TEST_F(Rasteriser, BlendsTheDiagonalOfATranslucentRectangleOnce) {
  const Image image = picture([](ImDrawList& list) {
    list.AddRectFilled({1.0F, 1.0F}, {15.0F, 15.0F}, IM_COL32(255, 255, 255, 128));
  });
  EXPECT_EQ(count(image, IM_COL32(128, 128, 128, 255)), 14 * 14);
}

TEST_F(Rasteriser, LeavesNoGapBetweenTrianglesThatShareASlantedEdge) {
  const Image image = picture([](ImDrawList& list) {
    const ImU32 half = IM_COL32(255, 255, 255, 128);
    list.AddTriangleFilled({0.0F, 0.0F}, {16.0F, 0.0F}, {5.3F, 16.0F}, half);
    list.AddTriangleFilled({16.0F, 0.0F}, {16.0F, 16.0F}, {5.3F, 16.0F}, half);
    list.AddTriangleFilled({0.0F, 0.0F}, {5.3F, 16.0F}, {0.0F, 16.0F}, half);
  });
  EXPECT_EQ(count(image, IM_COL32(128, 128, 128, 255)), 16 * 16);
}

TEST_F(Rasteriser, DrawsATriangleTheSameWhicheverWayItTurns) {
  const auto clockwise = picture([](ImDrawList& list) {
    list.AddTriangleFilled({1.0F, 1.0F}, {14.0F, 3.0F}, {4.0F, 13.0F}, kWhite);
  });
  const auto other = picture([](ImDrawList& list) {
    list.AddTriangleFilled({4.0F, 13.0F}, {14.0F, 3.0F}, {1.0F, 1.0F}, kWhite);
  });
  EXPECT_GT(count(clockwise, kWhite), 60);
  EXPECT_EQ(clockwise.pixels, other.pixels);
}

TEST_F(Rasteriser, KeepsToTheClipRectangle) {
  const Image image = picture([](ImDrawList& list) {
    list.PushClipRect({4.0F, 4.0F}, {7.0F, 9.0F});
    list.AddRectFilled({0.0F, 0.0F}, {16.0F, 16.0F}, kWhite);
    list.PopClipRect();
  });
  EXPECT_EQ(count(image, kWhite), 3 * 5);
  EXPECT_EQ(image.at(4, 4), kWhite);
  EXPECT_EQ(image.at(7, 4), kBlack);
}

TEST_F(Rasteriser, ForgivesShapesBeyondThePicture) {
  const Image image = picture([](ImDrawList& list) {
    list.AddRectFilled({-1000.0F, -1000.0F}, {1000.0F, 1000.0F}, kWhite);
  });
  EXPECT_EQ(count(image, kWhite), 16 * 16);
}

TEST_F(Rasteriser, MixesTheColoursOfCornersEvenly) {
  const Image image = picture([](ImDrawList& list) {
    list.AddRectFilledMultiColor({0.0F, 0.0F}, {16.0F, 16.0F}, kBlack, kWhite, kWhite, kBlack);
  });
  // The centre of pixel x lies at (x + 0.5) / 16 of the way.
  for (int x = 0; x < 16; ++x) {
    const int wanted = static_cast<int>((static_cast<float>(x) + 0.5F) / 16.0F * 255.0F + 0.5F);
    EXPECT_NEAR(static_cast<int>(image.at(x, 8) & 255U), wanted, 1) << x;
  }
}

TEST_F(Rasteriser, BlendsAlphaAsTheBookSays) {
  const Image image = picture(
      [](ImDrawList& list) {
        list.AddRectFilled({0.0F, 0.0F}, {16.0F, 16.0F}, IM_COL32(200, 100, 0, 51));
      },
      IM_COL32(100, 100, 100, 255));
  EXPECT_EQ(image.at(8, 8), IM_COL32(120, 100, 80, 255));  // a fifth of the way
}

TEST_F(Rasteriser, DrawsLettersFromTheFontTexture) {
  const Image image = picture([](ImDrawList& list) { list.AddText({2.0F, 2.0F}, kWhite, "I"); });
  const int lit = count(image, kWhite);
  EXPECT_GT(lit, 3);
  EXPECT_LT(lit, 60);
}

}  // namespace
}  // namespace attune::app
