// Validates against the part of JSON Schema (draft-07) that our schema uses: type, enum, const,
// numbers and lengths, pattern, properties of every kind, items, anyOf, allOf, not, and $ref to
// definitions. A keyword that it does not know is a violation, so that none is silently ignored.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace attune::testing {

/// What in `instance` breaks `schema`, as "/path: why", one each; empty where it is valid.
[[nodiscard]] std::vector<std::string> violations(const nlohmann::json& schema,
                                                  const nlohmann::json& instance);

}  // namespace attune::testing
