// A play as text: the opening, its moments, the answers, and how both are.
#pragma once

#include "base/language/language.h"
#include "cli/page.h"
#include "session/practice.h"

namespace attune::cli {

/// What of a moment is shown.
struct Shown {
  bool inner_voices = false;  ///< Through the subtext lens.
  bool coach_notes = false;   ///< At once; else they wait until they are asked for.
};

/// Title, who plays whom, content notes, and what this is.
void put_opening(const Language& say, Page& page, const scenario::Scenario& scenario,
                 scenario::Index seat);

/// What is said and narrated, with the notes between.
void put_moment(const Language& say, Page& page, const scenario::Runner& runner, Shown shown);

/// The options, numbered from 1 as shown, as the window numbers them; locked ones with their
/// reason.
void put_options(const Language& say, Page& page, const scenario::Runner& runner);

/// How both are and have been, in words and a small picture; nothing before the first reply.
void put_state(const Language& say, Page& page, const session::Practice& practice);

/// The evening told back where it ended; where it cannot go on, why; nothing while it can.
void put_end(const Language& say, Page& page, const session::Practice& practice);

}  // namespace attune::cli
