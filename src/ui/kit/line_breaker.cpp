// Greedy line breaking, one word at a time.
#include "ui/kit/line_breaker.h"

#include <algorithm>

#include "base/text.h"

namespace attune::ui {

namespace {

std::string_view without_spaces_at_end(std::string_view text) {
  const std::size_t last = text.find_last_not_of(' ');
  return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

/// Bytes up to and including the next place where a line may end.
std::size_t end_of_word(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (rest[0] == ' ') {
      const std::size_t word = text.find_first_not_of(' ', i);
      return word == std::string_view::npos ? text.size() : word;
    }
    if (rest[0] == '-' && i > 0) {
      return i + 1;
    }
    if (rest.starts_with("\u2013") || rest.starts_with("\u2014")) {
      return i + 3;
    }
  }
  return text.size();
}

}  // namespace

std::optional<std::string_view> LineBreaker::next() {
  if (rest_.empty()) {
    return std::nullopt;
  }
  const std::size_t newline = rest_.find('\n');
  const std::string_view line = rest_.substr(0, newline);
  const std::size_t end = end_of_line(line);
  const std::string_view taken = line.substr(0, end);
  const bool through_newline = end == line.size() && newline != std::string_view::npos;
  rest_.remove_prefix(end + (through_newline ? 1U : 0U));
  return without_spaces_at_end(taken);
}

std::size_t LineBreaker::end_of_line(std::string_view line) const {
  std::size_t end = 0;
  float reached = 0.0F;
  while (end < line.size()) {
    const std::string_view rest = line.substr(end);
    const std::string_view word = rest.substr(0, end_of_word(rest));
    if (reached + text_width(ui_, type_, without_spaces_at_end(word)) > width_ + 0.5F) {
      break;
    }
    reached += text_width(ui_, type_, word);
    end += word.size();
  }
  if (end > 0 || line.empty()) {
    return end;
  }
  return std::max(first_code_point(line), bytes_that_fit(ui_, type_, line, width_));
}

}  // namespace attune::ui
