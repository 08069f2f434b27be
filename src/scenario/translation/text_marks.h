// Marks that a translation should keep in step: placeholders, and quotation marks that are closed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::scenario {

/// What looks lost in `translation`, in plain clauses: `{...}` and `%s` that the source has and it
/// has not, or the other way round; a typographic quotation mark that is opened and not closed, or
/// straight ones of an odd number, where those of the source are whole.
[[nodiscard]] std::vector<std::string> lost_marks(std::string_view source,
                                                  std::string_view translation);

}  // namespace attune::scenario
