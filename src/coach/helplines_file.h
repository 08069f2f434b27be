// assets/helplines.yaml as it was when the program was built: where help is has to be known even
// where no file is found.
#pragma once

#include <string_view>

namespace attune::coach {

[[nodiscard]] std::string_view helplines_file();

}  // namespace attune::coach
