// The escapes of C that gettext writes.
#include "base/language/po_string.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/parse_number.h"

namespace attune {

namespace {

constexpr unsigned char kFirstPrintable = 0x20;
constexpr unsigned char kDelete = 0x7F;

Error bad_string(const char* what, const char* fix) { return {ErrorCode::kBadFile, what, "", fix}; }

std::optional<char> simple_escape(char letter) {
  constexpr std::array<std::pair<char, char>, 6> kEscapes = {
      {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'"', '"'}, {'\\', '\\'}, {'\'', '\''}}};
  const auto* const found =
      std::find_if(kEscapes.begin(), kEscapes.end(),
                   [letter](const auto& each) { return each.first == letter; });
  return found == kEscapes.end() ? std::nullopt : std::optional(found->second);
}

// Three octal digits, as po_quoted() writes control characters.
std::optional<char> octal_escape(std::string_view digits) {
  constexpr int kOctal = 8;
  constexpr int kMostByte = 0x7F;
  const std::optional<int> number = parse_number<int>(digits, kOctal);
  const bool fits = digits.size() == 3 && number.has_value() && *number > 0 && *number <= kMostByte;
  return fits ? std::optional(static_cast<char>(*number)) : std::nullopt;
}

/// Reads the escape at `at` (its backslash) and moves behind it. False where it is none.
bool read_escape(std::string_view text, std::size_t& at, std::string& out) {
  const std::string_view rest = text.substr(at + 1);
  if (rest.empty()) {
    return false;
  }
  if (const auto simple = simple_escape(rest.front())) {
    out += *simple;
    at += 2;
    return true;
  }
  if (const auto octal = octal_escape(rest.substr(0, 3))) {
    out += *octal;
    at += 4;
    return true;
  }
  return false;
}

bool is_control(char each) {
  const auto byte = static_cast<unsigned char>(each);
  return byte < kFirstPrintable || byte == kDelete;
}

}  // namespace

Result<std::string> read_po_string(std::string_view quoted) {
  if (quoted.empty() || quoted.front() != '"') {
    return bad_string("a text in double quotes belongs here", "write it as \"...\"");
  }
  std::string out;
  std::size_t at = 1;
  while (at < quoted.size() && quoted[at] != '"') {
    if (is_control(quoted[at])) {
      return bad_string("a control character in a text", "remove it, or write it as an escape");
    }
    if (quoted[at] != '\\') {
      out += quoted[at++];
    } else if (!read_escape(quoted, at, out)) {
      return bad_string("an escape that is not known", "write \\\\ for a backslash itself");
    }
  }
  if (at >= quoted.size()) {
    return bad_string("a quotation mark is not closed on its line", "close it with \"");
  }
  if (at + 1 != quoted.size()) {
    return bad_string("text goes on behind the closing quotation mark",
                      "write \\\" for a quotation mark inside");
  }
  return out;
}

}  // namespace attune
