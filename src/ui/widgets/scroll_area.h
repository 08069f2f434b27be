// A part of the window whose content may be taller than it is.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

/// Everything drawn between construction and destruction scrolls and is clipped to `area`.
class ScrollArea {
 public:
  ScrollArea(const Ui& ui, const char* id, const Rect& area);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

  /// Where the content begins, and how wide it may be; the scroll bar's room is left out.
  [[nodiscard]] ImVec2 top_left() const { return top_left_; }
  [[nodiscard]] float width() const { return width_; }

  /// How tall the content is, pixels: once it is drawn.
  void set_height(float height);

  /// Follows the end of the content, smoothly where motion is welcome.
  void scroll_to_end();

 private:
  const Ui& ui_;
  ImVec2 top_left_;
  float width_ = 0.0F;
};

}  // namespace attune::ui
