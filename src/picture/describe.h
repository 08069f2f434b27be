// What a picture says to somebody who cannot see it.
#pragma once

#include <string>

#include "picture/plot.h"

namespace attune::picture {

/// The caption, both axes from end to end, and what is drawn, each with how it can be told from the
/// others. Not escaped.
[[nodiscard]] std::string description_of(const Plot& plot);

}  // namespace attune::picture
