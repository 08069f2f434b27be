// One line a text, so that a comparison of two versions shows which texts changed.
#include "scenario/translation/translation_writer.h"

#include <fmt/format.h>

#include <set>
#include <string_view>

#include "scenario/translation/quoted_text.h"
#include "scenario/translation/text_walk.h"

namespace attune::scenario {

namespace {

std::string line_of(std::string_view key, const TranslatedText& line) {
  return fmt::format("  {}: {{text: {}, of: {}}}\n", key, yaml_quoted(line.text), line.of);
}

std::string section_of(const TextPlace& place, const Scenario& scenario) {
  if (place.kind == TextKind::kEnd) {
    return "ends";
  }
  return place.node == kNone ? "" : scenario.nodes[place_of(place.node)].name;
}

}  // namespace

std::string translation_text(const Scenario& scenario, const Translation& translation) {
  std::string text = fmt::format("format: 1\ntranslates: {}\nlanguage: {}\n", translation.scenario,
                                 translation.language);
  if (translation.lines.empty()) {
    return text + "lines: {}\n";
  }
  text += "lines:\n";
  std::string section;
  std::set<std::string_view> written;
  for_each_text(scenario, [&](const TextPlace& place, const std::string&) {
    const auto line = translation.lines.find(place.key);
    if (line == translation.lines.end() || !written.insert(line->first).second) {
      return;
    }
    if (const std::string here = section_of(place, scenario); here != section) {
      section = here;
      text += fmt::format("\n  # {}\n", section);
    }
    text += line_of(line->first, line->second);
  });
  for (const auto& [key, line] : translation.lines) {
    if (!written.contains(key)) {
      text += line_of(key, line);
    }
  }
  return text;
}

}  // namespace attune::scenario
