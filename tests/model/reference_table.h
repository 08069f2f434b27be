// The reference trajectories beside the tests, row by row.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/reply.h"

namespace attune::model {

struct ReferenceRow {
  ResponseStyle policy = ResponseStyle::kPlain;
  std::map<std::string, double> values;  // By the name of the column; empty cells are left out.
};

/// The rows of one policy in reference/`file`, in order; empty where it cannot be read.
[[nodiscard]] std::vector<ReferenceRow> read_reference(const std::string& file,
                                                       ResponseStyle policy);

}  // namespace attune::model
