// The published models as text: what they are, what was expected, what came out.
#pragma once

#include <vector>

#include "cli/page.h"
#include "model/reference/reference_model.h"

namespace attune::cli {

/// Every model with its source, its status and its numbers, and how many were hit in all.
void put_references(Page& page, const std::vector<model::ReferenceRun>& runs);

/// One model at length: also its paragraph, its variables, and where each setting rests.
void put_reference(Page& page, const model::ReferenceRun& run);

}  // namespace attune::cli
