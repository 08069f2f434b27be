// Lays lines out below one another; half of the leading stands above a line, half below.
#include "ui/kit/paragraph.h"

#include <algorithm>
#include <utility>

#include "ui/kit/line_breaker.h"

namespace attune::ui {

namespace {

constexpr std::string_view kEllipsis = "\u2026";

float line_step(const Ui& ui, Type type) { return text_height(ui, type) * spec_of(type).leading; }

ParagraphLayout lay_out(const Ui& ui, const ParagraphKey& key) {
  ParagraphLayout layout;
  ParagraphSize& size = layout.size;
  LineBreaker breaker(ui, key.type, key.width, key.text);
  while (const auto line = breaker.next()) {
    const float width = text_width(ui, key.type, *line);
    // An empty line may point nowhere.
    const auto begin = line->empty() ? 0 : line->data() - key.text.data();
    layout.lines.push_back({static_cast<std::size_t>(begin), line->size(), width});
    ++size.lines;
    size.cut = size.lines == key.max_lines && !breaker.rest().empty();
    size.width = size.cut ? key.width : std::max(size.width, width);
    if (size.lines == key.max_lines) {
      break;
    }
  }
  size.height = static_cast<float>(size.lines) * line_step(ui, key.type);
  return layout;
}

const ParagraphLayout& layout_of(const Ui& ui, const Paragraph& paragraph, std::string_view text) {
  const ParagraphKey key = {text, paragraph.type, paragraph.width, paragraph.max_lines};
  const ParagraphLayout* kept = ui.paragraphs.find(key);
  return kept != nullptr ? *kept : ui.paragraphs.keep(key, lay_out(ui, key));
}

/// The last line of a text that was cut, with its ellipsis, which may need the room of its last
/// word.
std::string with_ellipsis(const Ui& ui, const Paragraph& paragraph, std::string_view line) {
  const float room = paragraph.width - text_width(ui, paragraph.type, kEllipsis);
  const std::string_view kept = line.substr(0, bytes_that_fit(ui, paragraph.type, line, room));
  std::string ended(kept.substr(0, kept.find_last_not_of(" ,.;:") + 1));
  ended += kEllipsis;
  return ended;
}

float shift_of(Align align, float spare) {
  switch (align) {
    case Align::kCentre:
      return spare * 0.5F;
    case Align::kRight:
      return spare;
    case Align::kLeft:
      break;
  }
  return 0.0F;
}

}  // namespace

ParagraphSize measure_paragraph(const Ui& ui, const Paragraph& paragraph, std::string_view text) {
  return layout_of(ui, paragraph, text).size;
}

ParagraphSize draw_paragraph(const Ui& ui, ImVec2 top_left, const Paragraph& paragraph,
                             Colour colour, std::string_view text) {
  const ParagraphLayout& layout = layout_of(ui, paragraph, text);
  const float step = line_step(ui, paragraph.type);
  const float half_leading = (step - text_height(ui, paragraph.type)) * 0.5F;
  ImVec2 at(top_left.x, top_left.y + half_leading);
  for (const ParagraphLine& line : layout.lines) {
    const std::string_view words = text.substr(line.begin, line.length);
    const bool last = &line == &layout.lines.back();
    if (layout.size.cut && last) {
      draw_text_aligned(ui, Rect::of(at, paragraph.width, text_height(ui, paragraph.type)),
                        paragraph.align,
                        {paragraph.type, colour, with_ellipsis(ui, paragraph, words)});
    } else {
      const float spare = std::max(0.0F, paragraph.width - line.width);
      draw_text(ui, at + ImVec2(shift_of(paragraph.align, spare), 0.0F), paragraph.type, colour,
                words);
    }
    at.y += step;
  }
  return layout.size;
}

std::vector<Rect> places_in_paragraph(const Ui& ui, ImVec2 top_left, const Paragraph& paragraph,
                                      std::string_view text, TextRange range) {
  const ParagraphLayout& layout = layout_of(ui, paragraph, text);
  const float step = line_step(ui, paragraph.type);
  const float letters = text_height(ui, paragraph.type);
  std::vector<Rect> places;
  places.reserve(layout.lines.size());
  float y = top_left.y + (step - letters) * 0.5F;
  for (const ParagraphLine& line : layout.lines) {
    const std::size_t begin = std::max(range.begin, line.begin);
    const std::size_t end = std::min(range.end, line.begin + line.length);
    if (begin < end) {
      const float before =
          text_width(ui, paragraph.type, text.substr(line.begin, begin - line.begin));
      const float width = text_width(ui, paragraph.type, text.substr(begin, end - begin));
      places.push_back(Rect::of({top_left.x + before, y}, width, letters));
    }
    y += step;
  }
  return places;
}

}  // namespace attune::ui
