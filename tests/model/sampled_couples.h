// Imagined couples, stances and states, drawn by a seed: the same in every run.
#pragma once

#include <cstdint>

#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// Numbers in a row from one seed.
class Draws {
 public:
  explicit Draws(std::uint64_t seed) : seed_(seed) {}

  /// Uniform in [low, high).
  [[nodiscard]] double between(double low, double high);

 private:
  std::uint64_t seed_;
  std::uint64_t counter_ = 0;
};

/// A couple from the whole range of traits, states and situations, every parameter within half and
/// one and a half times its default and within its range; the integrator as it is by default.
[[nodiscard]] Couple any_couple(Draws& draws);
[[nodiscard]] Stance<double> any_stance(Draws& draws);
[[nodiscard]] FastState<double> any_state(Draws& draws);

}  // namespace attune::model
