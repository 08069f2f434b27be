#include "ui/widgets/plot_frame.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

PlotFrame frame_for(int last) {
  return {.lines = Rect::of({100.0F, 50.0F}, 200.0F, 100.0F), .last = last};
}

TEST(PlotFrame, SpreadsSamplesOverItsWidth) {
  const PlotFrame frame = frame_for(4);
  EXPECT_FLOAT_EQ(frame.x(0), 100.0F);
  EXPECT_FLOAT_EQ(frame.x(2), 200.0F);
  EXPECT_FLOAT_EQ(frame.x(4), 300.0F);
}

TEST(PlotFrame, PutsASingleSampleAtTheLeft) { EXPECT_FLOAT_EQ(frame_for(0).x(0), 100.0F); }

TEST(PlotFrame, MeasuresSharesFromTheBottomAndKeepsThemInside) {
  const PlotFrame frame = frame_for(4);
  EXPECT_FLOAT_EQ(frame.y(0.0F), 150.0F);
  EXPECT_FLOAT_EQ(frame.y(0.25F), 125.0F);
  EXPECT_FLOAT_EQ(frame.y(1.0F), 50.0F);
  EXPECT_FLOAT_EQ(frame.y(1.7F), 50.0F);
  EXPECT_FLOAT_EQ(frame.y(-0.3F), 150.0F);
}

TEST(SpreadLabels, LeavesLabelsAloneThatAreFarApart) {
  const LabelPair pair = spread_labels({20.0F, 80.0F}, 16.0F, 0.0F, 100.0F);
  EXPECT_FLOAT_EQ(pair.first, 20.0F);
  EXPECT_FLOAT_EQ(pair.second, 80.0F);
}

TEST(SpreadLabels, MovesNeighboursApartAndKeepsTheirOrder) {
  const LabelPair pair = spread_labels({52.0F, 50.0F}, 16.0F, 0.0F, 100.0F);
  EXPECT_FLOAT_EQ(pair.first - pair.second, 16.0F);
  EXPECT_FLOAT_EQ((pair.first + pair.second) / 2.0F, 51.0F);
}

TEST(SpreadLabels, KeepsBothInsideAtTheEdges) {
  const LabelPair top = spread_labels({1.0F, 2.0F}, 16.0F, 0.0F, 100.0F);
  EXPECT_FLOAT_EQ(top.first, 0.0F);
  EXPECT_FLOAT_EQ(top.second, 16.0F);
  const LabelPair bottom = spread_labels({99.0F, 98.0F}, 16.0F, 0.0F, 100.0F);
  EXPECT_FLOAT_EQ(bottom.first, 100.0F);
  EXPECT_FLOAT_EQ(bottom.second, 84.0F);
}

}  // namespace
}  // namespace attune::ui
