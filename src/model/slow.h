// How the weeks move the couple, for plain numbers.
#pragma once

#include "model/means.h"
#include "model/number.h"
#include "model/terms.h"

namespace attune::model {

#include "model/equations/slow.inl"

}  // namespace attune::model
