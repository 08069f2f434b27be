// Every text is made printable and wrapped before it is painted, so that colour has no width.
#include "cli/page.h"

#include <algorithm>

#include "base/printable.h"
#include "base/text.h"

namespace attune::cli {

PageStyle page_style(int terminal_columns, bool colour) {
  return {std::clamp(terminal_columns, kNarrowestPage, kWidestPage), colour};
}

std::size_t Page::columns_after(std::size_t used) const {
  const auto columns = static_cast<std::size_t>(style_.columns);
  // A very long label leaves at least a few words' room, even if the line then grows too long.
  constexpr std::size_t kAtLeast = 12;
  return used + kAtLeast < columns ? columns - used : kAtLeast;
}

void Page::line(std::string_view text) {
  const std::size_t last = text.find_last_not_of(' ');
  text_ += text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  text_ += '\n';
}

void Page::paragraph(std::string_view text, Tone tone, std::size_t indent) {
  for (const std::string& wrapped : wrap(printable(text), columns_after(indent))) {
    line(std::string(indent, ' ') + paint(wrapped, tone, style_.colour));
  }
}

void Page::labelled(std::string_view label, Tone label_tone, std::size_t label_columns,
                    std::string_view text, Tone text_tone) {
  const std::string safe_label = printable(label);
  std::string before = paint(safe_label, label_tone, style_.colour);
  before += std::string(padded(safe_label, label_columns).size() - safe_label.size(), ' ');
  for (const std::string& wrapped : wrap(printable(text), columns_after(label_columns))) {
    line(before + paint(wrapped, text_tone, style_.colour));
    before.assign(label_columns, ' ');
  }
}

void Page::barred(std::string_view text, Tone tone) {
  constexpr std::size_t kBarColumns = 4;
  for (const std::string& wrapped : wrap(printable(text), columns_after(kBarColumns))) {
    line(paint("  ▌ ", tone, style_.colour) + wrapped);
  }
}

void Page::row(std::string_view label, std::size_t label_columns, std::string_view text,
               Tone tone) {
  const std::string before = padded(printable(label), label_columns);
  const std::size_t last = text.find_last_not_of(' ');
  const std::string_view trimmed = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
  line(paint(before, Tone::kFaint, style_.colour) + paint(printable(trimmed), tone, style_.colour));
}

void Page::blank() { text_ += '\n'; }

}  // namespace attune::cli
