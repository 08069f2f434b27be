// A couple as a row of numbers.
#include "model/ensemble/kernel.h"

#include <bit>
#include <type_traits>

namespace attune::model {

static_assert(std::is_standard_layout_v<Couple> && std::is_trivially_copyable_v<Couple>);
static_assert(sizeof(Couple) == kCoupleNumbers * sizeof(double), "a couple is nothing but doubles");

std::size_t position_in(const Couple& couple, const double& number) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): distances between members.
  const auto* start = reinterpret_cast<const double*>(&couple);
  return static_cast<std::size_t>(&number - start);
}

bool may_differ(std::size_t position) {
  constexpr std::size_t kParameters = offsetof(Couple, parameters);
  constexpr std::size_t kLength = kParameters + offsetof(Parameters, conversation_minutes);
  constexpr std::size_t kStep = kParameters + offsetof(Parameters, time_step);
  return position < kCoupleNumbers && position != kLength / sizeof(double) &&
         position != kStep / sizeof(double);
}

double number_at(const Couple& couple, std::size_t position) {
  return std::bit_cast<std::array<double, kCoupleNumbers>>(couple).at(position);
}

void set_number_at(Couple& couple, std::size_t position, double value) {
  auto row = std::bit_cast<std::array<double, kCoupleNumbers>>(couple);
  row.at(position) = value;
  couple = std::bit_cast<Couple>(row);
}

}  // namespace attune::model
