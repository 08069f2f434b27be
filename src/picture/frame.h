// Places in a picture, in pixels from its upper left corner, and where values of the axes lie.
#pragma once

#include "picture/plot.h"

namespace attune::picture {

struct Spot {
  double x = 0.0;
  double y = 0.0;
};

struct Area {
  double left = 0.0;
  double top = 0.0;
  double right = 0.0;
  double bottom = 0.0;

  [[nodiscard]] double width() const { return right - left; }
  [[nodiscard]] double height() const { return bottom - top; }
  [[nodiscard]] Spot centre() const { return {(left + right) / 2.0, (top + bottom) / 2.0}; }
  [[nodiscard]] bool overlaps(const Area& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
  [[nodiscard]] bool contains(const Area& other) const {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }
};

/// The area of a plot and the values at its edges.
class Frame {
 public:
  Frame(const Plot& plot, const Area& area);

  [[nodiscard]] const Area& area() const { return area_; }
  /// Not finite where `value` is not, or where it is too far away to be told.
  [[nodiscard]] double x(double value) const;
  [[nodiscard]] double y(double value) const;
  [[nodiscard]] Spot spot(const Point& point) const { return {x(point.x), y(point.y)}; }
  /// The values at a spot, which may lie outside; the lower limits where an axis or the area has no
  /// length.
  [[nodiscard]] Point values(const Spot& spot) const;
  /// Finite and within the area, edges included.
  [[nodiscard]] bool holds(const Spot& spot) const;

 private:
  struct Limits {
    double low;
    double high;

    [[nodiscard]] double share(double value) const;
    [[nodiscard]] double value(double share) const;
  };
  static Limits limits_of(const Axis& axis);

  Area area_;
  Limits x_;
  Limits y_;
};

/// What a band shades; of no width or height where it lies outside or is not finite.
[[nodiscard]] Area band_area(const Band& band, const Frame& frame);

[[nodiscard]] bool is_finite(const Spot& spot);

}  // namespace attune::picture
