// x = a cos t / (1 + sin^2 t), y = b sin t cos t / (1 + sin^2 t).
#include "ui/widgets/loop_shape.h"

#include <array>
#include <cmath>
#include <numbers>

namespace attune::ui {

namespace {

// Highest point of sin t cos t / (1 + sin^2 t): a quarter of the square root of two.
constexpr double kHighest = std::numbers::sqrt2 / 4.0;
constexpr float kLobeMiddle = 0.60F;  // of half the width, from the crossing

// Where the stations stand on a lobe: shares of the half lap, 0 and 1 being the crossing.
constexpr std::array<double, kLoopStageCount> kStations = {0.10, 0.22, 0.38, 0.76};

double turn_at(double phase) { return std::numbers::pi * (0.5 - 2.0 * phase); }

}  // namespace

ImVec2 LoopShape::place(double sine, double cosine) const {
  const double shrink = 1.0 / (1.0 + sine * sine);
  return {centre.x + half_width * static_cast<float>(cosine * shrink),
          centre.y + half_height * static_cast<float>(sine * cosine * shrink / kHighest)};
}

ImVec2 LoopShape::at(double phase) const {
  const double turn = turn_at(phase);
  return place(std::sin(turn), std::cos(turn));
}

// Turns on from point to point: a sine and a cosine for each would be most of the work.
void LoopShape::along(double phase, double step, int count, std::vector<ImVec2>& points) const {
  points.clear();
  double sine = std::sin(turn_at(phase));
  double cosine = std::cos(turn_at(phase));
  const double by_sine = std::sin(turn_at(phase + step) - turn_at(phase));
  const double by_cosine = std::cos(turn_at(phase + step) - turn_at(phase));
  for (int i = 0; i < count; ++i) {
    points.push_back(place(sine, cosine));
    const double turned = sine * by_cosine + cosine * by_sine;
    cosine = cosine * by_cosine - sine * by_sine;
    sine = turned;
  }
}

float LoopShape::side(ImVec2 point) const {
  constexpr float kSteepness = 1.4F;
  const float across = (point.x - centre.x) / half_width;
  const float share = std::clamp(0.5F + across * kSteepness, 0.0F, 1.0F);
  return share * share * (3.0F - 2.0F * share);
}

ImVec2 LoopShape::lobe_centre(Partner partner) const {
  const float reach = half_width * kLobeMiddle;
  return {centre.x + (partner == Partner::kFirst ? -reach : reach), centre.y};
}

LoopShape fit_loop(const Rect& area) {
  constexpr float kTallest = 0.62F;  // height over half the width
  constexpr float kFlattest = 0.22F;
  LoopShape shape;
  shape.centre = area.centre();
  shape.half_width = area.width() * 0.5F;
  shape.half_height = std::min(area.height() * 0.5F, shape.half_width * kTallest);
  shape.half_width = std::min(shape.half_width, shape.half_height / kFlattest);
  return shape;
}

double station_phase(Partner partner, LoopStage stage) {
  const double on_lobe = 0.5 * kStations.at(static_cast<std::size_t>(stage));
  return partner == Partner::kSecond ? on_lobe : 0.5 + on_lobe;
}

}  // namespace attune::ui
