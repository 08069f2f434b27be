// Line starts are found once; a column is counted when somebody asks for it.
#include "scenario/source_text.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

void drop_carriage_returns(std::string& text) {
  if (text.find('\r') == std::string::npos) {
    return;
  }
  if (text.find('\n') == std::string::npos) {
    std::replace(text.begin(), text.end(), '\r', '\n');  // As very old machines end their lines.
    return;
  }
  std::size_t to = 0;
  for (std::size_t from = 0; from < text.size(); ++from) {
    const bool before_line_end = from + 1 < text.size() && text[from + 1] == '\n';
    if (text[from] != '\r' || !before_line_end) {
      text[to++] = text[from];
    }
  }
  text.resize(to);
}

}  // namespace

SourceText::SourceText(std::string path, std::string text)
    : path_(std::move(path)), text_(std::move(text)) {
  if (text_.starts_with(kByteOrderMark)) {
    text_.erase(0, kByteOrderMark.size());
  }
  drop_carriage_returns(text_);
  starts_.reserve(1 + static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')));
  starts_.push_back(0);
  for (std::size_t end = text_.find('\n'); end != std::string::npos;
       end = text_.find('\n', end + 1)) {
    starts_.push_back(static_cast<std::uint32_t>(end + 1));
  }
}

std::string_view SourceText::line(int number) const {
  if (number < 1 || number > line_count()) {
    return {};
  }
  const std::size_t start = start_of(number);
  const std::size_t end = number == line_count() ? text_.size() : start_of(number + 1) - 1;
  return std::string_view(text_).substr(start, end - start);
}

std::size_t SourceText::start_of(int number) const {
  return starts_[static_cast<std::size_t>(number - 1)];
}

int SourceText::column_of(int number, std::size_t byte) const {
  const std::string_view whole = line(number);
  return static_cast<int>(code_points(whole.substr(0, std::min(byte, whole.size())))) + 1;
}

}  // namespace attune::scenario
