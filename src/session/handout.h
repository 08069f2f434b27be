// A scenario on paper, for a room: what everybody gets, and what only whoever leads needs.
#pragma once

#include <string>

#include "base/language/language.h"
#include "scenario/scenario.h"

namespace attune::session {

/// One self-contained HTML file without scripts, made to be printed on A4. The first part is for
/// everybody: the title, the content notes, the couple in words, the script with its decisions. The
/// second begins on a new sheet: the style of each reply, what the coach says, the loop, where it
/// leads, notes for whoever leads, questions to think about, the ends, the sources. What is said
/// about safety stands in both. Every text is escaped. The same bytes on every machine.
[[nodiscard]] std::string handout_html(const Language& say, const scenario::Scenario& scenario);

}  // namespace attune::session
