// Highway asks the processor.
#include "model/ensemble/instruction_set.h"

#include <hwy/targets.h>

#include <array>
#include <utility>

#include "model/ensemble/scalar_kernel.h"
#include "model/ensemble/vector_kernel.h"

namespace attune::model {

namespace {

constexpr std::array<std::pair<InstructionSet, std::string_view>, 3> kNames = {
    {{InstructionSet::kScalar, "scalar"},
     {InstructionSet::kAvx2, "avx2"},
     {InstructionSet::kAvx512, "avx512"}}};

}  // namespace

std::string_view name_of(InstructionSet set) {
  return kNames.at(static_cast<std::size_t>(set)).second;
}

std::optional<InstructionSet> instruction_set_named(std::string_view name) {
  for (const auto& [set, known] : kNames) {
    if (known == name) {
      return set;
    }
  }
  return std::nullopt;
}

std::vector<InstructionSet> available_instruction_sets() {
  std::vector<InstructionSet> sets = {InstructionSet::kScalar};
  const auto processor = hwy::SupportedTargets();
  if ((processor & HWY_AVX2) != 0 && avx2_kernel(Precision::kDouble).weeks != nullptr) {
    sets.push_back(InstructionSet::kAvx2);
  }
  if ((processor & HWY_AVX3) != 0 && avx512_kernel(Precision::kDouble).weeks != nullptr) {
    sets.push_back(InstructionSet::kAvx512);
  }
  return sets;
}

Kernel kernel_for(InstructionSet set, Precision precision) {
  switch (set) {
    case InstructionSet::kScalar:
      break;
    case InstructionSet::kAvx2:
      return avx2_kernel(precision);
    case InstructionSet::kAvx512:
      return avx512_kernel(precision);
  }
  return scalar_kernel(precision);
}

Kernel fastest_kernel(Precision precision) {
  return kernel_for(available_instruction_sets().back(), precision);
}

}  // namespace attune::model
