// What a quantity of the model is called in a scenario.
#pragma once

#include <string>

#include "model/bands.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// "tom.distress", "ines.withdrawal", "couple.security": as authors write it in a condition.
[[nodiscard]] std::string quantity_name(const Scenario& scenario, model::Quantity quantity);

}  // namespace attune::scenario
