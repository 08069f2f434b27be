// The pictograms of the window, drawn with lines so that they are sharp at every text scale.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

enum class Icon {
  kHome,
  kPractice,
  kCompare,
  kCycle,
  kMore,
  kLens,
  kSwap,
  kBack,
  kForward,
  kStep,
  kPlay,
  kPause,
  kSun,
  kMoon,
  kStill,
  kExit,
  kSave,
  kPaths,
  kPhrases,
};

inline constexpr int kIconCount = static_cast<int>(Icon::kPhrases) + 1;
inline constexpr float kIconSize = 24.0F;  ///< The box an icon fills, px at scale 1.

/// `size` in px at scale 1.
void draw_icon(const Ui& ui, Icon icon, ImVec2 centre, Colour colour, float size = kIconSize);

}  // namespace attune::ui
