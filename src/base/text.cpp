// Walks UTF-8 byte by byte, without tables; distances between words by dynamic programming.
#include "base/text.h"

#include <algorithm>

namespace attune {

namespace {

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

// Length of the sequence a lead byte announces; 0 where it cannot lead.
std::size_t sequence_length(unsigned char lead) {
  if (lead < 0x80U) {
    return 1;
  }
  if (lead >= 0xC2U && lead <= 0xDFU) {
    return 2;
  }
  if (lead >= 0xE0U && lead <= 0xEFU) {
    return 3;
  }
  return lead >= 0xF0U && lead <= 0xF4U ? 4 : 0;
}

// What the second byte may be, by the first: rules out overlong forms, surrogates and > U+10FFFF.
bool second_byte_fits(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0U:
      return second >= 0xA0U;
    case 0xEDU:
      return second <= 0x9FU;
    case 0xF0U:
      return second >= 0x90U;
    case 0xF4U:
      return second <= 0x8FU;
    default:
      return true;
  }
}

bool sequence_is_well_formed(std::string_view sequence) {
  for (std::size_t i = 1; i < sequence.size(); ++i) {
    if (!is_continuation(static_cast<unsigned char>(sequence[i]))) {
      return false;
    }
  }
  return sequence.size() < 2 || second_byte_fits(static_cast<unsigned char>(sequence[0]),
                                                 static_cast<unsigned char>(sequence[1]));
}

// Distances between all beginnings of two words; cell (i, j) is for their first i and j bytes.
class Distances {
 public:
  Distances(std::string_view a, std::string_view b)
      : a_(a), b_(b), cells_((a.size() + 1) * (b.size() + 1)) {}

  // Edit distance in bytes with transpositions of neighbours: good enough for names.
  std::size_t whole() {
    for (std::size_t i = 0; i <= a_.size(); ++i) {
      for (std::size_t j = 0; j <= b_.size(); ++j) {
        at(i, j) = i == 0 || j == 0 ? i + j : shortest(i, j);
      }
    }
    return cells_.back();
  }

 private:
  std::size_t& at(std::size_t i, std::size_t j) { return cells_[i * (b_.size() + 1) + j]; }

  std::size_t shortest(std::size_t i, std::size_t j) {
    const std::size_t change = at(i - 1, j - 1) + (a_[i - 1] == b_[j - 1] ? 0U : 1U);
    const std::size_t best = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, change});
    const bool swapped = i > 1 && j > 1 && a_[i - 1] == b_[j - 2] && a_[i - 2] == b_[j - 1];
    return swapped ? std::min(best, at(i - 2, j - 2) + 1) : best;
  }

  std::string_view a_;
  std::string_view b_;
  std::vector<std::size_t> cells_;
};

void wrap_line(std::string_view line, std::size_t width, std::vector<std::string>& out) {
  std::string current;
  std::size_t length = 0;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    const std::string_view word = line.substr(0, space);
    line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
    const std::size_t word_length = code_points(word);
    if (!current.empty() && length + 1 + word_length > width) {
      out.push_back(std::move(current));
      current.clear();
      length = 0;
    }
    if (!current.empty()) {
      current += ' ';
      ++length;
    }
    current += word;
    length += word_length;
  }
  out.push_back(std::move(current));
}

}  // namespace

std::size_t code_points(std::string_view utf8) {
  return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char byte) {
    return !is_continuation(static_cast<unsigned char>(byte));
  }));
}

std::size_t first_code_point(std::string_view text) {
  std::size_t length = std::min<std::size_t>(1, text.size());
  while (length < text.size() && is_continuation(static_cast<unsigned char>(text[length]))) {
    ++length;
  }
  return length;
}

std::size_t first_malformed_byte(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t length = sequence_length(static_cast<unsigned char>(text[at]));
    if (length == 0 || at + length > text.size() ||
        !sequence_is_well_formed(text.substr(at, length))) {
      return at;
    }
    at += length;
  }
  return std::string_view::npos;
}

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    wrap_line(text.substr(0, end), width, lines);
    if (end == std::string_view::npos) {
      return lines;
    }
    text.remove_prefix(end + 1);
  }
}

std::string nearest(std::string_view word, std::span<const std::string> known) {
  const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
  std::size_t best = limit + 1;
  std::string found;
  for (const std::string& candidate : known) {
    // Every byte that one has more costs an edit; and a hostile file may bring very long words.
    const auto [shorter, longer] = std::minmax({word.size(), candidate.size()});
    if (longer - shorter >= best) {
      continue;
    }
    const std::size_t distance = Distances(word, candidate).whole();
    if (distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

std::string join_words(std::span<const std::string> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      text += i + 1 == words.size() ? " and " : ", ";
    }
    text += words[i];
  }
  return text;
}

}  // namespace attune
