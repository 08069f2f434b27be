// Lengths of time in words: as people say them, and as a number for who wants one.
#pragma once

#include <string>

#include "base/language/language.h"

namespace attune::coach {

/// "a few minutes", "about a quarter of an hour", "about half an hour", "about three quarters of an
/// hour", "about an hour", "about an hour and a half", "about 3 hours". `minutes` above 0.
[[nodiscard]] std::string lap_words(const Language& say, double minutes);

/// "32 minutes"; below two of them with a tenth: "1.2 minutes".
[[nodiscard]] std::string minutes_words(const Language& say, double minutes);

/// "50 hours". `minutes` is their number.
[[nodiscard]] std::string hours_words(const Language& say, double minutes);

}  // namespace attune::coach
