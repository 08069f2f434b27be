// Every text of the scenario is looked up once, and every line of the translation as well.
#include "scenario/translation/translation_check.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/code_words.h"
#include "scenario/translation/text_marks.h"
#include "scenario/translation/text_walk.h"

namespace attune::scenario {

namespace {

using TextsByKey = std::map<std::string, std::string_view, std::less<>>;

void check_scenario_name(const Scenario& scenario, const Translation& translation, Position at,
                         Reporter& reporter) {
  if (translation.scenario != scenario.id) {
    reporter.add(FindingCode::kUnknownText, at,
                 fmt::format("this translates '{}', and the scenario beside it is '{}'",
                             translation.scenario, scenario.id),
                 fmt::format("write 'translates: {}', or rename the file", scenario.id));
  }
}

void check_line(const std::string& key, const TranslatedText& line, const TextsByKey& texts,
                const std::vector<std::string>& keys, Reporter& reporter) {
  const auto source = texts.find(key);
  if (source == texts.end()) {
    const std::string meant = reporter.did_you_mean(key, keys);
    reporter.add(FindingCode::kUnknownText, line.at,
                 fmt::format("the scenario has no text with the key '{}'", key),
                 meant.empty() ? "remove it, or give it the key that the text has now" : meant);
    return;
  }
  if (!is_current(line, source->second)) {
    reporter.add(
        FindingCode::kStaleTranslation, line.of_at,
        fmt::format("the text has changed since; now it is: {}", source->second),
        fmt::format("translate it again, and write 'of: {}'", source_hash(source->second)));
  }
  for (const std::string& lost : lost_marks(source->second, line.text)) {
    reporter.add(FindingCode::kTranslationMarks, line.text_at, lost,
                 "compare it with the original");
  }
}

/// What is pointed at in an option has to stand in what the option says, translated or not.
void check_from(const TextPlace& place, const Translation& translation, Reporter& reporter) {
  const auto words = translation.lines.find(place.key);
  const auto said = translation.lines.find(place.key.substr(0, place.key.find(".from.")));
  if (words != translation.lines.end() &&
      !stand_in(words->second.text,
                said == translation.lines.end() ? place.option->text : said->second.text)) {
    reporter.add(FindingCode::kWordsNotSaid, words->second.text_at,
                 fmt::format("'{}' does not stand in what is said", words->second.text),
                 "copy whole words from the translated reply, letter by letter");
  }
}

void report_missing(const std::vector<std::string>& missing, Position at, Reporter& reporter) {
  constexpr std::size_t kShown = 5;
  if (missing.empty()) {
    return;
  }
  const auto shown = static_cast<std::ptrdiff_t>(std::min(missing.size(), kShown));
  reporter.add(FindingCode::kMissingTranslation, at,
               fmt::format("{} not translated, and shown as written: {}{}",
                           missing.size() == 1 ? std::string("1 text is")
                                               : fmt::format("{} texts are", missing.size()),
                           fmt::join(missing.begin(), missing.begin() + shown, ", "),
                           missing.size() > kShown ? " ..." : ""),
               "attune export SCENARIO --to po --language TAG lists them");
}

}  // namespace

void check_translation(const Scenario& scenario, const Translation& translation, Position lines,
                       Reporter& reporter) {
  TextsByKey texts;
  std::vector<std::string> keys;
  std::vector<std::string> missing;
  std::size_t without_id = 0;
  for_each_text(scenario, [&](const TextPlace& place, const std::string& text) {
    if (place.key.empty()) {
      ++without_id;
      return;
    }
    texts.emplace(place.key, text);
    keys.push_back(place.key);
    if (place.kind == TextKind::kFrom) {
      check_from(place, translation, reporter);
    }
    if (!translation.lines.contains(place.key)) {
      missing.push_back(place.key);
    }
  });
  check_scenario_name(scenario, translation, lines, reporter);
  for (const auto& [key, line] : translation.lines) {
    check_line(key, line, texts, keys, reporter);
  }
  report_missing(missing, lines, reporter);
  if (without_id > 0) {
    reporter.add(FindingCode::kMissingTranslation, lines,
                 fmt::format("{} of the scenario cannot be translated yet: no id",
                             without_id == 1 ? "1 text" : fmt::format("{} texts", without_id)),
                 "attune ids --write SCENARIO gives every line and option an id");
  }
}

}  // namespace attune::scenario
