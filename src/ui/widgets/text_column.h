// Paragraphs under one another. Measures where it does not draw, so that one function says both how
// high something is and what it looks like.
#pragma once

#include <string_view>

#include "ui/kit/paragraph.h"

namespace attune::ui {

class TextColumn {
 public:
  /// `width` in pixels; with `drawn` false nothing is drawn and only the height is found.
  TextColumn(const Ui& ui, ImVec2 top_left, float width, bool drawn = true)
      : ui_(ui), at_(top_left), top_(top_left.y), width_(width), drawn_(drawn) {}

  /// One paragraph and `gap_below` (px at scale 1) after it. Empty text takes no room.
  void put(Type type, Colour colour, std::string_view text, float gap_below = 0.0F) {
    if (text.empty()) {
      return;
    }
    const Paragraph paragraph{.type = type, .width = width_};
    const ParagraphSize size = drawn_ ? draw_paragraph(ui_, at_, paragraph, colour, text)
                                      : measure_paragraph(ui_, paragraph, text);
    at_.y += size.height + ui_.px(gap_below);
  }
  /// Leaves `height` pixels for something else and returns that area.
  Rect take(float height) {
    const Rect area = Rect::of(at_, width_, height);
    at_.y += height;
    return area;
  }
  /// `gap` in px at scale 1.
  void skip(float gap) { at_.y += ui_.px(gap); }

  [[nodiscard]] ImVec2 at() const { return at_; }
  [[nodiscard]] float width() const { return width_; }
  [[nodiscard]] float height() const { return at_.y - top_; }
  [[nodiscard]] bool drawn() const { return drawn_; }
  [[nodiscard]] const Ui& ui() const { return ui_; }

 private:
  const Ui& ui_;
  ImVec2 at_;
  float top_;
  float width_;
  bool drawn_;
};

}  // namespace attune::ui
