// The words of a text as lists of phrases see them: small letters, straight apostrophes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::scenario {

class ProseWords {
 public:
  /// "I’m here, Tom. Sit." has the words i'm, here, tom, a full stop, sit. Any end of a clause that
  /// is more than a comma counts as a full stop.
  explicit ProseWords(std::string_view text);

  /// Whether the phrase is said: its words in a row, without a full stop between them. Each of them
  /// may be several, "she|he hit|hits me", and one that ends in '*' stands for all that begin so.
  [[nodiscard]] bool say(std::string_view phrase) const;

  /// The first of `phrases` that is said, or an empty text.
  template <typename Phrases>
  [[nodiscard]] std::string_view first_of(const Phrases& phrases) const {
    for (const std::string_view phrase : phrases) {
      if (say(phrase)) {
        return phrase;
      }
    }
    return {};
  }

 private:
  [[nodiscard]] bool say_at(std::size_t word, std::string_view phrase) const;

  std::vector<std::string> words_;
};

}  // namespace attune::scenario
