// What each thing about a couple that can be turned is called in the window, and where it comes
// from: the one place that says so, but for the parameters of the equations (model/parameters.h).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/cycle/dial.h"

namespace attune::coach {

/// The part of a couple that a dial belongs to.
enum class DialGroup {
  kAnswer,    ///< How the one who answers does it.
  kAsker,     ///< What the one who asks brings along.
  kAnswerer,  ///< What the one who answers brings along.
  kBetween,   ///< What has grown between the two over time.
};

struct DialWords {
  std::string_view dial;  ///< The name of a model::Dial.
  DialGroup group = DialGroup::kAnswer;
  std::string_view label;    ///< Two to four words; within its group it stands for one dial.
  std::string_view less;     ///< What little of it is like, in one or two words.
  std::string_view more;     ///< What much of it is like, in one or two words.
  std::string_view meaning;  ///< One sentence.
  std::string_view source;   ///< Author and year; "assumption" where there is none.
};

/// Traits, shares, situation and the eight parts of an answer, group by group.
[[nodiscard]] std::span<const DialWords> dial_words();

/// The words of one dial, or nothing: parameters of the equations have none.
[[nodiscard]] const DialWords* words_of_dial(std::string_view dial);

/// "the answer", "who asks", "who answers", "between them".
[[nodiscard]] std::string_view title_of(const Language& say, DialGroup group);

/// A label that is clear outside of its group, too: "who asks: fear of being left".
[[nodiscard]] std::string full_label(const Language& say, const DialWords& words);

/// The full label of any dial; of a parameter its name.
[[nodiscard]] std::string label_of(const Language& say, const model::Dial& dial);
/// One sentence with its full stop.
[[nodiscard]] std::string meaning_of(const Language& say, const model::Dial& dial);
/// Author and year, or "assumption"; of a parameter what its sign rests on.
[[nodiscard]] std::string_view source_of(const Language& say, const model::Dial& dial);

/// A value in words, by fifths of the dial's range: "hardly", "a little", "somewhat", "a good
/// deal", "very much". `value` from dial.low() to dial.high().
[[nodiscard]] std::string_view reading_of(const Language& say, const model::Dial& dial,
                                          double value);

}  // namespace attune::coach
