// Why a reply was read as it was: the codes it carries, what each means, and who says so.
#pragma once

#include <string>
#include <vector>

#include "base/language/language.h"
#include "model/reply.h"

namespace attune::coach {

/// One code that a reply carries.
struct Evidence {
  std::string code;  ///< "validation"
  std::string
      value;  ///< "3 on a scale of 6", "specific", "20 minutes apart, with a time of return"
  std::string meaning;  ///< What this value means, in one plain clause after "it".
  std::string source;   ///< Where the code comes from, short.
  bool helps = true;    ///< One of the helping codes; false for those that cost somebody.
};

/// The codes of a reply that are not zero, the helping ones first.
[[nodiscard]] std::vector<Evidence> evidence_for(const Language& say,
                                                 const model::ReplyCodes& codes);

/// "It makes a little less of it than it is."
[[nodiscard]] std::string plain_sentence(const Language& say, const Evidence& evidence);

/// Where that comes from: "invalidation: 1 on a scale of 3. VIBCS 3.1, Fruzzetti 2001".
[[nodiscard]] std::string small_print(const Language& say, const Evidence& evidence);

/// The line of the style rule that matched, in words: "clearly gives up an own need and names no
/// limit of one's own". Its limits are in README.md#style.
[[nodiscard]] std::string rule_in_words(const Language& say, const model::StyleReading& reading);

}  // namespace attune::coach
