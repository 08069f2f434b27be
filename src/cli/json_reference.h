// The JSON of the published models: what they are, where they rest, and their numbers.
#pragma once

#include <string>
#include <vector>

#include "model/reference/reference_model.h"

namespace attune::cli {

/// {"models": [{"name", "title", "source", "status", "verified", "paragraph", "variables",
/// "settings": [{"name", "meaning", "kind", "competing_outcomes", "fixed_points": [{"state",
/// "stable", "eigenvalues"}]}], "numbers": [{"what", "expected", "tolerance", "status", "computed",
/// "hit"}]}], "numbers", "missed"} as one line with its line break. An eigenvalue is [real,
/// imaginary]; what could not be computed is null.
[[nodiscard]] std::string references_json(const std::vector<model::ReferenceRun>& runs);

}  // namespace attune::cli
