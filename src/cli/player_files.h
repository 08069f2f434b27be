// The files of assets/player/ as they were when the program was built.
#pragma once

#include <string_view>

namespace attune::cli {

/// page.html, with @names@ to be filled in.
[[nodiscard]] std::string_view player_page();
/// page.css
[[nodiscard]] std::string_view player_style();
/// The scripts, in the order of the README there.
[[nodiscard]] std::string_view player_script();

}  // namespace attune::cli
