// A language of a few texts, made for a test.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language/language_reader.h"

namespace attune::test {

/// The header of a PO file of German with a decimal comma.
inline constexpr std::string_view kGermanHeader =
    "msgid \"\"\nmsgstr \"\"\n\"Language: de\\n\"\n\"X-Language-Name: Deutsch\\n\"\n"
    "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"X-Decimal-Sign: ,\\n\"\n\"Plural-Forms: "
    "nplurals=2; plural=(n != 1);\\n\"\n\n";

/// Each text in English and in German. Neither holds a quotation mark or a backslash.
using Pairs = std::vector<std::pair<std::string, std::string>>;

inline std::string german_po(const Pairs& texts) {
  std::string po(kGermanHeader);
  for (const auto& [english, german] : texts) {
    po += "msgid \"" + english + "\"\nmsgstr \"" + german + "\"\n\n";
  }
  return po;
}

inline Language some_german(const Pairs& texts) {
  return read_language(german_po(texts), "de.po").value();
}

}  // namespace attune::test
