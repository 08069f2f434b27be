// What the program says, in one language. A text is looked up by its English, which stands where it
// is said; a text that nobody has translated is said in English.
#pragma once

#include <fmt/format.h>

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// Marks a text of a table that is said by `say(text)` elsewhere, so that translators get to see
/// it. Gives back the text itself.
[[nodiscard]] constexpr std::string_view to_say(std::string_view english) { return english; }

/// The texts of one language; made by read_language().
class Translations;

/// Cheap to copy. By itself: English.
class Language {
 public:
  Language() noexcept = default;
  explicit Language(std::shared_ptr<const Translations> translations);

  /// `english` in this language. Lives as long as this language, or as `english`.
  [[nodiscard]] std::string_view operator()(std::string_view english) const;

  /// The same with values put in: say("{} and {}", one, other). A translation may put them in
  /// another order: "{1} und {0}". Write the L of {:.1Lf} for a decimal sign of the language.
  template <typename First, typename... Rest>
  [[nodiscard]] std::string operator()(fmt::format_string<First, Rest...> english, First&& first,
                                       Rest&&... rest) const {
    const fmt::string_view pattern = english;
    return filled({pattern.data(), pattern.size()}, fmt::make_format_args(first, rest...));
  }

  /// The same with a text out of a table, which to_say() has marked.
  template <typename... Values>
  [[nodiscard]] std::string with(std::string_view english, Values&&... values) const {
    return filled(english, fmt::make_format_args(values...));
  }

  /// One of the forms that go with `count`, which is value {0} of them:
  /// say.plural(n, "{} minute", "{} minutes").
  template <std::integral Count, typename... Rest>
  [[nodiscard]] std::string plural(Count count, fmt::format_string<Count&, Rest...> one,
                                   fmt::format_string<Count&, Rest...> many, Rest&&... rest) const {
    const fmt::string_view first = one;
    const fmt::string_view other = many;
    return filled_form(static_cast<std::uint64_t>(count), {first.data(), first.size()},
                       {other.data(), other.size()}, fmt::make_format_args(count, rest...));
  }

  /// "a, b and c".
  [[nodiscard]] std::string list(const std::vector<std::string>& words) const;

  [[nodiscard]] std::string_view code() const;  ///< A BCP 47 tag: "en".
  [[nodiscard]] std::string_view name() const;  ///< In the language itself: "Deutsch".

  bool operator==(const Language&) const = default;

 private:
  [[nodiscard]] std::string filled(std::string_view english, fmt::format_args values) const;
  [[nodiscard]] std::string filled_form(std::uint64_t count, std::string_view one,
                                        std::string_view many, fmt::format_args values) const;

  std::shared_ptr<const Translations> translations_;  // none: English
};

/// For whoever speaks nothing else.
// NOLINTNEXTLINE(readability-identifier-naming): a constant, though no constexpr one.
inline const Language kEnglish;

}  // namespace attune
