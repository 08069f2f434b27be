#include "ui/widgets/loop_shape.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({100.0F, 50.0F}, 400.0F, 200.0F);
constexpr int kSamples = 400;

TEST(LoopShape, FillsItsAreaAndStaysInside) {
  const LoopShape shape = fit_loop(kArea);
  Rect bounds{shape.centre, shape.centre};
  for (int i = 0; i < kSamples; ++i) {
    const ImVec2 at = shape.at(static_cast<double>(i) / kSamples);
    EXPECT_TRUE(kArea.grown(0.01F).contains(at));
    bounds.min = {std::min(bounds.min.x, at.x), std::min(bounds.min.y, at.y)};
    bounds.max = {std::max(bounds.max.x, at.x), std::max(bounds.max.y, at.y)};
  }
  EXPECT_NEAR(bounds.width(), kArea.width(), 1.0F);
  EXPECT_NEAR(bounds.height(), kArea.height(), 1.0F);
}

TEST(LoopShape, CrossesItselfInTheMiddleAfterHalfALap) {
  const LoopShape shape = fit_loop(kArea);
  for (const double phase : {0.0, 0.5, 1.0, -3.5}) {
    EXPECT_NEAR(shape.at(phase).x, kArea.centre().x, 0.01F);
    EXPECT_NEAR(shape.at(phase).y, kArea.centre().y, 0.01F);
  }
}

TEST(LoopShape, PassesThroughTheSecondPartnerFirst) {
  const LoopShape shape = fit_loop(kArea);
  EXPECT_GT(shape.at(0.25).x, kArea.centre().x);
  EXPECT_LT(shape.at(0.75).x, kArea.centre().x);
  EXPECT_FLOAT_EQ(shape.side(shape.at(0.25)), 1.0F);
  EXPECT_FLOAT_EQ(shape.side(shape.at(0.75)), 0.0F);
  EXPECT_NEAR(shape.side(shape.at(0.5)), 0.5F, 1e-3F);
}

TEST(LoopShape, IsNeitherSquatNorDrawnOut) {
  const LoopShape tall = fit_loop(Rect::of({0.0F, 0.0F}, 100.0F, 1000.0F));
  EXPECT_LT(tall.half_height, tall.half_width);
  const LoopShape flat = fit_loop(Rect::of({0.0F, 0.0F}, 1000.0F, 40.0F));
  EXPECT_LT(flat.half_width, 100.0F);
}

TEST(Station, ActionShowsAboveTheWaterAndFeelingLiesBelow) {
  const LoopShape shape = fit_loop(kArea);
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    EXPECT_LT(shape.at(station_phase(partner, LoopStage::kAction)).y, shape.centre.y);
    EXPECT_GT(shape.at(station_phase(partner, LoopStage::kPerception)).y, shape.centre.y);
    EXPECT_GT(shape.at(station_phase(partner, LoopStage::kUnderneath)).y, shape.centre.y);
  }
}

TEST(Station, LiesOnTheSideOfItsPartner) {
  const LoopShape shape = fit_loop(kArea);
  for (int i = 0; i < kLoopStageCount; ++i) {
    const auto stage = static_cast<LoopStage>(i);
    EXPECT_LT(shape.at(station_phase(Partner::kFirst, stage)).x, shape.centre.x);
    EXPECT_GT(shape.at(station_phase(Partner::kSecond, stage)).x, shape.centre.x);
  }
}

TEST(Station, FollowsTheOneBeforeAndSetsOffTheOther) {
  for (const Partner partner : {Partner::kFirst, Partner::kSecond}) {
    for (int i = 1; i < kLoopStageCount; ++i) {
      EXPECT_GT(station_phase(partner, static_cast<LoopStage>(i)),
                station_phase(partner, static_cast<LoopStage>(i - 1)));
    }
  }
  EXPECT_LT(station_phase(Partner::kSecond, LoopStage::kAction), 0.5);
  EXPECT_GT(station_phase(Partner::kFirst, LoopStage::kTrigger), 0.5);
}

}  // namespace
}  // namespace attune::ui
