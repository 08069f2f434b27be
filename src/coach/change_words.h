// What would change a couple's cycle, in sentences: who could do what, in which order it is said,
// and what to say where nothing has to change or nothing is enough.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language/language.h"
#include "model/cycle/couple_cycle.h"
#include "model/cycle/what_would_change.h"

namespace attune::coach {

/// A change as something somebody does: "the one who asks begins softly, a little more",
/// "the one who answers no longer blames".
[[nodiscard]] std::string change_words(const Language& say, const model::SingleChange& change);

/// What a change leads to: "then they settle", "not enough by itself: they go round in circles".
[[nodiscard]] std::string change_outcome(const Language& say, const model::SingleChange& change);

/// What was found out about a setting.
struct Remedies {
  const model::Setting& setting;
  const model::CoupleCycle& cycle;
  const std::vector<model::SingleChange>& changes;  ///< Empty: they settle as they are.
  const std::optional<model::PairOfChanges>& pair;  ///< Where no single change is enough.
};

/// What stands above the changes that are shown, or instead of them where there are none. That
/// nothing has to change is never said without what is missing all the same: being there in deeds,
/// calm, or strength for the weeks.
[[nodiscard]] std::string changes_lead(const Language& say, const Remedies& remedies);

/// The changes to show: the pair, or at most `most` of those that are each enough. Where one blames
/// or leaves, what stops doing harm comes first.
[[nodiscard]] std::vector<model::SingleChange> changes_to_show(const Remedies& remedies,
                                                               std::size_t most);

/// One way to say it in quotation marks; or, where a soft start is asked of somebody who is blamed,
/// that it is not owed.
[[nodiscard]] std::string said_aloud(const Language& say, const model::SingleChange& change,
                                     const model::Setting& setting);

/// All of it in a sentence or two.
[[nodiscard]] std::string what_helps(const Language& say, const Remedies& remedies);

}  // namespace attune::coach
