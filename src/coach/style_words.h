// The words in which the window speaks of response styles.
#pragma once

#include <string_view>

#include "base/language/language.h"
#include "model/reply.h"

namespace attune::coach {

/// "comforts and stays", "gives in", "brushes it off", "walks away"; "says both at once" for mixed
/// and "plain talk" for plain.
[[nodiscard]] std::string_view plain_name(const Language& say, model::ResponseStyle style);

/// The same after a name: "Ines comforts and stays", "Ines talks plainly".
[[nodiscard]] std::string_view deed_of(const Language& say, model::ResponseStyle style);

}  // namespace attune::coach
