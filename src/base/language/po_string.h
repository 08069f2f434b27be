// One string of a PO file.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace attune {

/// What `quoted` means, which begins and ends with a double quote. Errors: kBadFile, without a
/// place: no closing quote, text behind it, an escape that C does not have, a control character.
[[nodiscard]] Result<std::string> read_po_string(std::string_view quoted);

}  // namespace attune
