// A picture in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace attune::app {

/// RGBA with 8 bits each, red in the lowest byte; rows from the top, no padding.
struct Image {
  int width = 0;
  int height = 0;
  std::vector<std::uint32_t> pixels;

  [[nodiscard]] std::uint32_t at(int x, int y) const {
    return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                  static_cast<std::size_t>(x)];
  }
};

}  // namespace attune::app
