// What the coach says as text: about one reply, and about the evening at its end.
#pragma once

#include "base/language/language.h"
#include "cli/page.h"
#include "coach/debrief.h"
#include "coach/feedback.h"

namespace attune::cli {

/// What landed and what it cost, now and over repeats, and why it was read so.
void put_feedback(const Language& say, Page& page, const coach::Feedback& feedback);

/// The ending, the evening told back, the path, tonight, the weeks under their caveat, one thing to
/// try.
void put_debrief(const Language& say, Page& page, const coach::Debrief& debrief);

}  // namespace attune::cli
