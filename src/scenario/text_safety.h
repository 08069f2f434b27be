// Class 1: looks at the raw bytes of a file before anything parses them, because YAML swallows,
// cuts and splits prose without a word.
#pragma once

#include <cstddef>

#include "scenario/mended_text.h"

namespace attune::scenario {

/// Deeper than this, nesting is refused before it can cost memory or stack.
inline constexpr int kMaxDepth = 32;

/// A longer line or text is none that anybody reads, and parsing it would cost many times its size.
/// Bytes.
inline constexpr std::size_t kLongestText = 64UL * 1024UL;

/// Reports every problem of class 1 that can be seen without parsing, and exchanges the bytes that
/// would hide the rest of the file. False where what is left may not be parsed at all.
[[nodiscard]] bool make_safe(MendedText& text);

}  // namespace attune::scenario
