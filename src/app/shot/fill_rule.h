// Which pixels a triangle covers, in exact integers: neighbours never overlap nor leave a gap.
#pragma once

#include <algorithm>
#include <cstdint>

namespace attune::app {

inline constexpr int kSubpixels = 256;
inline constexpr std::int64_t kHalfPixel = kSubpixels / 2;

struct Point {
  std::int64_t x;  // 1/256 pixel
  std::int64_t y;
};

/// The pixels of a row from `begin` up to, but not including, `end`.
struct Span {
  std::int64_t begin;
  std::int64_t end;
};

[[nodiscard]] inline std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
  const std::int64_t quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

/// The side of one edge that is inside: x_step * px + at_row(py) >= 0, in exact integers.
class Edge {
 public:
  Edge(Point from, Point to) : from_(from), step_x_(from.y - to.y), step_y_(to.x - from.x) {
    const bool top_or_left = step_x_ > 0 || (step_x_ == 0 && step_y_ > 0);
    bias_ = top_or_left ? 0 : -1;
  }

  /// Leaves in `span` the pixels of row `y` whose centres are inside.
  void narrow(int y, Span& span) const {
    const std::int64_t centre_y = std::int64_t{y} * kSubpixels + kHalfPixel;
    const std::int64_t at_zero =
        step_x_ * (kHalfPixel - from_.x) + step_y_ * (centre_y - from_.y) + bias_;
    const std::int64_t step = step_x_ * kSubpixels;
    if (step == 0) {
      span.end = at_zero >= 0 ? span.end : span.begin;
    } else if (step > 0) {
      span.begin = std::max(span.begin, -floor_divide(at_zero, step));
    } else {
      span.end = std::min(span.end, floor_divide(at_zero, -step) + 1);
    }
  }

 private:
  Point from_;
  std::int64_t step_x_;
  std::int64_t step_y_;
  std::int64_t bias_;
};

}  // namespace attune::app
