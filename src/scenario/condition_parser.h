// Reads conditions: what an author may ask of variables, bands and the way so far.
//
//   condition  = conjunction { "or" conjunction }
//   conjunction = negation { "and" negation }
//   negation   = "not" negation | "(" condition ")" | comparison
//   comparison = variable
//              | variable ("==" | "!=" | "<" | "<=" | ">" | ">=") number
//              | variable "is" ["not"] (word | "true" | "false")
//              | (person | "couple") "." quantity (sign | "is" ["not"]) band
//              | "seen" "(" node ")" | "picked" "(" node "#" option ")"
//              | "count" "(" style ")" sign number
#pragma once

#include <optional>

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Reads a condition. Nothing after reporting where it cannot be read; a condition whose names are
/// wrong is reported and given back as far as it goes. `picked` is linked later: until then its
/// subject is an index into Names::option_references.
[[nodiscard]] std::optional<Condition> read_condition(Element element, Position at,
                                                      const Scope& scope, Reading& reading);

}  // namespace attune::scenario
