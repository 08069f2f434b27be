// Places things side by side and begins another row where one is full.
#pragma once

#include <algorithm>

#include "ui/kit/ui.h"

namespace attune::ui {

class WrappingRow {
 public:
  static constexpr float kGap = 12.0F;  ///< px at scale 1, both ways

  WrappingRow(const Ui& ui, ImVec2 top_left, float width)
      : left_(top_left.x),
        top_(top_left.y),
        right_(top_left.x + width),
        gap_(ui.px(kGap)),
        next_(top_left),
        bottom_(top_left.y) {}

  /// The area of the next thing of `size` pixels; no wider than the row.
  Rect place(ImVec2 size) {
    const float width = std::min(size.x, right_ - left_);
    if (next_.x > left_ && next_.x + width > right_ + 0.5F) {
      next_ = {left_, bottom_ + gap_};
    }
    const Rect area = Rect::of(next_, width, size.y);
    next_.x += width + gap_;
    bottom_ = std::max(bottom_, area.max.y);
    return area;
  }
  /// Of all rows so far, pixels.
  [[nodiscard]] float height() const { return bottom_ - top_; }

 private:
  float left_;
  float top_;
  float right_;
  float gap_;
  ImVec2 next_;
  float bottom_;
};

}  // namespace attune::ui
