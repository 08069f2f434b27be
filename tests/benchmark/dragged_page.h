// The page "The couple" while a dial is dragged, frame by frame.
#pragma once

#include <vector>

namespace attune {

/// Milliseconds of each frame, by what they are spent on.
struct DraggedFrames {
  std::vector<double> drawing;  ///< Building the frame, view and panel: processor time.
  std::vector<double> model;    ///< What follows from the new setting: talk, weeks, rests, map.
};

/// Drags the dial of validation to and fro for `frames` frames in a window of 1440 by 900.
[[nodiscard]] DraggedFrames drag_a_dial(int frames);

}  // namespace attune
