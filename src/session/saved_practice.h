// A practice run out of a replay, on the scenario as it is now: after a restart of the program, or
// after an author changed the file while it was played.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"
#include "scenario/replay.h"
#include "session/practice.h"

namespace attune::session {

/// A play as a replay tells it, and how far that went.
struct ReplayedPractice {
  Practice practice;
  scenario::Resumed resumed;
};

/// The play that a replay tells, as far as its picks resolve, with the paths that were left. What
/// cannot be played to its end stays in Practice::unplayable().
/// Errors: kBadFile where the replay is of another scenario or of a seat that it does not offer.
[[nodiscard]] Result<ReplayedPractice> practice_from_replay(
    const Language& say, std::shared_ptr<const scenario::Scenario> scenario,
    const scenario::Replay& replay);

/// Keeps the path that a replay tells, and those it left, beside the one of `practice`.
void keep_paths(const Language& say, Practice& practice, const scenario::Replay& replay);

/// A run on a changed scenario.
struct ReloadedPractice {
  Practice practice;
  /// What is different for the person who plays, one plain sentence a difference; empty where they
  /// have met nothing that is.
  std::vector<std::string> changes;
};

/// The run at the moment where it stood, or at the nearest earlier one. A path that an earlier
/// change of the file cut short is taken up again where it can be.
/// Errors: as practice_from_replay().
[[nodiscard]] Result<ReloadedPractice> practice_on(
    const Language& say, const std::shared_ptr<const scenario::Scenario>& changed,
    const Practice& before);

}  // namespace attune::session
