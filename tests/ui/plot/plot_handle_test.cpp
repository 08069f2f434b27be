#include "ui/plot/plot_handle.h"

#include <gtest/gtest.h>

#include <limits>

#include "support/drawn.h"
#include "ui/kit/hit.h"

namespace attune::ui {
namespace {

using picture::Point;

// A hundred pixels a unit, y upwards.
const picture::Plot kPlot{.x = {.low = 0.0, .high = 4.0}, .y = {.low = 0.0, .high = 2.0}};
const PlotPlane kPlane(picture::Frame(kPlot, {0.0, 0.0, 400.0, 200.0}), {200.0F, 100.0F}, 1.0F);

/// Draws the handle and keeps where the person put it.
struct Handle {
  Point value{1.0, 1.0};
  Point low{0.0, 0.0};
  Point high{4.0, 2.0};

  std::optional<Point> operator()(const Ui& ui) {
    const auto wanted = draw_plot_handle(
        ui, kPlane, {.id = "start", .value = value, .low = low, .high = high, .label = "start"});
    value = wanted.value_or(value);
    return wanted;
  }
};

class PlotHandle : public ::testing::Test {
 protected:
  std::optional<Point> draw(const Ui& ui) { return handle_(ui); }
  auto drawing() {
    return [this](const Ui& ui) { return handle_(ui); };
  }
  void expect_at(double x, double y) {
    EXPECT_NEAR(handle_.value.x, x, 1e-3);
    EXPECT_NEAR(handle_.value.y, y, 1e-3);
  }

  test::HeadlessUi window_;
  Handle handle_;
};

TEST_F(PlotHandle, IsStillUntilItIsMoved) {
  EXPECT_EQ(window_.frame(drawing()), std::nullopt);
  window_.click(kPlane.at(handle_.value), drawing());
  expect_at(1.0, 1.0);
}

TEST_F(PlotHandle, FollowsTheMouseAndStopsAtItsBounds) {
  window_.drag(kPlane.at({1.0, 1.0}), kPlane.at({3.0, 0.5}), drawing());
  expect_at(3.0, 0.5);
  handle_.high = {3.5, 1.5};
  window_.drag(kPlane.at({3.0, 0.5}), {5000.0F, -5000.0F}, drawing());
  expect_at(3.5, 1.5);
}

TEST_F(PlotHandle, CanBeGrabbedBesideItsDot) {
  const ImVec2 beside = kPlane.at({1.0, 1.0}) + ImVec2(20.0F, -20.0F);
  window_.drag(beside, kPlane.at({2.0, 1.0}), drawing());
  expect_at(2.0, 1.0);
  ASSERT_NE(window_.seen().item("start"), nullptr);
  EXPECT_GE(window_.seen().item("start")->area.width(), kSmallestTarget);
}

TEST_F(PlotHandle, IsMovedByArrowsAFiftiethOfTheAxis) {
  window_.tab(drawing());
  ASSERT_NE(window_.seen().focused(), nullptr);
  window_.key(compat::Key::kRight, drawing());
  window_.key(compat::Key::kUp, drawing());
  expect_at(1.08, 1.04);
  window_.key(compat::Key::kLeft, drawing());
  window_.key(compat::Key::kLeft, drawing());
  window_.key(compat::Key::kDown, drawing());
  expect_at(0.92, 1.0);
  EXPECT_NE(window_.seen().focused(), nullptr);
}

TEST_F(PlotHandle, StopsAtItsBoundsByKeyToo) {
  handle_.value = {4.0, 0.0};
  window_.tab(drawing());
  EXPECT_EQ(window_.key(compat::Key::kRight, drawing()), std::nullopt);
  EXPECT_EQ(window_.key(compat::Key::kDown, drawing()), std::nullopt);
}

TEST_F(PlotHandle, IgnoresArrowsWithoutTheFocus) {
  window_.frame(drawing());
  EXPECT_EQ(window_.key(compat::Key::kRight, drawing()), std::nullopt);
}

TEST_F(PlotHandle, ShowsItsNameWhileItIsPointedAt) {
  window_.frame(drawing());
  window_.move_mouse(kPlane.at(handle_.value));
  window_.frames(3, drawing());
  EXPECT_NE(window_.seen().text("start"), nullptr);
}

TEST_F(PlotHandle, StandsOnTheEdgeWhereItsValueIsBeyondThePlot) {
  handle_.value = {std::numeric_limits<double>::quiet_NaN(), 90.0};
  handle_.high = {4.0, 100.0};
  const test::Drawn drawn = test::drawn_by(window_, drawing());
  EXPECT_TRUE(kPlane.inner().contains(drawn.bounds(), 16.0F));
}

TEST_F(PlotHandle, GoesNowhereWhereTheAxesHaveNoLength) {
  const picture::Plot flat{.x = {.low = 1.0, .high = 1.0}, .y = {.low = 1.0, .high = 1.0}};
  const PlotPlane plane(picture::Frame(flat, {0, 0, 400, 200}), {200.0F, 100.0F}, 1.0F);
  const auto draw = [&](const Ui& ui) {
    return draw_plot_handle(
        ui, plane, {.id = "start", .value = {1, 1}, .low = {1, 1}, .high = {1, 1}, .label = "x"});
  };
  EXPECT_EQ(window_.drag({400.0F, 200.0F}, {450.0F, 250.0F}, draw), std::nullopt);
}

}  // namespace
}  // namespace attune::ui
