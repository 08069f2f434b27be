// What is to be mended stands above what was told.
#include "ui/program/news.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace attune::ui {

void News::tell(std::string text) {
  told_ = {.text = std::move(text), .lasting = false};
  told_for_ = 0.0;
}

void News::advance(double seconds) {
  constexpr double kToldFor = 60.0;
  told_for_ += seconds;
  if (told_for_ > kToldFor) {
    hush();
  }
}

Rect News::draw(const Ui& ui, const Rect& content) {
  static_cast<void>(draw_news_bar(ui, broken_, content));
  const Rect below = content.without_top(news_bar_height(ui, broken_, content.width()));
  const float height = news_bar_height(ui, told_, below.width());
  if (draw_news_bar(ui, told_, below)) {
    hush();
  }
  return below.without_top(height);
}

std::string told_shortly(const Language& say, const std::vector<std::string>& sentences) {
  constexpr std::size_t kMost = 3;
  std::string text;
  for (std::size_t i = 0; i < std::min(kMost, sentences.size()); ++i) {
    text += (text.empty() ? "" : " ") + sentences[i];
  }
  if (sentences.size() > kMost) {
    text += ' ';
    text += say.plural(sentences.size() - kMost, "There is one more.", "There are {} more.");
  }
  return text;
}

}  // namespace attune::ui
