// A couple as a row of numbers.
#include "model/ensemble/kernel.h"

#include <type_traits>

namespace attune::model {

static_assert(std::is_standard_layout_v<Couple> && std::is_trivially_copyable_v<Couple>);
static_assert(sizeof(Couple) == kCoupleNumbers * sizeof(double), "a couple is nothing but doubles");

std::size_t position_in(const Couple& couple, const double& number) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): distances between members.
  const auto* start = reinterpret_cast<const double*>(&couple);
  return static_cast<std::size_t>(&number - start);
}

}  // namespace attune::model
