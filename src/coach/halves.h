// The two halves of a reply that helps and costs in one breath, so that neither hides the other.
#pragma once

#include <cstdint>
#include <string>

#include "base/language/language.h"
#include "coach/wording.h"
#include "model/reply.h"

namespace attune::coach {

struct Halves {
  std::string helping;  ///< Empty where nothing in the reply helps.
  std::string costing;  ///< What it costs, and whom by name.
};

/// Both empty unless the reply is mixed, has a second style, or carries helping codes under a style
/// that costs somebody something.
[[nodiscard]] Halves halves_of(const Language& say, const model::ReplyCodes& codes,
                               const model::StyleReading& reading, const Names& names,
                               std::uint64_t fingerprint);

}  // namespace attune::coach
