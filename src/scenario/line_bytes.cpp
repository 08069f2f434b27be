// Plain scans from left to right; nothing is kept between two questions.
#include "scenario/line_bytes.h"

#include <algorithm>
#include <array>

namespace attune::scenario {

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

bool blank_or_end(std::string_view line, std::size_t at) {
  return at >= line.size() || is_blank(line[at]);
}

std::size_t skip_blanks(std::string_view line, std::size_t from) {
  return std::min(line.find_first_not_of(" \t", from), line.size());
}

bool is_comment(std::string_view line, std::size_t at) {
  return line[at] == '#' && (at == 0 || is_blank(line[at - 1]));
}

std::size_t key_end(std::string_view line, std::size_t from) {
  for (std::size_t at = from; at < line.size(); ++at) {
    if (is_comment(line, at)) {
      return std::string_view::npos;
    }
    if (line[at] == ':' && blank_or_end(line, at + 1)) {
      return at;
    }
  }
  return std::string_view::npos;
}

std::size_t curly_quote(std::string_view line, std::size_t at) {
  constexpr auto kMarks =
      std::to_array<std::string_view>({"\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u201A"});
  const std::string_view rest = line.substr(std::min(at, line.size()));
  const auto* const found = std::find_if(kMarks.begin(), kMarks.end(),
                                         [rest](auto mark) { return rest.starts_with(mark); });
  return found == kMarks.end() ? 0 : found->size();
}

std::size_t closing_quote(std::string_view line, std::size_t open) {
  const char mark = line[open];
  const auto hides_next = [&](std::size_t at) {
    const bool doubled = line[at] == mark && at + 1 < line.size() && line[at + 1] == mark;
    return mark == '"' ? line[at] == '\\' : doubled;
  };
  for (std::size_t at = open + 1; at < line.size(); ++at) {
    if (hides_next(at)) {
      ++at;
    } else if (line[at] == mark) {
      return at;
    }
  }
  return std::string_view::npos;
}

}  // namespace attune::scenario
