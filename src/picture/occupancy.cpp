// A bit a square.
#include "picture/occupancy.h"

#include <algorithm>
#include <cmath>

namespace attune::picture {

namespace {

constexpr double kSide = 3.0;  // of a square, in pixels

std::size_t squares(double pixels, std::size_t most) {
  const double count = std::isfinite(pixels) ? std::max(0.0, pixels / kSide) : 0.0;
  return count >= static_cast<double>(most) ? most : static_cast<std::size_t>(count);
}

}  // namespace

Occupancy::Occupancy(double width, double height)
    : columns_(squares(width, 10'000) + 1),
      rows_(squares(height, 10'000) + 1),
      taken_(columns_ * rows_) {}

Occupancy::Squares Occupancy::squares_of(const Area& area) const {
  return {squares(area.left, columns_), squares(area.top, rows_),
          squares(area.right + kSide, columns_), squares(area.bottom + kSide, rows_)};
}

void Occupancy::mark(const Spot& spot) { mark(Area{spot.x, spot.y, spot.x, spot.y}); }

void Occupancy::mark(const Area& area) {
  const Squares part = squares_of(area);
  for (std::size_t row = part.top; row < part.bottom; ++row) {
    for (std::size_t column = part.left; column < part.right; ++column) {
      taken_[row * columns_ + column] = true;
    }
  }
}

void Occupancy::mark(const Spot& from, const Spot& to) {
  constexpr double kMostSteps = 2'000.0;
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  if (!std::isfinite(length)) {
    return;
  }
  const double steps = std::clamp(std::ceil(length / kSide), 1.0, kMostSteps);
  for (int i = 0; i <= static_cast<int>(steps); ++i) {
    const double share = i / steps;
    mark(Spot{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
  }
}

bool Occupancy::is_free(const Area& area) const {
  const Squares part = squares_of(area);
  const auto at = [this](std::size_t row, std::size_t column) {
    return taken_.begin() + static_cast<std::ptrdiff_t>(row * columns_ + column);
  };
  bool free = true;
  for (std::size_t row = part.top; free && row < part.bottom; ++row) {
    const auto end = at(row, part.right);
    free = part.left >= part.right || std::find(at(row, part.left), end, true) == end;
  }
  return free;
}

}  // namespace attune::picture
