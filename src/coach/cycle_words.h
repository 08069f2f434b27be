// The couple's cycle in sentences: what they do in the long run, where they rest, what would change
// it. Always about these two imagined people and this way of answering.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/cycle/couple_cycle.h"
#include "model/cycle/what_would_change.h"

namespace attune::coach {

/// Below this, being there in deeds is so little that worry has a reason. Ours.
inline constexpr double kHardlyThere = 0.4;

/// "settle", "go round in circles", "stay stuck".
[[nodiscard]] std::string_view plain_name(model::Regime regime);

/// One sentence on what the two do when this goes on: "They go round in circles; a lap takes about
/// 32 minutes." Says so where it is not sure.
[[nodiscard]] std::string cycle_sentence(const model::CoupleCycle& cycle);

/// Whether a rest holds, in words: "they stay here", "they come back to here, in ever smaller
/// swings", "they do not stay here".
[[nodiscard]] std::string_view hold_of(const model::FixedPoint& rest);

/// Where the bidder's worry is warranted: one sentence, and that fewer questions would be no
/// recovery. Empty where the other is there.
[[nodiscard]] std::string warranted_worry(const model::Couple& couple);

/// A change as something somebody does: "the one who asks begins softly, a little more".
[[nodiscard]] std::string change_words(const model::SingleChange& change);

/// What a change leads to: "then they settle", "not enough by itself: they still go round in
/// circles".
[[nodiscard]] std::string change_outcome(const model::SingleChange& change);

/// One sentence that answers "what would change this?": the first change that is enough, or the
/// pair, or that no two changes are.
[[nodiscard]] std::string what_helps(const std::vector<model::SingleChange>& changes,
                                     const std::optional<model::PairOfChanges>& pair);

/// Where circling begins while a dial is turned: "Circling begins where ... passes 3.3 of 7."
[[nodiscard]] std::string beginning_sentence(const model::Dial& dial,
                                             const model::HopfSearch& search);

}  // namespace attune::coach
