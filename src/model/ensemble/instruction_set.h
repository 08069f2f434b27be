// Which vectors this processor has, and the kernel for them.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/ensemble/kernel.h"

namespace attune::model {

/// In the order of their speed. All give the same bits.
enum class InstructionSet { kScalar, kAvx2, kAvx512 };

/// "scalar", "avx2", "avx512".
[[nodiscard]] std::string_view name_of(InstructionSet set);
[[nodiscard]] std::optional<InstructionSet> instruction_set_named(std::string_view name);

/// What this processor and this program have, the slowest first; never empty.
[[nodiscard]] std::vector<InstructionSet> available_instruction_sets();

/// The kernel for a set that is available.
[[nodiscard]] Kernel kernel_for(InstructionSet set, Precision precision);

/// The fastest kernel there is.
[[nodiscard]] Kernel fastest_kernel(Precision precision);

}  // namespace attune::model
