#include "ui/widgets/rail.h"

#include <gtest/gtest.h>

#include "support/drawn.h"

namespace attune::ui {
namespace {

TEST(Rail, TurnsSharesIntoPlacesAndBack) {
  const Rail rail{100.0F, 300.0F, 20.0F};
  EXPECT_FLOAT_EQ(rail.x(0.25F), 150.0F);
  EXPECT_FLOAT_EQ(rail.share(150.0F), 0.25F);
  EXPECT_FLOAT_EQ(rail.share(-50.0F), 0.0F);
  EXPECT_FLOAT_EQ(rail.share(500.0F), 1.0F);
}

TEST(Rail, BearsHavingNoLength) {
  const Rail rail{100.0F, 100.0F, 20.0F};
  EXPECT_FLOAT_EQ(rail.share(100.0F), 0.0F);
}

TEST(Rail, KeepsItsKnobInsideItsArea) {
  test::HeadlessUi window;
  const Rect area = Rect::of({50.0F, 50.0F}, 200.0F, 44.0F);
  for (const float share : {0.0F, 1.0F}) {
    const test::Drawn drawn = test::drawn_by(window, [&](const Ui& ui) {
      const Rail rail = Rail::in(ui, area);
      draw_rail(ui, rail, share);
      draw_knob(ui, {rail.x(share), rail.y}, true);
    });
    EXPECT_TRUE(area.contains(drawn.bounds()));
  }
}

TEST(Rail, KnowsItsFourKeys) {
  test::HeadlessUi window;
  const auto read = [](const Ui& /*ui*/) { return rail_key(); };
  EXPECT_EQ(window.frame(read), RailKey::kNone);
  EXPECT_EQ(window.key(compat::Key::kLeft, read), RailKey::kBack);
  EXPECT_EQ(window.key(compat::Key::kRight, read), RailKey::kForward);
  EXPECT_EQ(window.key(compat::Key::kHome, read), RailKey::kStart);
  EXPECT_EQ(window.key(compat::Key::kEnd, read), RailKey::kEnd);
  EXPECT_EQ(window.key(compat::Key::kUp, read), RailKey::kNone);
}

}  // namespace
}  // namespace attune::ui
