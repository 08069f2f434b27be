// Phrases that speak for a code, by class, and kinds of words: what the reader of own words knows.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "coach/own_words/phrase_pattern.h"
#include "coach/own_words/typed_words.h"

namespace attune::coach {

/// Phrases that do one thing.
struct PhraseClass {
  std::string name;  ///< "standing_promise"
  std::string code;  ///< Of the reply, that it speaks for: "accommodation"; "bid" for a bid's.
  std::string says;  ///< "a promise for every time": completes "there is".
  /// What "not" or its like just before makes of it: empty for no difference, "off" for nothing,
  /// else the name of another class.
  std::string negated;
};

struct PhraseHit {
  std::size_t phrase_class = 0;  ///< Place in Lexicon::classes().
  std::size_t pattern = 0;       ///< Place in Lexicon::patterns().
  std::size_t first = 0;         ///< Words, of those that were looked through.
  std::size_t end = 0;           ///< Behind the last one.
};

class Lexicon {
 public:
  /// Errors: kBadFile, with the line.
  [[nodiscard]] static Result<Lexicon> read(std::string_view text,
                                            const std::filesystem::path& path);

  [[nodiscard]] const Spelling& spelling() const { return spelling_; }
  [[nodiscard]] const std::vector<PhraseClass>& classes() const { return classes_; }
  [[nodiscard]] const PhrasePattern& pattern(std::size_t place) const {
    return patterns_[place].pattern;
  }
  /// What a word is one of: "pet_name", "chore". Empty for most words.
  [[nodiscard]] std::span<const std::string> kinds_of(std::string_view word) const;

  /// Every phrase in `words`, which hold no inner marks; by pattern, then by place.
  [[nodiscard]] std::vector<PhraseHit> hits(std::span<const TypedWord> words) const;

 private:
  struct Known {
    std::size_t phrase_class = 0;
    PhrasePattern pattern;
  };
  class Reader;

  /// What a phrase of `phrase_class` at `at` is, with what stands before it; nothing where it is
  /// off.
  [[nodiscard]] std::optional<std::size_t> class_at(std::size_t phrase_class,
                                                    std::span<const TypedWord> words,
                                                    std::size_t at) const;
  [[nodiscard]] bool is_negated(std::span<const TypedWord> words, std::size_t at) const;
  void look_for(std::size_t pattern, std::span<const TypedWord> words,
                std::vector<PhraseHit>& hits) const;

  Spelling spelling_;
  std::set<std::string, std::less<>> negators_;
  WordSets sets_;
  std::map<std::string, std::vector<std::string>, std::less<>> kinds_;  ///< By word.
  std::vector<PhraseClass> classes_;
  std::vector<Known> patterns_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_word_;  ///< That they need.
  std::vector<std::size_t> without_word_;
};

}  // namespace attune::coach
