// What the program has to tell about evenings and their files, and for how long it is told.
#pragma once

#include <string>
#include <vector>

#include "ui/frame/news_bar.h"

namespace attune::ui {

class News {
 public:
  /// Told for a while, or until it is closed.
  void tell(std::string text);
  /// Told until it is mended: then it is called with nothing.
  void set_broken(std::string text) { broken_ = {.text = std::move(text), .lasting = true}; }
  /// Nobody who comes by is to read what somebody was playing.
  void hush() { told_ = {}; }

  void advance(double seconds);
  /// Draws at the top of `content` and returns what is left of it.
  [[nodiscard]] Rect draw(const Ui& ui, const Rect& content);

 private:
  NewsView told_;
  NewsView broken_;
  double told_for_ = 0.0;  // seconds
};

/// The first three of `sentences` in one text, and how many more there are.
[[nodiscard]] std::string told_shortly(const Language& say,
                                       const std::vector<std::string>& sentences);

}  // namespace attune::ui
