// Why a reply was read as it was: the codes it carries, what each means, and who says so.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "model/reply.h"
#include "scenario/scenario.h"

namespace attune::coach {

/// One code that a reply carries.
struct Evidence {
  std::string code;  ///< As in files: "validation".
  std::string name;  ///< What it is called in the language.
  std::string
      value;  ///< "3 on a scale of 6", "specific", "20 minutes apart, with a time of return"
  std::string meaning;     ///< What this value means, in one plain clause after "it".
  std::string source;      ///< Where the code comes from, short.
  bool helps = true;       ///< One of the helping codes; false for those that cost somebody.
  std::string words = {};  ///< Of the reply, that earned it the code; empty where none are known.
};

/// The codes of a reply that are not zero, the helping ones first.
[[nodiscard]] std::vector<Evidence> evidence_for(const Language& say,
                                                 const model::ReplyCodes& codes);

/// Adds the words that earned each code. Those that do not stand in `said`, because it was
/// translated and they were not, are left out.
void point_at_words(std::vector<Evidence>& evidence, std::span<const scenario::CodeWords> from,
                    std::string_view said);

/// "It makes a little less of it than it is: “only Tuesday”."
[[nodiscard]] std::string plain_sentence(const Language& say, const Evidence& evidence);

/// Where that comes from: "invalidation: 1 on a scale of 3. VIBCS 3.1, Fruzzetti 2001".
[[nodiscard]] std::string small_print(const Language& say, const Evidence& evidence);

/// The line of the style rule that matched, in words: "clearly gives up an own need and names no
/// limit of one's own". Its limits are in README.md#style.
[[nodiscard]] std::string rule_in_words(const Language& say, const model::StyleReading& reading);

}  // namespace attune::coach
