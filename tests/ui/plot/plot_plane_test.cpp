#include "ui/plot/plot_plane.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

const picture::Plot kPlot{.x = {.low = 0.0, .high = 30.0}, .y = {.low = 1.0, .high = -1.0}};
const PlotPlane kPlane(picture::Frame(kPlot, {20.0, 10.0, 120.0, 60.0}), {300.0F, 200.0F}, 2.0F);

TEST(PlotPlane, LiesWhereItsUnitAndOriginPutIt) {
  EXPECT_FLOAT_EQ(kPlane.inner().min.x, 340.0F);
  EXPECT_FLOAT_EQ(kPlane.inner().min.y, 220.0F);
  EXPECT_FLOAT_EQ(kPlane.inner().width(), 200.0F);
  EXPECT_FLOAT_EQ(kPlane.inner().height(), 100.0F);
}

TEST(PlotPlane, TurnsValuesIntoPixelsAndBack) {
  const ImVec2 corner = kPlane.at({0.0, 1.0});
  EXPECT_FLOAT_EQ(corner.x, kPlane.inner().min.x);
  EXPECT_FLOAT_EQ(corner.y, kPlane.inner().max.y) << "the lower limit is below";
  for (const picture::Point& values : {picture::Point{12.0, 0.4}, picture::Point{40.0, -3.0}}) {
    const picture::Point back = kPlane.values(kPlane.at(values));
    EXPECT_NEAR(back.x, values.x, 1e-4);
    EXPECT_NEAR(back.y, values.y, 1e-4);
  }
}

}  // namespace
}  // namespace attune::ui
