// Reply codes: what an option is made of, written inline or under a name.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Reads a map of codes: those of a reply, or those of a bid where it has keys of a bid.
/// Nothing (monostate) after reporting that neither can be read.
[[nodiscard]] Codes read_codes(Element map, Reporter& reporter);

/// Reads `as:`: a map of codes, or the name of a reply.
[[nodiscard]] Codes read_as(Element element, const Scope& scope, Reading& reading);

/// Reads `replies:` of a file and adds them, under the scope's prefix.
void read_replies(Element map, const Scope& scope, Reading& reading);

}  // namespace attune::scenario
