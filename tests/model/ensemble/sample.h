// A block of varied couples for the tests of the kernel.
#pragma once

#include "model/ensemble/latin_hypercube.h"

namespace attune::model {

inline constexpr std::uint64_t kSampleSeed = 20240607;

/// A block of couples in which every number is drawn, as the sign tests do.
struct SampleBlock {
  LatinHypercube cube = LatinHypercube(kBlockSize, kSampleSeed);
  std::vector<SampledNumber> numbers = ranges_of_sign_tests(0.25);
  SampledBlock block = SampledBlock(Couple{}, cube, numbers, 0);

  [[nodiscard]] Couple couple(std::size_t index) const {
    return sampled_couple(Couple{}, cube, numbers, index);
  }
};

}  // namespace attune::model
