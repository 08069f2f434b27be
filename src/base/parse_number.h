// Numbers out of text, whole or not at all.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace attune {

/// The whole of `text` as a Number, the same in every locale; nothing where anything else stands
/// in it (a space, a sign "+", a unit) or where the number does not fit. `format` is what
/// std::from_chars takes besides: the base of an integer, ten where not given.
template <typename Number, typename... Format>
[[nodiscard]] std::optional<Number> parse_number(std::string_view text, Format... format) {
  Number number{};
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number, format...);
  return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

}  // namespace attune
