// Walks over the texts and exchanges those that have a current translation.
#include "scenario/translation/translation.h"

#include <fmt/format.h>

#include <cstdint>
#include <variant>

#include "base/stable_hash.h"
#include "scenario/translation/text_walk.h"
#include "scenario/walk.h"

namespace attune::scenario {

std::string source_hash(std::string_view text) {
  constexpr unsigned kHalf = 32;
  constexpr std::uint64_t kLow = 0xFFFFFFFFU;
  const std::uint64_t hash = stable_hash(text);
  const std::uint64_t folded = (hash ^ (hash >> kHalf)) & kLow;
  return fmt::format("{:08x}", folded == 0 ? 1 : folded);
}

bool is_current(const TranslatedText& line, std::string_view source) {
  return line.of == source_hash(source);
}

Scenario translated(const Scenario& scenario, const Translation& translation) {
  Scenario other = scenario;
  for_each_step_of(other, [](Step& step) {
    if (auto* line = std::get_if<Line>(&step.what)) {
      line->original = line->text;
    }
  });
  for_each_option(other, [](Option& option) { option.original = option.text; });
  for_each_text(other, [&translation](const TextPlace& place, std::string& text) {
    const auto line = translation.lines.find(place.key);
    if (line != translation.lines.end() && is_current(line->second, text)) {
      text = line->second.text;
    }
  });
  return other;
}

}  // namespace attune::scenario
