#include "scenario/text_safety.h"

#include <fmt/format.h>

#include <string_view>

#include "base/text.h"
#include "scenario/line_scan.h"

namespace attune::scenario {

namespace {

bool is_control(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return (value < 0x20U && byte != '\t' && byte != '\n') || value == 0x7FU;
}

void check_control_characters(MendedText& text, int line) {
  const std::string_view bytes = text.source().line(line);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (is_control(bytes[i])) {
      text.mend(FindingCode::kControlCharacter, line, i,
                fmt::format("control character 0x{:02X}", static_cast<unsigned char>(bytes[i])),
                "remove it; save the file as plain UTF-8 text");
    }
  }
}

void check_utf8(MendedText& text, int line) {
  const std::string_view bytes = text.source().line(line);
  std::size_t from = 0;
  while (true) {
    const std::size_t bad = first_malformed_byte(bytes.substr(from));
    if (bad == std::string_view::npos) {
      return;
    }
    from += bad;
    text.mend(FindingCode::kMalformedUtf8, line, from,
              fmt::format("byte 0x{:02X} is not UTF-8", static_cast<unsigned char>(bytes[from])),
              "save the file as UTF-8");
    ++from;
  }
}

}  // namespace

bool make_safe(MendedText& text) {
  for (int line = 1; line <= text.source().line_count(); ++line) {
    check_utf8(text, line);
    check_control_characters(text, line);
  }
  return LineScan(text).run();
}

}  // namespace attune::scenario
