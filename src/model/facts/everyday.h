// Ways to answer from which facts change one thing at a time.
#pragma once

#include "model/stance.h"

namespace attune::model {

inline constexpr Stance<double> kEveryday = {.validation = 0.4,
                                             .reassurance = 0.4,
                                             .availability = 0.5,
                                             .autonomy = 0.3,
                                             .accommodation = 0.2};

/// The same by somebody who is half out of the door.
inline constexpr Stance<double> kWithdrawn = [] {
  Stance<double> stance = kEveryday;
  stance.withdrawal = 0.5;
  return stance;
}();

/// Little of what helps, some of what hurts.
inline constexpr Stance<double> kHalfDismissive = {.validation = 0.2,
                                                   .reassurance = 0.2,
                                                   .availability = 0.4,
                                                   .autonomy = 0.2,
                                                   .accommodation = 0.1,
                                                   .invalidation = 0.3,
                                                   .criticism = 0.1,
                                                   .withdrawal = 0.1};

/// Good words, whatever the deeds.
inline constexpr Stance<double> kGoodWords = {
    .validation = 0.9, .reassurance = 0.5, .availability = 0.8, .autonomy = 0.5};

}  // namespace attune::model
