// What people are told about a replay on a scenario that has changed, in plain sentences.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "scenario/replay.h"

namespace attune::scenario {

/// The node in an option's key, "node#id" or "node@n".
[[nodiscard]] std::string_view node_of(const Option& option);

/// At most `most` code points of `text`, cut between two words where it can be, and "…".
[[nodiscard]] std::string beginning_of(std::string_view text, std::size_t most);

/// “The beginning of it…” between quotation marks, short enough to stand inside a sentence.
[[nodiscard]] std::string quoted_beginning(const Language& say, std::string_view text);

/// “Four hours. You counted…”; where its words were not kept, "edge#forget".
[[nodiscard]] std::string named_pick(const Language& say, const ReplayPick& pick);

/// Whether two texts are one sentence that somebody reworded: at least a third of the words of the
/// longer one are in the other, whatever their order, capitals and punctuation.
[[nodiscard]] bool is_rewording(std::string_view before, std::string_view after);

/// Why a pick is not played again.
enum class ReplayStop {
  kGone,            ///< Nothing has its id, or its words.
  kOtherWords,      ///< Its id stands before other words now.
  kWordsMoved,      ///< Its words belong to another id now.
  kOtherSeat,       ///< Somebody else says it now.
  kNotAvailable,    ///< It is locked or hidden.
  kDecisionBefore,  ///< Something else has to be decided first.
  kEndsBefore,      ///< The play is over.
  kFault,           ///< The play cannot go on: Moment::fault says why.
};

/// "The evening stops in “edge”, after “Somebody has to count.”: the reply that was given here,
/// “Fine. Forget it.”, is gone."
[[nodiscard]] std::string stop_in_words(const Language& say, const Runner& runner,
                                        const ReplayPick& pick, ReplayStop stop);

/// Where the play stands after all its picks, if that is another place than `at`; else empty.
[[nodiscard]] std::string elsewhere_in_words(const Language& say, const Runner& runner,
                                             const ReplayPlace& at);

/// "“Fine. Forget it.” reads differently now: “Fine. Leave it.”"
[[nodiscard]] std::string reworded_in_words(const Language& say, std::string_view before,
                                            std::string_view after);

/// What is different about a pick that can be played again, one sentence a difference. `runner`
/// stands where it is offered.
[[nodiscard]] std::vector<std::string> differences_in_words(const Language& say,
                                                            const Runner& runner,
                                                            const ReplayPick& pick,
                                                            const Option& option);

}  // namespace attune::scenario
