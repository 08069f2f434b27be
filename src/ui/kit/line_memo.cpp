// A plain table that is emptied when it has grown large: what is on the screen is soon back in it.
#include "ui/kit/line_memo.h"

#include "ui/kit/line_breaker.h"

namespace attune::ui {

namespace {

constexpr std::size_t kMost = 4096;  // paragraphs; some hundred bytes each

std::vector<BrokenLine> break_lines(const Ui& ui, Type type, float width, std::string_view text) {
  std::vector<BrokenLine> lines;
  LineBreaker breaker(ui, type, width, text);
  while (const auto line = breaker.next()) {
    const bool blank = line->empty();  // and then it points nowhere
    lines.push_back({.begin = blank ? 0 : static_cast<std::size_t>(line->data() - text.data()),
                     .length = line->size(),
                     .width = text_width(ui, type, *line)});
  }
  return lines;
}

}  // namespace

std::span<const BrokenLine> LineMemo::lines(const Ui& ui, Type type, float width,
                                            std::string_view text) {
  if (text.empty()) {
    return {};
  }
  const auto found = known_.find(KeyView{.text = text, .width = width, .type = type});
  if (found != known_.end()) {
    return found->second;
  }
  if (known_.size() >= kMost) {
    known_.clear();
  }
  Key key{.text = std::string(text), .width = width, .type = type};
  return known_.emplace(std::move(key), break_lines(ui, type, width, text)).first->second;
}

}  // namespace attune::ui
