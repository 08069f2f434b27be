// Text as people see it: UTF-8 in code points, wrapping, and the nearest known word.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune {

/// Number of code points in well-formed UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view utf8);

/// Length of the first code point of `text` in bytes; 0 where `text` is empty.
[[nodiscard]] std::size_t first_code_point(std::string_view text);

/// Byte offset of the first byte that makes `text` malformed UTF-8 (overlong forms, surrogates and
/// values above U+10FFFF included); npos where it is well formed.
[[nodiscard]] std::size_t first_malformed_byte(std::string_view text);

/// Without spaces, tabs and line ends at both ends.
[[nodiscard]] std::string_view trim(std::string_view text);

/// Lines of at most `width` code points, broken at spaces; a longer word stands alone. Line breaks
/// in `text` are kept. Never empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// The word of `known` that a person most likely meant by `word`: the smallest Damerau-Levenshtein
/// distance, at most a third of the word's length (and at least one). Empty where none is near.
[[nodiscard]] std::string nearest(std::string_view word, std::span<const std::string> known);

/// "a", "a and b", "a, b and c".
[[nodiscard]] std::string join_words(std::span<const std::string> words);

}  // namespace attune
