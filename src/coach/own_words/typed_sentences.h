// Typed words sentence by sentence, and what is counted over them.
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coach/own_words/typed_words.h"

namespace attune::coach {

using TypedWords = std::span<const TypedWord>;

/// Its end mark apart. Lives as long as the words it is made of.
struct TypedSentence {
  TypedWords inner;       ///< Words and inner marks; never empty.
  std::string_view mark;  ///< Empty where it just stops.
};

[[nodiscard]] std::vector<TypedSentence> typed_sentences(TypedWords words);

/// Without marks.
[[nodiscard]] std::size_t count_words(TypedWords words);

/// Stems of the words that say something: "waited" and "waiting" are one, "the" is none.
[[nodiscard]] std::set<std::string> content_of(TypedWords words);

}  // namespace attune::coach
