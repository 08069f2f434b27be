// The language that a command line names.
#pragma once

#include <string>

#include "base/language/language.h"
#include "cli/surroundings.h"

namespace attune::cli {

/// The one of the languages at hand that `tag` means ("de" for "de-AT"); English where it is empty
/// or there is no such language.
[[nodiscard]] Language language_argument(const std::string& tag, const Surroundings& surroundings);

}  // namespace attune::cli
