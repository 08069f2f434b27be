// Writes down what a frame shows: tests look at it, and self-voicing speaks from it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/kit/geometry.h"

namespace attune::ui {

/// One line of text as it was drawn.
struct SeenText {
  std::string text;
  Rect area;
  Rect clip;  ///< What the window lets through; text outside it is cut.
};

/// One thing a person can press, drag or focus.
struct SeenItem {
  std::string label;
  Rect area;
  bool enabled = true;
  bool focused = false;  ///< The keyboard is on it and its ring is drawn.
};

/// What was drawn since clear(). Give one to Kit::begin_frame() to have it filled.
struct Witness {
  std::vector<SeenText> texts;
  std::vector<SeenItem> items;

  void clear() {
    texts.clear();
    items.clear();
  }
  [[nodiscard]] const SeenText* text(std::string_view wanted) const {
    for (const SeenText& seen : texts) {
      if (seen.text == wanted) {
        return &seen;
      }
    }
    return nullptr;
  }
  [[nodiscard]] const SeenItem* item(std::string_view label) const {
    for (const SeenItem& seen : items) {
      if (seen.label == label) {
        return &seen;
      }
    }
    return nullptr;
  }
  [[nodiscard]] const SeenItem* focused() const {
    for (const SeenItem& seen : items) {
      if (seen.focused) {
        return &seen;
      }
    }
    return nullptr;
  }
};

}  // namespace attune::ui
