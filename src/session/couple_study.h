// A couple under one way of answering, with everything that is shown of it, worked out once.
#pragma once

#include <vector>

#include "model/cycle/couple_cycle.h"
#include "model/cycle/dial.h"
#include "model/weeks.h"

namespace attune::session {

/// How long a talk is looked at, minutes: long enough to see whether it comes to rest.
inline constexpr int kStudyMinutes = 60;

struct CoupleStudy {
  model::Setting setting;
  /// One talk in steps of the integrator, the start first; a lap of the circling is about half of
  /// it.
  std::vector<model::FastState<double>> talk;
  std::vector<model::Week> weeks;
  model::CoupleCycle cycle;

  /// The two at a minute of the talk, held to its ends.
  [[nodiscard]] const model::FastState<double>& at(double minute) const;
};

/// Takes a few milliseconds.
[[nodiscard]] CoupleStudy study_of(const model::Setting& setting);

}  // namespace attune::session
