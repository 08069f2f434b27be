#include "ui/kit/drawing_memory.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/drawn.h"
#include "support/told_language.h"
#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {
namespace {

constexpr Colour kInk = rgb(0x2B2530);

/// A window nobody looks on in, where drawings are copied.
class DrawnOnce : public ::testing::Test {
 protected:
  DrawnOnce() { window_.witness(false); }

  /// One frame with a square at `left`; counts how often it was really drawn.
  test::Drawn square(float left) {
    return test::drawn_by(window_, [&](const Ui& ui) {
      const Rect area = Rect::of({left, 20.0F}, 40.0F, 40.0F);
      draw_once(ui, Fingerprint().add(area), [&] {
        ++drawn_;
        draw_fill(ui, area, kInk, 6.0F);
      });
    });
  }

  test::HeadlessUi window_;
  int drawn_ = 0;
};

TEST_F(DrawnOnce, CopiesFromTheThirdFrameOnWhatLooksTheSame) {
  const test::Drawn first = square(10.0F);
  square(10.0F);
  const test::Drawn third = square(10.0F);
  const test::Drawn fourth = square(10.0F);
  EXPECT_EQ(drawn_, 2);
  for (const test::Drawn* copy : {&third, &fourth}) {
    ASSERT_EQ(copy->vertices.size(), first.vertices.size());
    EXPECT_EQ(copy->triangles, first.triangles);
    for (std::size_t i = 0; i < first.vertices.size(); ++i) {
      EXPECT_FLOAT_EQ(copy->vertices[i].pos.x, first.vertices[i].pos.x);
      EXPECT_FLOAT_EQ(copy->vertices[i].pos.y, first.vertices[i].pos.y);
      EXPECT_EQ(copy->vertices[i].col, first.vertices[i].col);
    }
  }
}

TEST_F(DrawnOnce, DrawsAnewWhateverChanged) {
  for (const float left : {10.0F, 11.0F, 12.0F, 13.0F}) {
    EXPECT_FLOAT_EQ(square(left).bounds().centre().x, left + 20.0F);
  }
  EXPECT_EQ(drawn_, 4);
}

TEST_F(DrawnOnce, ForgetsWhatAFrameDidNotShow) {
  for (int i = 0; i < 3; ++i) {
    square(10.0F);
  }
  window_.frame([](const Ui&) {});
  square(10.0F);
  EXPECT_EQ(drawn_, 3);
}

TEST_F(DrawnOnce, FollowsTheThemeAndTheTextScale) {
  for (int i = 0; i < 3; ++i) {
    square(10.0F);
  }
  window_.set_look({.theme = Theme::kDark});
  square(10.0F);
  EXPECT_EQ(drawn_, 3);
  window_.set_look({.theme = Theme::kDark, .scale = 1.5F});
  square(10.0F);
  EXPECT_EQ(drawn_, 4);
}

TEST_F(DrawnOnce, FollowsTheLanguage) {
  const Language other = test::told_language({});
  for (int i = 0; i < 3; ++i) {
    square(10.0F);
  }
  window_.set_look({.language = other});
  square(10.0F);
  EXPECT_EQ(drawn_, 3);
}

TEST_F(DrawnOnce, KeepsIndicesRightWhateverStandsBeforeIt) {
  const auto draw = [&](bool with_neighbour) {
    return test::drawn_by(window_, [&](const Ui& ui) {
      if (with_neighbour) {
        draw_fill(ui, Rect::of({200.0F, 20.0F}, 10.0F, 10.0F), kInk, 0.0F);
      }
      const ImDrawList& list = ui.draw();
      const int before = list.IdxBuffer.Size;
      const unsigned first = list._VtxCurrentIdx;
      draw_once(ui, Fingerprint().add(1), [&] {
        draw_fill(ui, Rect::of({20.0F, 20.0F}, 40.0F, 40.0F), kInk, 6.0F);
      });
      EXPECT_EQ(*std::min_element(list.IdxBuffer.Data + before,
                                  list.IdxBuffer.Data + list.IdxBuffer.Size),
                first);
    });
  };
  for (int i = 0; i < 4; ++i) {
    draw(i % 2 == 0);
  }
}

TEST_F(DrawnOnce, NeverCopiesWhatChangesTheClipRectangle) {
  int drawn = 0;
  for (int i = 0; i < 4; ++i) {
    window_.frame([&](const Ui& ui) {
      draw_once(ui, Fingerprint().add(1), [&] {
        ++drawn;
        ui.draw().PushClipRect({0.0F, 0.0F}, {30.0F, 30.0F});
        draw_fill(ui, Rect::of({20.0F, 20.0F}, 40.0F, 40.0F), kInk, 0.0F);
        ui.draw().PopClipRect();
      });
    });
  }
  EXPECT_EQ(drawn, 4);
}

TEST(DrawnOnceBeforeAWitness, TellsEveryTextInEveryFrame) {
  test::HeadlessUi window;
  for (int i = 0; i < 4; ++i) {
    window.frame([](const Ui& ui) {
      draw_once(ui, Fingerprint().add(1), [&] {
        draw_text(ui, {10.0F, 10.0F}, Type::kBody, kInk, "Are we okay?");
      });
    });
    EXPECT_NE(window.seen().text("Are we okay?"), nullptr);
  }
}

}  // namespace
}  // namespace attune::ui
