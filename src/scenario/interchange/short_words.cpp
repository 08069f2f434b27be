// Takes words while they fit.
#include "scenario/interchange/short_words.h"

#include "base/text.h"

namespace attune::scenario {
namespace {

constexpr std::string_view kEllipsis = "…";

std::string first_code_points(std::string_view text, std::size_t count) {
  std::size_t bytes = 0;
  for (; count > 0 && bytes < text.size(); --count) {
    bytes += first_code_point(text.substr(bytes));
  }
  return std::string(text.substr(0, bytes));
}

}  // namespace

std::string short_words(std::string_view text) {
  if (code_points(text) <= kShortWords) {
    return std::string(text);
  }
  const std::string fits = first_code_points(text, kShortWords + 1);
  const std::size_t space = fits.rfind(' ');
  if (space == std::string::npos || space == 0) {
    return first_code_points(text, kShortWords) + std::string(kEllipsis);
  }
  std::string words = fits.substr(0, space);
  while (!words.empty() && std::string_view(" ,;:").find(words.back()) != std::string_view::npos) {
    words.pop_back();
  }
  return words + std::string(kEllipsis);
}

}  // namespace attune::scenario
