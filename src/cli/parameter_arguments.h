// The parameters of the model on the command line: which there are, and which were changed.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/page.h"
#include "model/parameters.h"

namespace attune::cli {

/// The model's own parameters with `assignments`, each a "NAME=VALUE", made from left to right.
/// Errors: kNotFound for a name that there is not, kOutOfRange for a value that is no number or
/// outside the parameter's range.
[[nodiscard]] Result<model::Parameters> parameters_with(
    const std::vector<std::string>& assignments);

/// Every parameter with its value, range, unit and meaning.
void put_parameters(Page& page);

/// The same for programs: {"parameters":[{"name":...,"value":...,"low":...,"high":...,"unit":...,
/// "meaning":...,"source":...}]}, one line.
[[nodiscard]] std::string parameters_json();

}  // namespace attune::cli
