// What the linear model adds up: everything about a reply that has a name and may have a weight.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coach/own_words/lexicon.h"
#include "coach/own_words/typed_words.h"

namespace attune::coach {

/// A reply that was taken apart.
struct ParsedReply {
  std::vector<TypedWord> words;   ///< All of them, with marks.
  std::vector<TypedWord> spoken;  ///< Without inner marks: what phrases are looked for in.
  std::vector<PhraseHit> hits;    ///< Their words are places in `spoken`.
};

[[nodiscard]] ParsedReply parse_reply(std::string_view text, const Lexicon& lexicon);

/// One thing about a reply.
struct WordFeature {
  std::string name;       ///< Its letters before the first colon say what kind it is; README.md.
  float value = 1.0F;     ///< 1, or a share.
  std::size_t begin = 0;  ///< Bytes of the reply that it comes from; both 0 where from all of it.
  std::size_t end = 0;
};

/// Those of `reply` as an answer to `bid`, each name once (where it comes first), by name.
[[nodiscard]] std::vector<WordFeature> word_features(const ParsedReply& reply,
                                                     const ParsedReply& bid,
                                                     const Lexicon& lexicon);

}  // namespace attune::coach
