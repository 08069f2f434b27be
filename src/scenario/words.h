// The words of the scenario language.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::scenario {

/// Narration: the key of a line that nobody says.
inline constexpr std::string_view kNarrationKey = "_";

/// A key as authors write it, `pick#counted` or `tom.worrying#k3f`, in its three pieces.
struct KeyParts {
  std::string_view word;
  std::string_view part;  ///< After the first dot; empty where there is none.
  std::string_view id;    ///< After the first '#'; empty where there is none.
  bool has_part = false;
  bool has_id = false;
};

[[nodiscard]] KeyParts split_key(std::string_view key);

/// Whether `word` means something in the language, so that nobody in a cast can be called that:
/// keys of steps and the names of bands.
[[nodiscard]] bool is_reserved(std::string_view word);

/// Whether `word` means something in conditions: and, or, not, is, true, false.
[[nodiscard]] bool is_condition_word(std::string_view word);

/// Whether `word` is a key of a step that holds no prose: `go`, `choose`, `if` ...
[[nodiscard]] bool is_structural(std::string_view word);

/// Whether `word` is the name of a band of any quantity, or `else`.
[[nodiscard]] bool is_variant(std::string_view word);

/// Whether a line may begin with `word` as its key wherever the language has keys of its own:
/// sections, keys of steps and of options.
[[nodiscard]] bool is_known_key(std::string_view word);

/// The nearest name that is an id: small letters, "_" for blanks. Empty where nothing is left.
[[nodiscard]] std::string id_like(std::string_view word);

/// [a-z0-9_-]+
[[nodiscard]] bool is_id(std::string_view word);

/// What `danger:` may name, and `safety:` then speaks about.
[[nodiscard]] std::vector<std::string> danger_topics();

/// The topics of a safety step, as the text of its Note has them: with a blank between two.
[[nodiscard]] std::vector<std::string_view> topics_of(std::string_view text);

}  // namespace attune::scenario
