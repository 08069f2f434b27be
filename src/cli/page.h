// A page of wrapped text in the making, for a terminal or a pipe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "cli/terminal.h"

namespace attune::cli {

inline constexpr int kWidestPage = 78;     ///< Columns; longer lines read badly.
inline constexpr int kNarrowestPage = 24;  ///< Columns; below it a terminal has to break lines.

struct PageStyle {
  int columns = kWidestPage;
  bool colour = false;
};

/// The style for a terminal of `terminal_columns`.
[[nodiscard]] PageStyle page_style(int terminal_columns, bool colour);

/// Collects text. Whatever is put in is made printable; every block ends with a line break.
class Page {
 public:
  explicit Page(PageStyle style) : style_(style) {}

  /// Wrapped text, `indent` columns from the left.
  void paragraph(std::string_view text, Tone tone = Tone::kPlain, std::size_t indent = 0);

  /// A label in a column of its own, the wrapped text beside it.
  void labelled(std::string_view label, Tone label_tone, std::size_t label_columns,
                std::string_view text, Tone text_tone = Tone::kPlain);

  /// Wrapped text behind an upright bar of the same tone.
  void barred(std::string_view text, Tone tone);

  /// One line that is not wrapped, behind a faint label: the rows of a table.
  void row(std::string_view label, std::size_t label_columns, std::string_view text, Tone tone);

  void blank();

  [[nodiscard]] const PageStyle& style() const { return style_; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  [[nodiscard]] std::size_t columns_after(std::size_t used) const;
  void line(std::string_view text);

  PageStyle style_;
  std::string text_;
};

}  // namespace attune::cli
