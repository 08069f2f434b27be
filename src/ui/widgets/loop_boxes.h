// The four boxes beside the large loop: what shows and what is felt underneath, for each partner.
#pragma once

#include <array>

#include "ui/kit/ui.h"
#include "ui/widgets/loop_shape.h"

namespace attune::ui {

struct LoopPicture;

/// Where the loop and its boxes go. In a narrow area what shows stands above the loop and what is
/// felt below it. All boxes are of one height.
struct LoopBoxes {
  Rect loop;
  std::array<Rect, 2> shows{};       ///< By partner.
  std::array<Rect, 2> underneath{};  ///< By partner.
  bool beside = true;                ///< At both sides of the loop, with leader lines.
};

[[nodiscard]] LoopBoxes place_loop_boxes(const Ui& ui, const Rect& area,
                                         const LoopPicture& picture);

/// Pixels that the boxes of a picture with a loop_height take below the loop.
[[nodiscard]] float loop_boxes_height(const Ui& ui, float width, const LoopPicture& picture);

/// The least height of an area of this width in which the words of all boxes stand clear of the
/// loop and of its waterline, pixels. For a picture without a loop_height.
[[nodiscard]] float least_loop_height(const Ui& ui, float width, const LoopPicture& picture);

/// Thin lines from the boxes to the curve; drawn before the curve.
void draw_leader_lines(const Ui& ui, const LoopBoxes& boxes, const LoopShape& shape);

/// The boxes, and the captions of the waterline at the height `water`.
void draw_loop_boxes(const Ui& ui, const LoopBoxes& boxes, const LoopPicture& picture, float water);

}  // namespace attune::ui
