// The texts of one language, as they were read from its file.
#pragma once

#include <locale>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/language/plural_rule.h"

namespace attune {

class Translations {
 public:
  /// By English (for a text that goes with a number: that for one), the forms of the translation;
  /// only one where there is no number. Never empty texts.
  std::unordered_map<std::string, std::vector<std::string>> texts;
  PluralRule plural;
  std::string code;     ///< A BCP 47 tag.
  std::string name;     ///< In the language itself.
  std::locale numbers;  ///< The decimal sign.
};

}  // namespace attune
