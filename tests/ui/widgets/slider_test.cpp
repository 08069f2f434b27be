#include "ui/widgets/slider.h"

#include <gtest/gtest.h>

#include <limits>

#include "support/drawn.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({100.0F, 100.0F}, 424.0F, kSliderHeight);

/// Draws the slider and keeps what the person chose.
struct Slider {
  SliderSpec spec{.id = "reach",
                  .area = kArea,
                  .label = "How quickly Yara reaches out",
                  .reading = "quickly",
                  .value = 2.0F,
                  .low = 0.0F,
                  .high = 4.0F,
                  .standard = 1.0F};
  std::optional<float> operator()(const Ui& ui) {
    const auto wanted = draw_slider(ui, spec);
    spec.value = wanted.value_or(spec.value);
    return wanted;
  }
};

/// Where the value is on the rail: a hundred pixels a unit.
ImVec2 place(float value) { return {kArea.min.x + 12.0F + 100.0F * value, kArea.max.y - 22.0F}; }

class SliderTest : public ::testing::Test {
 protected:
  auto drawing() {
    return [this](const Ui& ui) { return slider_(ui); };
  }
  test::HeadlessUi window_;
  Slider slider_;
};

TEST_F(SliderTest, ShowsItsNameAtTheLeftAndItsValueAtTheRight) {
  EXPECT_EQ(window_.frame(drawing()), std::nullopt);
  const SeenText* label = window_.seen().text("How quickly Yara reaches out");
  const SeenText* reading = window_.seen().text("quickly");
  ASSERT_NE(label, nullptr);
  ASSERT_NE(reading, nullptr);
  EXPECT_LT(label->area.max.x, reading->area.min.x);
  EXPECT_NEAR(reading->area.max.x, kArea.max.x, 4.0F);
}

TEST_F(SliderTest, CutsANameThatIsTooLongAndNeverTheValue) {
  slider_.spec.area = kArea.left(160.0F);
  window_.frame(drawing());
  EXPECT_NE(window_.seen().text("quickly"), nullptr);
  for (const SeenText& text : window_.seen().texts) {
    EXPECT_TRUE(slider_.spec.area.contains(text.area, 1.0F)) << text.text;
  }
}

TEST_F(SliderTest, MovesToWhereItIsClickedAndFollowsTheMouseToItsEnds) {
  window_.click(place(3.0F), drawing());
  EXPECT_NEAR(slider_.spec.value, 3.0F, 0.01F);
  window_.drag(place(3.0F), place(0.5F), drawing());
  EXPECT_NEAR(slider_.spec.value, 0.5F, 0.01F);
  window_.drag(place(0.5F), {5000.0F, 0.0F}, drawing());
  EXPECT_EQ(slider_.spec.value, 4.0F);
  window_.drag(place(4.0F), {-5000.0F, 0.0F}, drawing());
  EXPECT_EQ(slider_.spec.value, 0.0F);
}

TEST_F(SliderTest, IsMovedByArrowsHomeAndEndWhileItHasTheFocus) {
  window_.tab(drawing());
  ASSERT_NE(window_.seen().focused(), nullptr);
  window_.key(compat::Key::kRight, drawing());
  EXPECT_NEAR(slider_.spec.value, 2.08F, 1e-4F) << "a fiftieth of the range";
  slider_.spec.step = 0.5F;
  window_.key(compat::Key::kLeft, drawing());
  EXPECT_NEAR(slider_.spec.value, 1.58F, 1e-4F);
  window_.key(compat::Key::kEnd, drawing());
  EXPECT_EQ(slider_.spec.value, 4.0F);
  EXPECT_EQ(window_.key(compat::Key::kRight, drawing()), std::nullopt);
  window_.key(compat::Key::kHome, drawing());
  EXPECT_EQ(slider_.spec.value, 0.0F);
}

TEST_F(SliderTest, IgnoresTheArrowsWithoutTheFocus) {
  window_.click({900.0F, 600.0F}, drawing());
  EXPECT_EQ(window_.key(compat::Key::kRight, drawing()), std::nullopt);
}

TEST_F(SliderTest, ReturnsToItsStandardWithADoubleClick) {
  window_.click(place(3.0F), drawing());
  window_.click(place(3.0F), drawing());
  EXPECT_EQ(slider_.spec.value, 1.0F);
  window_.frames(3, drawing());
  EXPECT_EQ(slider_.spec.value, 1.0F);
}

TEST_F(SliderTest, MarksASecondValueOnItsRail) {
  const std::size_t before = test::drawn_by(window_, drawing()).triangles;
  slider_.spec.mark = SliderMark{4.0F, "B"};
  const test::Drawn drawn = test::drawn_by(window_, drawing());
  EXPECT_GT(drawn.triangles, before);
  const SeenText* label = window_.seen().text("B");
  ASSERT_NE(label, nullptr);
  EXPECT_TRUE(kArea.contains(label->area));
  EXPECT_GT(label->area.min.x, place(3.5F).x);
}

TEST_F(SliderTest, ExplainsItselfUnderTheMouse) {
  slider_.spec.explanation = "What a worry sets off.";
  window_.frame(drawing());
  EXPECT_EQ(window_.seen().text("What a worry sets off."), nullptr);
  window_.move_mouse(place(2.0F));
  window_.frames(3, drawing());
  EXPECT_NE(window_.seen().text("What a worry sets off."), nullptr);
}

TEST_F(SliderTest, IsTallEnoughToBeHit) {
  window_.frame(drawing());
  ASSERT_NE(window_.seen().item(slider_.spec.label), nullptr);
  EXPECT_GE(window_.seen().item(slider_.spec.label)->area.height(), kSmallestTarget);
  EXPECT_TRUE(kArea.contains(window_.seen().item(slider_.spec.label)->area, 0.5F));
}

TEST_F(SliderTest, BearsAnEmptyRangeAndATurnedOne) {
  slider_.spec.low = slider_.spec.high = slider_.spec.value = 2.0F;
  EXPECT_EQ(window_.click(place(3.0F), drawing()), std::nullopt);
  slider_.spec.low = 4.0F;
  slider_.spec.high = 0.0F;
  window_.click(place(0.0F), drawing());
  EXPECT_EQ(slider_.spec.value, 4.0F);
}

TEST_F(SliderTest, BearsAValueThatIsNoNumber) {
  slider_.spec.value = std::numeric_limits<float>::quiet_NaN();
  const test::Drawn drawn = test::drawn_by(window_, drawing());
  EXPECT_TRUE(kArea.contains(drawn.bounds(), 1.0F));
}

}  // namespace
}  // namespace attune::ui
