// Text goes to whole pixels: between them it looks soft.
#include "ui/kit/text.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "base/text.h"

namespace attune::ui {

namespace {

constexpr std::string_view kEllipsis = "\u2026";

Rect clip_of(const ImDrawList& draw) { return {draw.GetClipRectMin(), draw.GetClipRectMax()}; }

}  // namespace

float text_width(const Ui& ui, Type type, std::string_view text) {
  if (text.empty()) {
    return 0.0F;  // It may point nowhere, which Dear ImGui takes for a text of unknown length.
  }
  const FontAt font = ui.fonts.at(type);
  return font.font->CalcTextSizeA(font.size, FLT_MAX, 0.0F, text.data(), text.data() + text.size())
      .x;
}

float text_height(const Ui& ui, Type type) { return ui.fonts.at(type).size; }

std::size_t bytes_that_fit(const Ui& ui, Type type, std::string_view text, float width) {
  std::size_t used = 0;
  float reached = 0.0F;
  while (used < text.size()) {
    const std::size_t length = first_code_point(text.substr(used));
    reached += text_width(ui, type, text.substr(used, length));
    if (reached > width) {
      break;
    }
    used += length;
  }
  return used;
}

void draw_text(const Ui& ui, ImVec2 top_left, Type type, Colour colour, std::string_view text) {
  if (text.empty()) {
    return;
  }
  const FontAt font = ui.fonts.at(type);
  const ImVec2 at(std::floor(top_left.x + 0.5F), std::floor(top_left.y + 0.5F));
  ImDrawList& draw = ui.draw();
  draw.AddText(font.font, font.size, at, colour, text.data(), text.data() + text.size());
  if (ui.witness != nullptr) {
    ui.witness->texts.push_back(
        {std::string(text), Rect::of(at, text_width(ui, type, text), font.size), clip_of(draw)});
  }
}

void draw_text_centred(const Ui& ui, ImVec2 centre, Type type, Colour colour,
                       std::string_view text) {
  const ImVec2 half(text_width(ui, type, text) * 0.5F, text_height(ui, type) * 0.5F);
  draw_text(ui, centre - half, type, colour, text);
}

void draw_text_in(const Ui& ui, const Rect& area, Type type, Colour colour, std::string_view text) {
  const float width = text_width(ui, type, text);
  const float y = area.centre().y - text_height(ui, type) * 0.5F;
  if (text.empty() || width <= area.width() + 0.5F) {
    draw_text(ui, {area.min.x, y}, type, colour, text);
    return;
  }
  const float room = area.width() - text_width(ui, type, kEllipsis);
  const std::string_view kept = text.substr(0, bytes_that_fit(ui, type, text, room));
  draw_text(ui, {area.min.x, y}, type, colour, kept);
  draw_text(ui, {area.min.x + text_width(ui, type, kept), y}, type, colour, kEllipsis);
}

void draw_text_aligned(const Ui& ui, const Rect& area, Align align, const TextRun& run) {
  const float spare = std::max(0.0F, area.width() - text_width(ui, run.type, run.text));
  float shift = 0.0F;
  if (align == Align::kCentre) {
    shift = spare * 0.5F;
  } else if (align == Align::kRight) {
    shift = spare;
  }
  draw_text_in(ui, area.without_left(shift), run.type, run.colour, run.text);
}

}  // namespace attune::ui
