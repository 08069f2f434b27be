// The script of a handout: what is said, what can be answered, and what is to be known about it.
#pragma once

#include <string>

#include "base/language/language.h"
#include "scenario/scenario.h"

namespace attune::session {

/// Two parts in which decisions have the same numbers and replies the same letters. HTML.
struct HandoutScript {
  std::string for_everybody;  ///< Scenes, lines and decisions with their replies; no style.
  std::string for_leading;    ///< By decision: styles, coach, loop, and where it goes.
};

[[nodiscard]] HandoutScript handout_script(const Language& say, const scenario::Scenario& scenario);

}  // namespace attune::session
