// Lays lines out below one another; half of the leading stands above a line, half below.
#include "ui/kit/paragraph.h"

#include <algorithm>

#include "ui/kit/line_memo.h"

namespace attune::ui {

namespace {

/// Calls `place(line, index, is_cut)` for every line and returns the size.
template <typename Place>
ParagraphSize lay_out(const Ui& ui, const Paragraph& paragraph, std::string_view text,
                      const Place& place) {
  ParagraphSize size;
  const auto lines = ui.lines.lines(ui, paragraph.type, paragraph.width, text);
  const auto most = static_cast<std::size_t>(paragraph.max_lines);
  const std::size_t shown = most == 0 ? lines.size() : std::min(lines.size(), most);
  for (const BrokenLine& line : lines.first(shown)) {
    size.cut = size.lines + 1 == paragraph.max_lines && lines.size() > shown;
    place(text.substr(line.begin, line.length), size.lines, size.cut);
    size.width = size.cut ? paragraph.width : std::max(size.width, line.width);
    ++size.lines;
  }
  size.height = static_cast<float>(size.lines) * text_height(ui, paragraph.type) *
                spec_of(paragraph.type).leading;
  return size;
}

}  // namespace

ParagraphSize measure_paragraph(const Ui& ui, const Paragraph& paragraph, std::string_view text) {
  return lay_out(ui, paragraph, text, [](std::string_view, int, bool) {});
}

ParagraphSize draw_paragraph(const Ui& ui, ImVec2 top_left, const Paragraph& paragraph,
                             Colour colour, std::string_view text) {
  const float step = text_height(ui, paragraph.type) * spec_of(paragraph.type).leading;
  return lay_out(ui, paragraph, text, [&](std::string_view line, int index, bool cut) {
    const ImVec2 at(top_left.x, top_left.y + step * static_cast<float>(index));
    if (!cut) {
      draw_text_aligned(ui, Rect::of(at, paragraph.width, step), paragraph.align,
                        {paragraph.type, colour, line});
      return;
    }
    // A line with its ellipsis may need the room of its own last word.
    const float room = paragraph.width - text_width(ui, paragraph.type, "\u2026");
    const std::string_view kept = line.substr(0, bytes_that_fit(ui, paragraph.type, line, room));
    std::string ended(kept.substr(0, kept.find_last_not_of(" ,.;:") + 1));
    ended += "\u2026";
    draw_text_aligned(ui, Rect::of(at, paragraph.width, step), paragraph.align,
                      {paragraph.type, colour, ended});
  });
}

}  // namespace attune::ui
