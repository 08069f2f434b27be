// Words in which fear, threats or control can be heard, whatever a scenario declares.
#pragma once

#include <optional>
#include <string_view>

namespace attune::scenario {

struct SafetySign {
  std::string_view topic;   ///< What `danger:` would have to name.
  std::string_view phrase;  ///< As ProseWords::say() takes it.
};

/// The first sign in `text`. Few phrases, and those plain: that nothing is found proves nothing.
[[nodiscard]] std::optional<SafetySign> sign_of_danger(std::string_view text);

/// The same in what somebody typed as their own reply, in English or in German: more phrases, and
/// misspelt ones, because nobody reads it again before it would be practised with.
[[nodiscard]] std::optional<SafetySign> sign_in_own_words(std::string_view text);

}  // namespace attune::scenario
