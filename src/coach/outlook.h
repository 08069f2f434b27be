// The weeks ahead in one sentence: what the shape of the curves says.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "model/weeks.h"

namespace attune::coach {

/// What must stand above every picture and sentence about the weeks.
inline constexpr std::string_view kOutlookCaveat =
    to_say("if every talk went like this one, for this imagined couple");

/// One sentence made from the shape of `weeks`, from the first to the last of them:
/// "Safer at first, worn out later." No dates and no counts. Empty for fewer than two weeks.
[[nodiscard]] std::string outlook_sentence(const Language& say,
                                           const std::vector<model::Week>& weeks);

/// `sentence` behind the caveat: "If every talk went like this one, for this imagined couple: safer
/// at first, worn out later."
[[nodiscard]] std::string under_caveat(const Language& say, std::string_view sentence);

}  // namespace attune::coach
