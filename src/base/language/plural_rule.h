// Which form of a text goes with a number: the expression behind Plural-Forms in a PO file.
// Source: GNU gettext manual, "Additional functions for plural forms".
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace attune {

/// "n != 1", or "n%10==1 && n%100!=11 ? 0 : 1", compiled. What is left out gives English.
class PluralRule {
 public:
  /// One form for 1, one for every other number.
  PluralRule() = default;

  /// Reads what stands behind "Plural-Forms:", as "nplurals=2; plural=(n != 1);".
  /// Errors: kBadFile, without a place, for everything else; an expression of more than a thousand
  /// characters, or one that gives a form beyond the last one, is refused as well.
  [[nodiscard]] static Result<PluralRule> read(std::string_view field);

  [[nodiscard]] std::size_t forms() const { return forms_; }  ///< At least 1.
  /// The form that goes with `count`, below forms().
  [[nodiscard]] std::size_t form_of(std::uint64_t count) const;

 private:
  enum class Kind : std::uint8_t {
    kCount,  ///< n
    kNumber,
    kNot,
    kOperator,
    kChoice,  ///< a ? b : c
  };
  struct Step {
    Kind kind = Kind::kCount;
    char sign = 0;             ///< kOperator, one of "*/%+-<>lg=!&|".
    std::uint64_t number = 0;  ///< kNumber
  };
  class Reader;

  [[nodiscard]] std::uint64_t value_at(std::uint64_t count) const;
  /// Does one step with the values that are there so far.
  static void take(const Step& step, std::uint64_t count, std::vector<std::uint64_t>& values);

  std::size_t forms_ = 2;
  std::vector<Step> steps_;  // in the order of reverse Polish notation; none: n != 1
};

}  // namespace attune
