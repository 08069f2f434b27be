// Tells over a screen, quietly, what a person should know about the evening they play: that its
// file has changed, that something was recovered.
#pragma once

#include <string>

#include "ui/kit/ui.h"

namespace attune::ui {

struct NewsView {
  std::string text;      ///< A few sentences.
  bool lasting = false;  ///< Something is to be mended: it stays until it is, without a button.
};

/// What the bar takes of `width`, with a gap below it; pixels. 0 for no text.
[[nodiscard]] float news_bar_height(const Ui& ui, const NewsView& view, float width);

/// Draws at the top of `content`. Returns true in the frame in which it is closed.
[[nodiscard]] bool draw_news_bar(const Ui& ui, const NewsView& view, const Rect& content);

}  // namespace attune::ui
