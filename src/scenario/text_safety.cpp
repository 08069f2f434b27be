// Bytes first, and then lines; both exchange what would hide the rest.
#include "scenario/text_safety.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "base/printable.h"
#include "base/text.h"
#include "scenario/line_scan.h"

namespace attune::scenario {

namespace {

// With more of them than this a file is no text, and to list them all helps nobody.
constexpr int kMostBadBytes = 20;

unsigned char_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

// Printable ASCII: eight bytes at a time, because nearly every line is nothing else.
bool is_plain(std::string_view bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  std::uint64_t odd = 0;  // The highest bit of a byte is set where it is none of U+0020 to U+007E.
  std::size_t at = 0;
  for (; at + sizeof(odd) <= bytes.size(); at += sizeof(odd)) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, sizeof(eight));
    odd |= eight | (eight - 0x20U * kOnes) | (eight + kOnes);
  }
  return (odd & (0x80U * kOnes)) == 0 &&
         std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(),
                     [](char byte) { return byte >= 0x20 && byte < 0x7F; });
}

// Looks at every byte of a file.
class ByteScan {
 public:
  explicit ByteScan(MendedText& text) : text_(text) {}

  /// False where the file is no text.
  bool run() {
    const std::string_view start = text_.source().text().substr(0, 2);
    if (start == "\xFF\xFE" || start == "\xFE\xFF") {
      text_.report(FindingCode::kMalformedUtf8, 1, 0, "the file is UTF-16, and not UTF-8",
                   "save it as UTF-8 (in Notepad: Save as, Encoding)");
      return false;
    }
    if (text_.source().text().starts_with("{\\rtf")) {
      text_.report(FindingCode::kSyntax, 1, 0, "this is RTF, the format of a word processor",
                   "save it as plain text in UTF-8; the words stay, the formatting goes");
      return false;
    }
    for (int line = 1; line <= text_.source().line_count() && bad_ <= kMostBadBytes; ++line) {
      if (!is_plain(text_.source().line(line))) {
        check_utf8(line);
        check_characters(line);
      }
    }
    return bad_ <= kMostBadBytes;
  }

 private:
  void check_utf8(int line) {
    const std::string_view bytes = text_.source().line(line);
    std::size_t from = 0;
    while (bad_ <= kMostBadBytes) {
      const std::size_t bad = first_malformed_byte(bytes.substr(from));
      if (bad == std::string_view::npos) {
        return;
      }
      from += bad;
      mend(FindingCode::kMalformedUtf8, line, from,
           fmt::format("byte 0x{:02X} is not UTF-8", char_at(bytes, from)));
      ++from;
    }
  }

  void check_characters(int line) {
    const std::string_view bytes = text_.source().line(line);
    for (std::size_t at = 0; at < bytes.size() && bad_ <= kMostBadBytes; ++at) {
      const HiddenCharacter hidden = hidden_character_at(bytes, at);
      if (hidden.length == 0 || hidden.code_point == '\t') {
        continue;
      }
      mend(FindingCode::kControlCharacter, line, at,
           fmt::format("U+{:04X}, a character that nobody sees", hidden.code_point));
      for (std::size_t rest = 1; rest < hidden.length; ++rest) {
        text_.replace(line, at + rest);
      }
    }
  }

  void mend(FindingCode code, int line, std::size_t at, std::string message) {
    if (++bad_ > kMostBadBytes) {
      message += ", and so on: this is no text";
    }
    text_.mend(code, line, at, message, "remove it, or save the file as plain UTF-8 text");
  }

  MendedText& text_;
  int bad_ = 0;
};

}  // namespace

bool make_safe(MendedText& text) { return ByteScan(text).run() && LineScan(text).run(); }

}  // namespace attune::scenario
