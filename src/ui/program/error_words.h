// What a person is told about something that could not be done.
#pragma once

#include <string>

#include "base/language/language.h"
#include "base/result.h"

namespace attune::ui {

/// As Error::message(), with what is wrong and what to do in the language, as far as to_say() has
/// marked them.
[[nodiscard]] inline std::string in_words(const Language& say, const Error& error) {
  return Error{.code = error.code,
               .what = std::string(say(error.what)),
               .where = error.where,
               .fix = std::string(say(error.fix))}
      .message();
}

}  // namespace attune::ui
