// Both escape the quotation mark and the backslash; they differ in how they name a byte.
#include "scenario/translation/quoted_text.h"

#include <fmt/format.h>

namespace attune::scenario {

namespace {

constexpr unsigned char kFirstPrintable = 0x20;
constexpr unsigned char kDelete = 0x7F;

template <typename Spell>
std::string quoted(std::string_view text, Spell spell_control) {
  std::string out = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (each == '"' || each == '\\') {
      out += '\\';
      out += each;
    } else if (byte < kFirstPrintable || byte == kDelete) {
      out += spell_control(byte);
    } else {
      out += each;
    }
  }
  return out + '"';
}

}  // namespace

std::string yaml_quoted(std::string_view text) {
  return quoted(text, [](unsigned char byte) { return fmt::format("\\x{:02X}", byte); });
}

std::string po_quoted(std::string_view text) {
  return quoted(text, [](unsigned char byte) {
    return byte == '\n' ? std::string("\\n") : fmt::format("\\{:03o}", byte);
  });
}

}  // namespace attune::scenario
