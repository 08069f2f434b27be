// What one of the two can do differently: as a deed, and as something one could really say.
#pragma once

#include <string>
#include <string_view>

#include "base/language/language.h"
#include "model/cycle/what_would_change.h"

namespace attune::coach {

struct LeverWords {
  std::string_view dial;   ///< The name of the Lever's dial.
  std::string_view deed;   ///< After somebody's name: "begins softly".
  std::string_view aloud;  ///< One way to say it, without quotation marks.
};

/// The words of a lever, or null: there are some for each of model::levers().
[[nodiscard]] const LeverWords* words_of_lever(std::string_view dial);

/// The change as a deed and how much of it: "begins softly, a good deal more", "no longer blames".
[[nodiscard]] std::string deed_of(const Language& say, const model::SingleChange& change);

}  // namespace attune::coach
