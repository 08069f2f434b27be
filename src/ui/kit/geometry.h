// Points and rectangles of the window, in pixels, y downwards.
#pragma once

#include <imgui.h>

#include <algorithm>

namespace attune::ui {

[[nodiscard]] inline ImVec2 operator+(ImVec2 a, ImVec2 b) { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] inline ImVec2 operator-(ImVec2 a, ImVec2 b) { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] inline ImVec2 operator*(ImVec2 a, float factor) {
  return {a.x * factor, a.y * factor};
}
[[nodiscard]] inline ImVec2 between(ImVec2 a, ImVec2 b, float share) { return a + (b - a) * share; }

/// An area of the window. Empty where max is not right of and below min.
struct Rect {
  ImVec2 min;
  ImVec2 max;

  [[nodiscard]] static Rect of(ImVec2 top_left, float width, float height) {
    return {top_left, {top_left.x + width, top_left.y + height}};
  }
  [[nodiscard]] float width() const { return max.x - min.x; }
  [[nodiscard]] float height() const { return max.y - min.y; }
  [[nodiscard]] ImVec2 size() const { return {width(), height()}; }
  [[nodiscard]] ImVec2 centre() const { return between(min, max, 0.5F); }
  [[nodiscard]] ImVec2 top_right() const { return {max.x, min.y}; }
  [[nodiscard]] ImVec2 bottom_left() const { return {min.x, max.y}; }

  /// Moved out by `x` on the left and right and by `y` at the top and bottom; inwards if negative.
  [[nodiscard]] Rect grown(float x, float y) const {
    return {{min.x - x, min.y - y}, {max.x + x, max.y + y}};
  }
  [[nodiscard]] Rect grown(float all) const { return grown(all, all); }
  [[nodiscard]] Rect moved(ImVec2 by) const { return {min + by, max + by}; }

  /// The parts beside a cut `at` pixels from the named side.
  [[nodiscard]] Rect left(float at) const { return {min, {min.x + at, max.y}}; }
  [[nodiscard]] Rect without_left(float at) const { return {{min.x + at, min.y}, max}; }
  [[nodiscard]] Rect right(float at) const { return {{max.x - at, min.y}, max}; }
  [[nodiscard]] Rect without_right(float at) const { return {min, {max.x - at, max.y}}; }
  [[nodiscard]] Rect top(float at) const { return {min, {max.x, min.y + at}}; }
  [[nodiscard]] Rect without_top(float at) const { return {{min.x, min.y + at}, max}; }
  [[nodiscard]] Rect bottom(float at) const { return {{min.x, max.y - at}, max}; }
  [[nodiscard]] Rect without_bottom(float at) const { return {min, {max.x, max.y - at}}; }

  [[nodiscard]] bool contains(ImVec2 point) const {
    return point.x >= min.x && point.y >= min.y && point.x < max.x && point.y < max.y;
  }
  /// Whether `other` lies inside; `slack` pixels beyond the edge are forgiven.
  [[nodiscard]] bool contains(const Rect& other, float slack = 0.0F) const {
    return other.min.x >= min.x - slack && other.min.y >= min.y - slack &&
           other.max.x <= max.x + slack && other.max.y <= max.y + slack;
  }
  [[nodiscard]] bool overlaps(const Rect& other) const {
    return min.x < other.max.x && other.min.x < max.x && min.y < other.max.y && other.min.y < max.y;
  }
};

/// Part number `index` of `count` equal columns of `area` with `gap` between them.
[[nodiscard]] inline Rect column(const Rect& area, int index, int count, float gap) {
  const auto columns = static_cast<float>(count);
  const float width = (area.width() - gap * (columns - 1.0F)) / columns;
  const float left = area.min.x + static_cast<float>(index) * (width + gap);
  return {{left, area.min.y}, {left + width, area.max.y}};
}

}  // namespace attune::ui
