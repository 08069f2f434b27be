// Plain scans from left to right; nothing is kept between two questions.
#include "scenario/line_bytes.h"

#include <algorithm>

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
