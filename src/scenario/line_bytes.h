// Small questions about the bytes of one line: where are blanks, comments, keys and quotes?
#pragma once

#include <cstddef>
#include <string_view>

namespace attune::scenario {

/// A space or a tab.
[[nodiscard]] bool is_blank(char byte);

/// Whether a blank, or the end of the line, is at `at`.
[[nodiscard]] bool blank_or_end(std::string_view line, std::size_t at);

/// The first byte from `from` on that is no blank; the line's length where there is none.
[[nodiscard]] std::size_t skip_blanks(std::string_view line, std::size_t from);

/// Whether a comment begins at `at`: a '#' that nothing stands against.
[[nodiscard]] bool is_comment(std::string_view line, std::size_t at);

/// The colon that ends the key which begins at `from`, or npos where no key begins there.
[[nodiscard]] std::size_t key_end(std::string_view line, std::size_t from);

/// How many bytes the curly quotation mark at `at` has; 0 where there is none.
[[nodiscard]] std::size_t curly_quote(std::string_view line, std::size_t at);

/// Byte of the quotation mark that closes the one at `open`, or npos where none does. Inside "..."
/// a backslash hides the next byte, inside '...' a doubled mark stands for one.
[[nodiscard]] std::size_t closing_quote(std::string_view line, std::size_t open);

}  // namespace attune::scenario
