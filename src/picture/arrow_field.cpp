// Lengths grow with the square root of the speed on the page: slow ones stay readable.
#include "picture/arrow_field.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "picture/markup.h"

namespace attune::picture {

namespace {

/// In pixels: where an arrow is and how far it goes in one unit of time.
struct Step {
  Spot at;
  double along_x = 0.0;
  double along_y = 0.0;

  [[nodiscard]] double speed() const { return std::hypot(along_x, along_y); }
};

std::vector<Step> steps_of(const Arrows& arrows, const Frame& frame) {
  std::vector<Step> steps;
  for (const Arrow& arrow : arrows.arrows) {
    const Step step{frame.spot(arrow.at), frame.x(arrow.along_x) - frame.x(0.0),
                    frame.y(arrow.along_y) - frame.y(0.0)};
    if (frame.holds(step.at) && std::isfinite(step.speed())) {
      steps.push_back(step);
    }
  }
  return steps;
}

double longest_length(const Area& area, std::size_t count) {
  constexpr double kOfTheRoom = 0.72;
  const double room = std::sqrt(area.width() * area.height() / static_cast<double>(count));
  return std::clamp(room * kOfTheRoom, 8.0, 30.0);
}

ArrowShape shape_of(const Step& step, double length) {
  constexpr double kHead = 0.3;        // of the length
  constexpr double kHeadWidth = 0.55;  // of the head's length, to each side
  const double x = step.along_x / step.speed();
  const double y = step.along_y / step.speed();
  const Spot tail{step.at.x - x * length / 2.0, step.at.y - y * length / 2.0};
  const Spot tip{step.at.x + x * length / 2.0, step.at.y + y * length / 2.0};
  const double head = std::max(3.0, length * kHead);
  const Spot neck{tip.x - x * head, tip.y - y * head};
  const double side = head * kHeadWidth;
  return {
      tail, tip, {neck.x - y * side, neck.y + x * side}, {neck.x + y * side, neck.y - x * side}};
}

std::string path_of(const ArrowShape& arrow) {
  if (arrow.tail.x == arrow.tip.x && arrow.tail.y == arrow.tip.y) {
    return fmt::format("M{} {}h0", pixels(arrow.tip.x), pixels(arrow.tip.y));
  }
  return fmt::format("M{} {}L{} {}M{} {}L{} {}L{} {}", pixels(arrow.tail.x), pixels(arrow.tail.y),
                     pixels(arrow.tip.x), pixels(arrow.tip.y), pixels(arrow.left.x),
                     pixels(arrow.left.y), pixels(arrow.tip.x), pixels(arrow.tip.y),
                     pixels(arrow.right.x), pixels(arrow.right.y));
}

}  // namespace

std::vector<ArrowShape> arrow_shapes(const Arrows& arrows, const Frame& frame) {
  const std::vector<Step> steps = steps_of(arrows, frame);
  double fastest = 0.0;
  for (const Step& step : steps) {
    fastest = std::max(fastest, step.speed());
  }
  constexpr double kStill = 1e-9;  // of the fastest
  constexpr double kShortest = 5.0;
  const double longest = longest_length(frame.area(), std::max<std::size_t>(1, steps.size()));
  std::vector<ArrowShape> shapes;
  shapes.reserve(steps.size());
  for (const Step& step : steps) {
    if (step.speed() <= fastest * kStill) {
      shapes.push_back({step.at, step.at, step.at, step.at});
    } else {
      const double length = longest * std::sqrt(step.speed() / fastest);
      shapes.push_back(shape_of(step, std::max(kShortest, length)));
    }
  }
  return shapes;
}

std::string arrows_svg(const Arrows& arrows, const Frame& frame, const Paint& paint) {
  std::string path;
  for (const ArrowShape& arrow : arrow_shapes(arrows, frame)) {
    path += path_of(arrow);
  }
  if (path.empty()) {
    return "";
  }
  return fmt::format(
      "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{}\" "
      "stroke-opacity=\"{}\" stroke-linecap=\"round\" "
      "stroke-linejoin=\"round\"/>\n",
      path, paint.strong(arrows.colour), kArrowStroke, kArrowOpacity);
}

}  // namespace attune::picture
