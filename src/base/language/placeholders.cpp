// Brace by brace.
#include "base/language/placeholders.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace attune {

namespace {

/// Collects what is left open, one placeholder after the other.
class Collector {
 public:
  /// `inside` is what stands between the braces. False where it cannot stand beside those before.
  bool take(std::string_view inside) {
    const std::size_t colon = std::min(inside.find(':'), inside.size());
    std::string name(inside.substr(0, colon));
    counted_ = counted_ || (!name.empty() && name.front() >= '0' && name.front() <= '9');
    if (name.empty()) {
      name = std::to_string(next_++);
    }
    const std::string spec(inside.substr(std::min(colon + 1, inside.size())));
    const auto place = found_.emplace(std::move(name), spec).first;
    return place->second == spec && !(counted_ && next_ > 0);
  }

  [[nodiscard]] Placeholders take_found() { return std::move(found_); }

 private:
  Placeholders found_;
  int next_ = 0;
  bool counted_ = false;
};

}  // namespace

std::optional<Placeholders> placeholders(std::string_view text) {
  Collector collector;
  for (std::size_t at = text.find_first_of("{}"); at != std::string_view::npos;
       at = text.find_first_of("{}")) {
    const bool doubled = text.substr(at + 1).starts_with(text[at]);
    if (doubled) {
      text.remove_prefix(at + 2);
      continue;
    }
    const std::size_t end = text[at] == '{' ? text.find_first_of("{}", at + 1) : at;
    const bool closed = end != at && end != std::string_view::npos && text[end] == '}';
    if (!closed || !collector.take(text.substr(at + 1, end - at - 1))) {
      return std::nullopt;
    }
    text.remove_prefix(end + 1);
  }
  return collector.take_found();
}

}  // namespace attune
