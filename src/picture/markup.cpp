// Bytes are looked at one by one, after printable() has made them harmless.
#include "picture/markup.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/printable.h"

namespace attune::picture {

namespace {

std::string_view entity(char byte) {
  switch (byte) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\n':
      return " ";
    default:
      return {};
  }
}

/// U+FFFE and U+FFFF, which XML 1.0 does not know.
bool is_no_character(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

}  // namespace

std::string escaped(std::string_view text) {
  const std::string shown = printable(text);
  std::string out;
  out.reserve(shown.size());
  for (std::size_t at = 0; at < shown.size(); ++at) {
    if (is_no_character(std::string_view(shown).substr(at))) {
      out += '?';
      at += 2;
    } else if (const std::string_view word = entity(shown[at]); !word.empty()) {
      out += word;
    } else {
      out += shown[at];
    }
  }
  return out;
}

std::string pixels(double value) {
  constexpr double kFarOutside = 30'000.0;
  std::string text = fmt::format("{:.2f}", std::clamp(value, -kFarOutside, kFarOutside));
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') {
    text.pop_back();
  }
  return text == "-0" ? "0" : text;
}

}  // namespace attune::picture
