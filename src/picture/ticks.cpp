// Words are offered their places in the order of their worth; who finds a neighbour there, goes.
#include "picture/ticks.h"

#include <algorithm>

namespace attune::picture {

namespace {

constexpr Lettering kTick{.size = 12.0};
constexpr double kBelowAxis = 20.0;
constexpr double kBesideAxis = 10.0;
constexpr double kApart = 4.0;
constexpr double kFromEdge = 8.0;

/// The last, the first, then the others as they come.
std::vector<std::size_t> by_worth(std::size_t count) {
  std::vector<std::size_t> order;
  if (count > 0) {
    order.push_back(count - 1);
  }
  for (std::size_t i = 0; i + 1 < count; ++i) {
    order.push_back(i);
  }
  return order;
}

/// The lines of one word, as wide and as high as they are.
struct Block {
  std::vector<Written> lines;

  [[nodiscard]] Area area() const {
    Area all = lines.front().area();
    for (const Written& line : lines) {
      const Area own = line.area();
      all = {std::min(all.left, own.left) - kApart, std::min(all.top, own.top),
             std::max(all.right, own.right) + kApart, std::max(all.bottom, own.bottom)};
    }
    return all;
  }
};

void keep_free_ones(const std::vector<Block>& blocks, std::vector<Written>& out) {
  std::vector<Area> taken;
  for (const std::size_t i : by_worth(blocks.size())) {
    const Area area = blocks[i].area();
    const bool free = std::none_of(taken.begin(), taken.end(),
                                   [&](const Area& other) { return other.overlaps(area); });
    if (free) {
      taken.push_back(area);
      out.insert(out.end(), blocks[i].lines.begin(), blocks[i].lines.end());
    }
  }
}

Block x_block(const Tick& tick, double x, const Frame& frame, double right_edge) {
  const double half = text_width(tick.word, kTick) / 2.0;
  const double most = std::max(kFromEdge + half, right_edge - half);
  return {{Written{.at = {std::clamp(x, kFromEdge + half, most), frame.area().bottom + kBelowAxis},
                   .text = tick.word,
                   .lettering = kTick,
                   .anchor = Anchor::kMiddle,
                   .fill = Ground::kInk3}}};
}

Block y_block(const Tick& tick, double y, const Frame& frame) {
  const double right = frame.area().left - kBesideAxis;
  const std::vector<std::string> lines = wrapped(tick.word, kTick, right - kFromEdge);
  const double up = static_cast<double>(lines.size() - 1) * kTick.leading() / 2.0;
  Block block;
  write_lines(lines,
              {.at = {right, baseline_about(y - up, kTick)},
               .lettering = kTick,
               .anchor = Anchor::kEnd,
               .fill = Ground::kInk3},
              block.lines);
  return block;
}

}  // namespace

double widest_tick_word(const Axis& axis, double most) {
  double width = 0.0;
  for (const Tick& tick : axis.ticks) {
    width = std::max(width, widest(wrapped(tick.word, kTick, most), kTick));
  }
  return width;
}

std::vector<double> place_x_ticks(const Axis& axis, const Frame& frame, double right_edge,
                                  std::vector<Written>& out) {
  std::vector<double> places;
  std::vector<Block> blocks;
  for (const Tick& tick : axis.ticks) {
    const Spot spot{frame.x(tick.value), frame.area().bottom};
    if (frame.holds(spot)) {
      places.push_back(spot.x);
      blocks.push_back(x_block(tick, spot.x, frame, right_edge));
    }
  }
  keep_free_ones(blocks, out);
  return places;
}

std::vector<double> place_y_ticks(const Axis& axis, const Frame& frame, std::vector<Written>& out) {
  std::vector<double> places;
  std::vector<Block> blocks;
  for (const Tick& tick : axis.ticks) {
    const Spot spot{frame.area().left, frame.y(tick.value)};
    if (frame.holds(spot)) {
      places.push_back(spot.y);
      blocks.push_back(y_block(tick, spot.y, frame));
    }
  }
  keep_free_ones(blocks, out);
  return places;
}

}  // namespace attune::picture
