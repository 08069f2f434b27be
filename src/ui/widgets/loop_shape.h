// The lying eight of the cycle: a Bernoulli lemniscate, and the stations on it.
#pragma once

#include <vector>

#include "ui/kit/geometry.h"
#include "ui/kit/partner.h"
#include "ui/widgets/loop_stage.h"

namespace attune::ui {

/// A lemniscate that fills an area. The second partner's lobe, at the right, is the first half of
/// a lap; each lobe is entered from the crossing below the waterline and left above it.
struct LoopShape {
  ImVec2 centre;
  float half_width = 0.0F;   ///< From the centre to the outermost point, pixels.
  float half_height = 0.0F;  ///< From the waterline to the highest point, pixels.

  /// The point at `phase` laps from the crossing; any phase, whole laps do not matter.
  [[nodiscard]] ImVec2 at(double phase) const;
  /// Fills `points` with `count` points, the first at `phase` and each `step` laps after the last.
  void along(double phase, double step, int count, std::vector<ImVec2>& points) const;
  /// 0 on the first partner's side, 1 on the second's, smooth across the crossing.
  [[nodiscard]] float side(ImVec2 point) const;
  /// Middle of the lobe's inside.
  [[nodiscard]] ImVec2 lobe_centre(Partner partner) const;

 private:
  [[nodiscard]] ImVec2 place(double sine, double cosine) const;
};

/// The largest lemniscate inside `area` that is neither squat nor drawn out.
[[nodiscard]] LoopShape fit_loop(const Rect& area);

/// Phase of a station, laps.
[[nodiscard]] double station_phase(Partner partner, LoopStage stage);

}  // namespace attune::ui
