// A pattern of words: "you|we are ... right", as the lexicon has them.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coach/own_words/typed_words.h"

namespace attune::coach {

/// Sets of words that patterns name as "@day".
using WordSets = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Items with blanks between them: a word; `a|b|c` one of them; `word*` a beginning; `_` any word;
/// `#` a number; `@set` one of a set; `...` up to three words; `^` the next item begins a clause,
/// `^^` the text; `$` the clause is over, `$$` the text. An item that ends in `?` may be missing. A
/// `~` in front of all: it counts, and is nothing to quote.
class PhrasePattern {
 public:
  explicit PhrasePattern(std::string_view written, const WordSets& sets = {});

  /// Where a match that begins at `from` ends (behind its last word), the shortest one. `words`
  /// holds words and end marks, no inner marks.
  [[nodiscard]] std::optional<std::size_t> match_at(std::span<const TypedWord> words,
                                                    std::size_t from) const;

  /// Says too little by itself to be quoted as a reason.
  [[nodiscard]] bool quiet() const { return quiet_; }
  /// A word that every match has in it; empty where there is none.
  [[nodiscard]] const std::string& needed_word() const { return needed_; }
  [[nodiscard]] const std::string& written() const { return written_; }

 private:
  enum class Start { kAnywhere, kClause, kText };
  struct Item {
    enum class Kind { kWord, kGap, kClauseOver, kTextOver };
    Kind kind = Kind::kWord;
    Start start = Start::kAnywhere;
    bool optional = false;
    bool any = false;     ///< "_"
    bool number = false;  ///< "#" is one of the alternatives.
    std::vector<std::string> words;
    std::vector<std::string> beginnings;
  };

  void add_item(std::string_view written, Start start, const WordSets& sets);
  static void add_alternative(Item& item, std::string_view word, const WordSets& sets);
  [[nodiscard]] static bool fits(const Item& item, const TypedWord& word, bool is_first);
  [[nodiscard]] std::optional<std::size_t> match(std::span<const TypedWord> words, std::size_t at,
                                                 std::size_t item) const;
  [[nodiscard]] std::optional<std::size_t> match_gap(std::span<const TypedWord> words,
                                                     std::size_t at, std::size_t item) const;

  std::string written_;
  std::vector<Item> items_;
  std::string needed_;
  bool quiet_ = false;
};

}  // namespace attune::coach
