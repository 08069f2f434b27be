// A part of the window that scrolls, for as long as this object lives.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

/// Draw into content() while it lives; then say how high the content was.
///
///     ScrollArea scroll(ui, "chat", area);
///     float y = scroll.content().min.y;
///     ... draw, advancing y ...
///     scroll.set_bottom(y);
class ScrollArea {
 public:
  ScrollArea(const Ui& ui, const char* id, const Rect& area);
  ~ScrollArea();
  ScrollArea(const ScrollArea&) = delete;
  ScrollArea& operator=(const ScrollArea&) = delete;

  /// What the scroll bar takes of the width, pixels.
  [[nodiscard]] static float bar_width(const Ui& ui);

  /// Where to draw: as wide as the area without its scroll bar, at the present scroll position.
  [[nodiscard]] const Rect& content() const { return content_; }
  /// The lowest drawn y. Call once, last.
  void set_bottom(float y) { bottom_ = y; }
  /// Lets what goes on beyond the upper and lower edge fade into `background`. After set_bottom().
  void fade_edges(Colour background) const;
  /// Whether it was not on the screen in the frame before.
  [[nodiscard]] bool appearing() const { return appearing_; }
  /// Whether it is higher or lower than in the frame before.
  [[nodiscard]] bool resized() const { return resized_; }
  /// Brings what was drawn from `top` to `bottom` into view, its top where not all of it fits. With
  /// `glide` a part of the way a frame: call it for about half a second.
  void bring_into_view(float top, float bottom, bool glide);
  /// One page further down, or up where `pages` is negative.
  void turn(float pages);
  /// Page Up and Page Down scroll here, wherever the keyboard is. One area of a screen at most.
  void scroll_with_keys();

 private:
  Rect area_;
  Rect content_;
  float bottom_ = 0.0F;
  float fade_height_;
  bool appearing_ = false;
  bool resized_ = false;
};

}  // namespace attune::ui
