// One point of a line whose colour and width may change along the way.
#pragma once

#include "ui/kit/colour.h"

namespace attune::ui {

struct StrokePoint {
  ImVec2 at;
  Colour colour = 0;
  float width = 0.0F;  ///< Pixels, text scale included.
};

}  // namespace attune::ui
