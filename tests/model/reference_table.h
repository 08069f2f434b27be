// The reference trajectories beside the tests, row by row.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/reply.h"

namespace attune::model {

struct ReferenceRow {
  ResponseStyle policy = ResponseStyle::kPlain;
  std::map<std::string, double> values;  // By the name of the column.
};

/// All rows of reference/`file`; empty where it cannot be read.
[[nodiscard]] std::vector<ReferenceRow> read_reference(const std::string& file);

}  // namespace attune::model
