// What a person typed as words: split, spelt as dictionaries do, each with the place it came from.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::coach {

/// How words are written that are not written as in a dictionary: "u" for "you". Several words may
/// stand for one: "do not" for "dont".
struct Spelling {
  using Table = std::map<std::string, std::string, std::less<>>;
  Table words;
  Table with_apostrophe;  ///< Only where an apostrophe was typed: "we'll", and not "well".
};

struct TypedWord {
  enum class Kind {
    kWord,
    kInner,  ///< A comma, a dash, a quotation mark: within a sentence.
    kEnd,    ///< A mark that ends a sentence.
  };
  Kind kind = Kind::kWord;
  std::string text;       ///< In small letters, without apostrophes; digits as they are.
  std::size_t begin = 0;  ///< Bytes of what was typed.
  std::size_t end = 0;
  std::size_t sentence = 0;      ///< From 0.
  bool starts_sentence = false;  ///< The first word of one.
  bool starts_clause = false;    ///< The first after any mark, or of a sentence.
  bool capital = false;          ///< Began with a capital letter.
  bool shouted = false;          ///< All in capitals.

  bool operator==(const TypedWord&) const = default;
};

/// The words and marks of `text` (UTF-8) in their order. A text without any is empty.
[[nodiscard]] std::vector<TypedWord> typed_words(std::string_view text, const Spelling& spelling);

/// Digits, or a number in words from one to sixty.
[[nodiscard]] bool is_number(std::string_view word);

}  // namespace attune::coach
