// Counts as SourceText does: lines by their ends, columns in code points.
#include "scenario/translation/source_place.h"

#include "base/text.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

SourcePlaces::SourcePlaces(std::string_view file)
    : file_(file),
      line_end_(file.find('\n') == std::string_view::npos ? '\r' : '\n'),
      byte_(file.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0) {}

bool SourcePlaces::go_to_line(int line) {
  while (line_ < line) {
    const std::size_t end = file_.find(line_end_, byte_);
    if (end == std::string_view::npos) {
      return false;
    }
    byte_ = end + 1;
    column_ = 1;
    ++line_;
  }
  return line_ == line;
}

std::optional<std::size_t> SourcePlaces::byte_at(Position at) {
  if (!go_to_line(at.line) || at.column < column_) {
    return std::nullopt;
  }
  for (; column_ < at.column; ++column_) {
    if (byte_ >= file_.size()) {
      return std::nullopt;
    }
    byte_ += first_code_point(file_.substr(byte_));
  }
  return byte_;
}

}  // namespace attune::scenario
