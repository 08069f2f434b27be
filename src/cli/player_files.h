// The files of assets/player/ as they were when the program was built.
#pragma once

#include <string_view>

namespace attune::cli {

extern const std::string_view kPlayerPage;    ///< page.html, with @names@ to be filled in.
extern const std::string_view kPlayerStyle;   ///< page.css
extern const std::string_view kPlayerScript;  ///< The scripts, in the order of the README there.

}  // namespace attune::cli
