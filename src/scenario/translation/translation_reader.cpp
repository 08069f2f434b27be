// First what the file says by itself, then what has become of the texts that it translates.
#include "scenario/translation/translation_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/atomic_file.h"
#include "base/language/language_tag.h"
#include "scenario/fields.h"
#include "scenario/header_reader.h"
#include "scenario/include_reader.h"
#include "scenario/mended_text.h"
#include "scenario/reporter.h"
#include "scenario/text_safety.h"
#include "scenario/translation/translation_check.h"
#include "scenario/yaml_reader.h"

namespace attune::scenario {

namespace {

constexpr int kLastOwnClass = 2;  // Of what a file says by itself.

void read_language(Element element, const std::string& in_name, Translation& translation,
                   Reporter& reporter) {
  if (!element) {
    return;
  }
  translation.language = read_text(element, element.at(), "language", reporter);
  if (translation.language.empty()) {
    return;
  }
  if (!is_language_tag(translation.language)) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 fmt::format("'{}' names no language", translation.language),
                 "write a tag as BCP 47 has them, such as de, fr or pt-BR");
  } else if (!same_language(translation.language, in_name)) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 fmt::format("the file is named for '{}', and this says '{}'", in_name,
                             translation.language),
                 "let the two agree");
  }
}

void read_line(Entry entry, Translation& translation, Reporter& reporter) {
  if (!check_map(entry.value, entry.key.at(), "a translated text",
                 {{"text", kRequired}, {"of", kRequired}}, reporter)) {
    return;
  }
  TranslatedText line;
  line.at = entry.key.at();
  if (const Element text = entry.value.find("text")) {
    line.text = read_text(text, text.at(), "text", reporter);
    line.text_at = text.at();
  }
  if (const Element of = entry.value.find("of")) {
    line.of = read_text(of, of.at(), "of", reporter);
    line.of_at = of.at();
  }
  translation.lines.emplace(entry.key.text(), std::move(line));
}

/// Gives the place of `lines`.
Position read_root(Element root, const std::string& language, Translation& translation,
                   Reporter& reporter) {
  if (!check_map(root, root.at(), "a translation",
                 {{"format", kRequired},
                  {"translates", kRequired},
                  {"language", kRequired},
                  {"lines", kRequired}},
                 reporter) ||
      !check_format(root, reporter)) {
    return root.at();
  }
  if (const Element id = root.find("translates")) {
    translation.scenario = read_text(id, id.at(), "translates", reporter);
  }
  read_language(root.find("language"), language, translation, reporter);
  const Element lines = root.find("lines");
  if (lines && !lines.is_map()) {
    reporter.add(FindingCode::kWrongType, lines.at(), "lines needs a map of keys and texts",
                 "write for example 'k3f: {text: \"...\", of: 9c2e5d10}'");
  }
  for (const Entry entry : Entries(lines)) {
    read_line(entry, translation, reporter);
  }
  for (const Entry entry : Entries(root)) {
    if (entry.key.text() == "lines") {
      return entry.key.at();
    }
  }
  return root.at();
}

bool readable(const Findings& findings) {
  return std::none_of(findings.begin(), findings.end(), [](const Finding& finding) {
    return finding.severity == Severity::kError && finding.kind <= kLastOwnClass;
  });
}

LoadedTranslation unreadable(const std::filesystem::path& path, FindingCode code,
                             const std::string& what, std::string_view fix) {
  Sources sources;
  sources.emplace_back(path.string(), std::string());
  Reporter reporter(sources);
  reporter.add(code, {1, 1, 0}, what, fix);
  return {.findings = reporter.take_sorted()};
}

}  // namespace

std::string language_in_name(const std::filesystem::path& path) {
  const std::string tag = path.stem().extension().string();
  return tag.empty() ? tag : tag.substr(1);
}

LoadedTranslation read_translation_text(std::string text, const std::filesystem::path& path,
                                        const Scenario* scenario, const LoadOptions& options) {
  if (text.size() > options.max_bytes) {
    return unreadable(
        path, FindingCode::kTooLarge,
        fmt::format("the text has {} bytes, the limit is {}", text.size(), options.max_bytes),
        kTooLargeFix);
  }
  LoadedTranslation loaded;
  Sources sources;
  const SourceText& source = sources.emplace_back(path.string(), std::move(text));
  Reporter reporter(sources);
  MendedText mended(source, 0, reporter);
  std::optional<Document> document;
  if (make_safe(mended)) {
    document = read_yaml(mended, 0, reporter);
  }
  if (document.has_value()) {
    const Position lines =
        read_root(Element(*document, 0), language_in_name(path), loaded.translation, reporter);
    loaded.usable = readable(reporter.findings());
    if (scenario != nullptr && loaded.usable) {
      check_translation(*scenario, loaded.translation, lines, reporter);
    }
  }
  loaded.findings = reporter.take_sorted();
  return loaded;
}

LoadedTranslation read_translation(const std::filesystem::path& path, const Scenario* scenario,
                                   const LoadOptions& options) {
  Result<std::string> text = read_file(path, options.max_bytes);
  if (!text.ok()) {
    return unreadable(path, FindingCode::kUnreadable, text.error().what,
                      "name a file that is there, that you may read and that is not too large");
  }
  return read_translation_text(std::move(text).value(), path, scenario, options);
}

}  // namespace attune::scenario
