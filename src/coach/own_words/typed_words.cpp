// A scan over code points: letters make words, digits numbers, everything else marks or nothing.
#include "coach/own_words/typed_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/text.h"

namespace attune::coach {

namespace {

using Kind = TypedWord::Kind;

constexpr std::array<std::string_view, 6> kApostrophes = {"'", "’", "‘", "`", "´", "ʼ"};
constexpr std::array<std::string_view, 4> kEndMarks = {".", "!", "?", "…"};
constexpr std::array<std::string_view, 11> kInnerMarks = {",", ";",  ":", "—", "–", "(",
                                                          ")", "\"", "“", "”", "*"};
constexpr std::array<std::string_view, 6> kNotShouted = {"OK", "TV", "AM", "PM", "UK", "US"};
constexpr std::array<std::string_view, 19> kNumbers = {
    "one",    "two",    "three",   "four",   "five",   "six",   "seven", "eight", "nine",   "ten",
    "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred"};

template <typename Marks>
bool is_one_of(const Marks& marks, std::string_view text) {
  return std::find(marks.begin(), marks.end(), text) != marks.end();
}

std::uint32_t code_point(std::string_view bytes) {
  const auto byte = [bytes](std::size_t at) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at]));
  };
  switch (bytes.size()) {
    case 1:
      return byte(0);
    case 2:
      return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3:
      return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
      return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
             (byte(3) & 0x3FU);
  }
}

bool is_digit(std::string_view bytes) {
  return bytes.size() == 1 && bytes[0] >= '0' && bytes[0] <= '9';
}

bool is_capital(std::string_view bytes) {
  const std::uint32_t point = code_point(bytes);
  return (point >= 'A' && point <= 'Z') || (point >= 0xC0 && point <= 0xDE && point != 0xD7);
}

bool is_letter(std::string_view bytes) {
  const std::uint32_t point = code_point(bytes);
  const bool ascii = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
  return ascii || (point >= 0xC0 && point < 0x2000 && point != 0xD7 && point != 0xF7);
}

/// Hearts, thumbs and faces: words of a kind.
bool is_picture(std::string_view bytes) {
  const std::uint32_t point = code_point(bytes);
  return (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF);
}

/// In small letters, for the alphabets that English is typed in.
void add_small(std::string& word, std::string_view bytes) {
  if (!is_capital(bytes)) {
    word += bytes;
  } else if (bytes.size() == 1) {
    word += static_cast<char>(bytes[0] - 'A' + 'a');
  } else {
    word += bytes[0];
    word += static_cast<char>(static_cast<unsigned char>(bytes[1]) + 0x20U);
  }
}

class Scanner {
 public:
  Scanner(std::string_view text, const Spelling& spelling) : text_(text), spelling_(spelling) {}

  std::vector<TypedWord> scan() {
    while (at_ < text_.size()) {
      const std::string_view next = peek();
      if (is_letter(next)) {
        take_word();
      } else if (is_digit(next)) {
        take_number();
      } else {
        take_mark(next);
      }
    }
    return std::move(words_);
  }

 private:
  [[nodiscard]] std::string_view peek(std::size_t ahead = 0) const {
    const std::string_view rest = text_.substr(std::min(at_ + ahead, text_.size()));
    return rest.substr(0, first_code_point(rest));
  }

  void take_word() {
    const std::size_t begin = at_;
    std::string word;
    bool apostrophe = false;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    while (at_ < text_.size()) {
      const std::string_view next = peek();
      if (is_letter(next)) {
        add_small(word, next);
        ++letters;
        capitals += is_capital(next) ? 1U : 0U;
      } else if (is_one_of(kApostrophes, next)) {
        apostrophe = true;
      } else {
        break;
      }
      at_ += next.size();
    }
    const std::string_view typed = text_.substr(begin, at_ - begin);
    const TypedWord like = {
        .begin = begin,
        .end = at_,
        .capital = is_capital(typed.substr(0, first_code_point(typed))),
        .shouted = letters > 1 && capitals == letters && !is_one_of(kNotShouted, typed)};
    add_spelt(word, apostrophe, like);
  }

  void add_spelt(const std::string& word, bool apostrophe, const TypedWord& like) {
    std::string_view spelt = word;
    const auto with = spelling_.with_apostrophe.find(word);
    const auto plain = spelling_.words.find(word);
    if (apostrophe && with != spelling_.with_apostrophe.end()) {
      spelt = with->second;
    } else if (plain != spelling_.words.end()) {
      spelt = plain->second;
    }
    while (!spelt.empty()) {
      const std::size_t blank = std::min(spelt.find(' '), spelt.size());
      TypedWord one = like;
      one.text = spelt.substr(0, blank);
      add_word(std::move(one));
      spelt.remove_prefix(std::min(blank + 1, spelt.size()));
    }
  }

  void take_number() {
    const std::size_t begin = at_;
    while (is_digit(peek()) || ((peek() == "." || peek() == ":") && is_digit(peek(1)))) {
      ++at_;
    }
    add_word({.text = std::string(text_.substr(begin, at_ - begin)), .begin = begin, .end = at_});
  }

  void add_word(TypedWord word) {
    if (ended_) {
      ++sentence_;
      ended_ = false;
    }
    word.sentence = sentence_;
    word.starts_sentence = words_.empty() || words_.back().sentence != sentence_ || !begun_;
    word.starts_clause = word.starts_sentence || clause_;
    begun_ = true;
    clause_ = false;
    words_.push_back(std::move(word));
  }

  void take_mark(std::string_view mark) {
    const std::size_t begin = at_;
    at_ += mark.size();
    if (is_picture(mark)) {
      add_word({.text = std::string(mark), .begin = begin, .end = at_});
      return;
    }
    std::string_view shown = mark;
    if (mark == "." && peek() == ".") {
      while (peek() == ".") {
        ++at_;
      }
      shown = "…";
    }
    if (is_one_of(kEndMarks, shown)) {
      end_sentence(shown, begin);
    } else if (is_one_of(kInnerMarks, shown) && begun_) {
      clause_ = true;
      add_mark(Kind::kInner, shown, begin);
    }
  }

  /// Of several end marks the last one stands for the sentence.
  void end_sentence(std::string_view mark, std::size_t begin) {
    if (!begun_) {
      return;
    }
    clause_ = true;
    ended_ = true;
    if (words_.back().kind == Kind::kEnd) {
      words_.back().text = mark;
      words_.back().end = at_;
    } else {
      add_mark(Kind::kEnd, mark, begin);
    }
  }

  void add_mark(Kind kind, std::string_view mark, std::size_t begin) {
    words_.push_back({.kind = kind,
                      .text = std::string(mark),
                      .begin = begin,
                      .end = at_,
                      .sentence = sentence_});
  }

  std::string_view text_;
  const Spelling& spelling_;
  std::size_t at_ = 0;
  std::vector<TypedWord> words_;
  std::size_t sentence_ = 0;
  bool begun_ = false;   ///< There was a word.
  bool ended_ = false;   ///< The next word begins another sentence.
  bool clause_ = false;  ///< The next word begins a clause.
};

}  // namespace

std::vector<TypedWord> typed_words(std::string_view text, const Spelling& spelling) {
  return Scanner(text, spelling).scan();
}

bool is_number(std::string_view word) {
  return !word.empty() && ((word[0] >= '0' && word[0] <= '9') || is_one_of(kNumbers, word));
}

}  // namespace attune::coach
