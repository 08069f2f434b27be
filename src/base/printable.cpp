// Looks at what begins at a byte; all that is hidden takes one, two or three of them.
#include "base/printable.h"

#include "base/text.h"

namespace attune {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

std::string with_malformed_marked(std::string_view text) {
  std::string marked(text);
  std::size_t bad = first_malformed_byte(marked);
  while (bad != std::string::npos) {
    marked[bad] = '?';
    const std::size_t next = first_malformed_byte(std::string_view(marked).substr(bad));
    bad = next == std::string::npos ? next : bad + next;
  }
  return marked;
}

}  // namespace

HiddenCharacter hidden_character_at(std::string_view text, std::size_t at) {
  const unsigned first = byte_at(text, at);
  const unsigned second = byte_at(text, at + 1);
  const unsigned third = byte_at(text, at + 2);
  if (first < 0x20U || first == 0x7FU) {
    return {first, 1};
  }
  if (first == 0xC2U && second >= 0x80U && second <= 0x9FU) {
    return {second, 2};
  }
  if (first == 0xE2U && second == 0x80U &&
      (third == 0xA8U || third == 0xA9U || third == 0xADU || third == 0xAEU)) {
    return {0x2000U + third - 0x80U, 3};
  }
  return {};
}

std::string printable(std::string_view text) {
  const std::string well_formed = with_malformed_marked(text);
  std::string shown;
  shown.reserve(well_formed.size());
  for (std::size_t at = 0; at < well_formed.size();) {
    const HiddenCharacter hidden = hidden_character_at(well_formed, at);
    if (hidden.length == 0 || hidden.code_point == '\n') {
      shown += well_formed[at++];
    } else {
      shown += hidden.code_point == '\t' ? ' ' : '?';
      at += hidden.length;
    }
  }
  return shown;
}

}  // namespace attune
