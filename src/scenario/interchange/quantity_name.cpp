// Three are the bidder's, two the responder's, the slow ones belong to both.
#include "scenario/interchange/quantity_name.h"

#include <fmt/format.h>

namespace attune::scenario {

std::string quantity_name(const Scenario& scenario, model::Quantity quantity) {
  const std::string_view name = model::name_of(quantity);
  switch (quantity) {
    case model::Quantity::kDistress:
    case model::Quantity::kPursuit:
    case model::Quantity::kDiscouragement:
      return fmt::format("{}.{}", scenario.person(scenario.bidder()).id, name);
    case model::Quantity::kArousal:
    case model::Quantity::kWithdrawal:
      return fmt::format("{}.{}", scenario.person(scenario.responder()).id, name);
    case model::Quantity::kSecurity:
    case model::Quantity::kSoothing:
    case model::Quantity::kDependence:
    case model::Quantity::kBurden:
      break;
  }
  return fmt::format("couple.{}", name);
}

}  // namespace attune::scenario
