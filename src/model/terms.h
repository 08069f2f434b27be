// The coefficients of the fast equations, for plain numbers.
#pragma once

#include "model/couple.h"
#include "model/number.h"
#include "model/stance.h"

namespace attune::model {

#include "model/equations/terms.inl"

}  // namespace attune::model
