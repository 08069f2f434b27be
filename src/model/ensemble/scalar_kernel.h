// The kernel one couple at a time.
#pragma once

#include "model/ensemble/kernel.h"

namespace attune::model {

[[nodiscard]] Kernel scalar_kernel(Precision precision);

}  // namespace attune::model
