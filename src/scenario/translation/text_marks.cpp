// Counted, not understood: languages set their quotation marks in many ways.
#include "scenario/translation/text_marks.h"

#include <algorithm>
#include <cstddef>

namespace attune::scenario {

namespace {

std::size_t count_of(std::string_view text, std::string_view mark) {
  std::size_t count = 0;
  for (std::size_t at = text.find(mark); at != std::string_view::npos;
       at = text.find(mark, at + mark.size())) {
    ++count;
  }
  return count;
}

std::vector<std::string> placeholders(std::string_view text) {
  std::vector<std::string> found;
  for (std::size_t open = text.find('{'); open != std::string_view::npos;
       open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) {
      break;
    }
    found.emplace_back(text.substr(open, close - open + 1));
  }
  found.insert(found.end(), count_of(text, "%s"), "%s");
  std::sort(found.begin(), found.end());
  return found;
}

// English opens with the mark that German closes with, so both count as one kind; only their number
// can be odd. The single ones are apostrophes as well.
bool quotes_are_whole(std::string_view text) {
  const std::size_t curved = count_of(text, "“") + count_of(text, "”") + count_of(text, "„");
  const std::size_t angled = count_of(text, "«") + count_of(text, "»");
  return curved % 2 == 0 && angled % 2 == 0 && count_of(text, "\"") % 2 == 0;
}

}  // namespace

std::vector<std::string> lost_marks(std::string_view source, std::string_view translation) {
  std::vector<std::string> lost;
  if (placeholders(source) != placeholders(translation)) {
    lost.emplace_back("its placeholders are others than those of the original");
  }
  if (quotes_are_whole(source) && !quotes_are_whole(translation)) {
    lost.emplace_back("a quotation mark is opened and not closed");
  }
  return lost;
}

}  // namespace attune::scenario
