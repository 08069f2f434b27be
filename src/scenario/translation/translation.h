// A scenario in another language: its texts exchanged, and nothing else.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "scenario/scenario.h"

namespace attune::scenario {

/// One text in the other language.
struct TranslatedText {
  std::string text;
  std::string of;    ///< source_hash() of the text it was made from; another one makes it stale.
  Position at;       ///< Of its key in the file.
  Position text_at;  ///< Of its words.
  Position of_at;    ///< Of its hash.
};

/// What a file such as `four-hours.de.yaml` says.
struct Translation {
  std::string scenario;                                      ///< Id of the scenario.
  std::string language;                                      ///< A BCP 47 tag: "de", "pt-BR".
  std::map<std::string, TranslatedText, std::less<>> lines;  ///< By TextPlace::key.
};

/// The `of` of a translation that nobody has confirmed: no text has this hash.
inline constexpr std::string_view kUnconfirmed = "00000000";

/// Eight hexadecimal digits that change when the text does: FNV-1a of 64 bits, its halves folded
/// together by exclusive or. Never kUnconfirmed.
[[nodiscard]] std::string source_hash(std::string_view text);

/// Whether `line` was made from `source` as it is now.
[[nodiscard]] bool is_current(const TranslatedText& line, std::string_view source);

/// The scenario with its texts in the other language. What has no translation, or a stale one,
/// stays as it was written. Ids, keys, codes, conditions and content_hash are those of `scenario`,
/// so that a play may be saved in one language and resumed in the other.
[[nodiscard]] Scenario translated(const Scenario& scenario, const Translation& translation);

}  // namespace attune::scenario
