// A scenario as one page that plays in a browser.
#pragma once

#include <string>

#include "base/language/language.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// A whole HTML file: the scenario, the model and the player in it. It fetches nothing and sends
/// nothing, which its Content-Security-Policy enforces; no text of the scenario can become markup
/// or script. The same seat, seed and picks play as in the program. The same bytes for the same
/// scenario on every machine.
[[nodiscard]] std::string play_page(const Language& say, const scenario::Scenario& scenario);

}  // namespace attune::cli
