// Which parts of a picture something is drawn on already, in squares of a few pixels.
#pragma once

#include <cstddef>
#include <vector>

#include "picture/frame.h"

namespace attune::picture {

/// What lies outside of the picture counts as free.
class Occupancy {
 public:
  /// All free, for a picture of this size in pixels.
  Occupancy(double width, double height);

  void mark(const Spot& spot);
  void mark(const Area& area);
  /// A straight line, both ends included; nothing where one of them is not finite.
  void mark(const Spot& from, const Spot& to);

  [[nodiscard]] bool is_free(const Area& area) const;

 private:
  struct Squares {
    std::size_t left, top, right, bottom;  // the last two are behind the end
  };
  [[nodiscard]] Squares squares_of(const Area& area) const;

  std::size_t columns_;
  std::size_t rows_;
  std::vector<bool> taken_;
};

}  // namespace attune::picture
