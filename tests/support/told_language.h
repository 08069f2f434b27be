// A language of a few texts, for tests of what is said in another language than English.
#pragma once

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

#include "base/language/language_reader.h"

namespace attune::test {

/// One text in English and as it is said instead; neither needs escapes.
struct ToldText {
  const char* english;
  const char* told;
};

/// Says `texts` as they are told, everything else in English; writes decimals with a comma.
inline Language told_language(std::initializer_list<ToldText> texts) {
  std::string file =
      "msgid \"\"\nmsgstr \"Language: de\\nX-Language-Name: Deutsch\\nX-Decimal-Sign: ,\\n"
      "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n\"\n";
  for (const ToldText& text : texts) {
    file += std::string("\nmsgid \"") + text.english + "\"\nmsgstr \"" + text.told + "\"\n";
  }
  const Result<Language> read = read_language(file, "told.po");
  EXPECT_TRUE(read.ok()) << read.error().message();
  return read.ok() ? read.value() : Language();
}

}  // namespace attune::test
