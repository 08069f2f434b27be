#include "ui/kit/plot_memory.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

TEST(PlotMemory, FindsWhatTheFrameBeforeAskedFor) {
  PlotMemory memory;
  EXPECT_EQ(memory.find(7), nullptr);
  EXPECT_EQ(memory.keep(7, {.chart = {.width = 320.0}}).chart.width, 320.0);
  memory.begin_frame();
  ASSERT_NE(memory.find(7), nullptr);
  EXPECT_EQ(memory.find(7)->chart.width, 320.0);
  EXPECT_EQ(memory.find(8), nullptr);
}

TEST(PlotMemory, ForgetsWhatAFrameDidNotShow) {
  PlotMemory memory;
  memory.keep(7, {});
  memory.begin_frame();
  memory.begin_frame();
  EXPECT_EQ(memory.find(7), nullptr);
}

}  // namespace
}  // namespace attune::ui
