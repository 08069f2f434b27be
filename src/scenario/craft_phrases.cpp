// Cuts a text into words once, and then compares word by word.
#include "scenario/craft_phrases.h"

#include <algorithm>
#include <cstddef>

namespace attune::scenario {

namespace {

constexpr std::string_view kCurlyApostrophe = "\u2019";
constexpr std::string_view kFullStop = ".";

bool is_word_byte(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  const bool beyond_ascii = static_cast<unsigned char>(byte) >= 0x80U;
  return letter || beyond_ascii || (byte >= '0' && byte <= '9') || byte == '\'' || byte == '-';
}

// General punctuation: dashes, quotation marks, the ellipsis. Three bytes, the first two the same.
bool is_punctuation(std::string_view rest) { return rest.starts_with("\xE2\x80"); }

char small(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

std::string_view first_piece(std::string_view& rest, char separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view piece = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return piece;
}

bool is_one_of(std::string_view word, std::string_view several) {
  while (!several.empty()) {
    std::string_view one = first_piece(several, '|');
    if (one.ends_with('*') ? word.starts_with(one.substr(0, one.size() - 1)) : word == one) {
      return true;
    }
  }
  return false;
}

}  // namespace

ProseWords::ProseWords(std::string_view text) {
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) {
      words_.push_back(std::move(word));
      word.clear();
    }
  };
  while (!text.empty()) {
    const std::size_t length = is_punctuation(text) ? std::min<std::size_t>(3, text.size()) : 1;
    if (text.starts_with(kCurlyApostrophe)) {
      word += '\'';
    } else if (length == 1 && is_word_byte(text.front())) {
      word += small(text.front());
    } else {
      finish();
    }
    if (word.empty() && text.front() != ' ' && text.front() != ',') {
      words_.emplace_back(kFullStop);
    }
    text.remove_prefix(length);
  }
  finish();
}

bool ProseWords::say(std::string_view phrase) const {
  for (std::size_t word = 0; word < words_.size(); ++word) {
    if (say_at(word, phrase)) {
      return true;
    }
  }
  return false;
}

bool ProseWords::say_at(std::size_t word, std::string_view phrase) const {
  while (!phrase.empty()) {
    const std::string_view wanted = first_piece(phrase, ' ');
    if (word >= words_.size() || !is_one_of(words_[word], wanted)) {
      return false;
    }
    ++word;
  }
  return true;
}

}  // namespace attune::scenario
