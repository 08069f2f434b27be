// Shows a file in the program that the person has for it.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace attune::app {

/// Hands `path` to the desktop and does not wait for it. Errors: kNotPossible where there is no
/// xdg-open.
[[nodiscard]] Result<void> open_file(const std::filesystem::path& path);

}  // namespace attune::app
