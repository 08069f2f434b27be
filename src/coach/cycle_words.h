// The couple's cycle in sentences: what they do in the long run, where
// circling begins. Always about these two imagined people and this way of answering; for the
// window, the command line and the page alike.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "model/cycle/couple_cycle.h"

namespace attune::coach {

/// Below this, being there in deeds is so little that worry has a reason; below the second, some of
/// it has. Ours.
inline constexpr double kHardlyThere = 0.4;
inline constexpr double kSometimesThere = 0.6;

/// What has to stand below every picture and every page of a cycle.
inline constexpr std::string_view kCycleCaveat = to_say(
    "A teaching model of an imagined couple, not a forecast; and one talk that nobody interrupts.");

/// Where nothing here applies; belongs near every picture of a cycle.
inline constexpr std::string_view kWhereAfraid = to_say(
    "If one of you is afraid of the other, leave this aside and talk to somebody you trust.");

/// From this share of blame on it stands where it is seen first. Ours.
inline constexpr double kMuchBlame = 0.5;

/// "settle", "go round in circles", "stay stuck".
[[nodiscard]] std::string_view plain_name(const Language& say, model::Regime regime);

/// What that is, in one sentence with its limit; the limits are ours.
[[nodiscard]] std::string meaning_of(const Language& say, model::Regime regime);

/// What is done throughout: "The one who answers brushes it off."
[[nodiscard]] std::string answer_sentence(const Language& say, const model::Stance<double>& stance);

/// One sentence on what the two do when this goes on: "They go round in circles: after about half
/// an hour it begins again." Calm is only said where there is calm in the end, a lap only where one
/// is known; says so where it is not sure.
[[nodiscard]] std::string cycle_sentence(const Language& say, const model::CoupleCycle& cycle);

/// What else there is to know about it, a sentence each and with numbers: how wide a lap is, what
/// is not sure and why. May be empty.
[[nodiscard]] std::vector<std::string> cycle_remarks(const Language& say,
                                                     const model::CoupleCycle& cycle);

/// Where the bidder's worry is warranted: that it is, and that fewer questions would be no
/// recovery. Empty where the other is there.
[[nodiscard]] std::string warranted_worry(const Language& say, const model::Couple& couple);

/// Where circling begins and ends while a dial is turned, in one sentence: "Circling begins where
/// “who answers: unease with closeness” passes about 3.3, on a scale from 1 to 7."
[[nodiscard]] std::string beginning_sentence(const Language& say, const model::Dial& dial,
                                             const model::HopfSearch& search);

/// The same at length: what is turned, and where `setting` stands on it; each place with its laps
/// and both its sides; what may have been missed.
[[nodiscard]] std::vector<std::string> beginning_words(const Language& say,
                                                       const model::Beginning& beginning,
                                                       const model::Setting& setting);

}  // namespace attune::coach
