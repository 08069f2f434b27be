// Languages made up for a test, as the PO files that languages are read from.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/language/language_reader.h"

namespace attune::test {

/// One text in English and as it is said instead, with a form for many where it is counted. None of
/// them holds a quotation mark or a backslash.
struct ToldText {
  std::string english;
  std::string told;
  std::string many;
  std::string told_many;
};

using ToldTexts = std::vector<ToldText>;

/// A language with one form for one and another for all other numbers, and with decimal commas.
struct ToldName {
  std::string_view code = "de";
  std::string_view name = "Deutsch";
};

/// The header of a PO file of that language.
inline std::string po_header(const ToldName& language = {}) {
  return std::string("msgid \"\"\nmsgstr \"Language: ") + std::string(language.code) +
         "\\nX-Language-Name: " + std::string(language.name) +
         "\\nX-Decimal-Sign: ,\\nContent-Type: text/plain; charset=UTF-8\\n"
         "Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";
}

inline std::string told_po(const ToldTexts& texts, const ToldName& language = {}) {
  std::string po = po_header(language);
  for (const ToldText& text : texts) {
    po += "\nmsgid \"" + text.english + "\"\n";
    po += text.many.empty() ? "msgstr \"" + text.told + "\"\n"
                            : "msgid_plural \"" + text.many + "\"\nmsgstr[0] \"" + text.told +
                                  "\"\nmsgstr[1] \"" + text.told_many + "\"\n";
  }
  return po;
}

/// Says `texts` as they are told, everything else in English.
inline Language told_language(const ToldTexts& texts, const ToldName& language = {}) {
  const Result<Language> read = read_language(told_po(texts, language), "told.po");
  EXPECT_TRUE(read.ok()) << read.error().message();
  return read.ok() ? read.value() : Language();
}

}  // namespace attune::test
