// Entry by entry: the key of each is its context.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "base/language/language_tag.h"
#include "base/language/po_entries.h"
#include "base/printable.h"
#include "base/text.h"
#include "scenario/translation/po_file.h"

namespace attune::scenario {

namespace {

/// The text of a scenario stands on one line; translators sometimes end it with a line break.
std::string on_one_line(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char each) { return each == '\n' || each == '\r'; }, ' ');
  return line;
}

/// Why `entry` is none of a scenario; nothing where it is.
std::optional<Error> fault_of(const PoEntry& entry) {
  if (!entry.context) {
    return Error{ErrorCode::kBadFile,
                 "an entry without msgctxt, so that nobody knows which text it is", "",
                 "keep the msgctxt of the file that was exported"};
  }
  if (entry.many) {
    return Error{ErrorCode::kBadFile,
                 fmt::format("'{}': our texts have no plural forms", printable(*entry.context)), "",
                 "keep one msgid and one msgstr"};
  }
  return std::nullopt;
}

Result<std::string> language_of(const PoEntries& po) {
  std::string language = po.header_field("Language");
  std::replace(language.begin(), language.end(), '_', '-');
  if (!language.empty() && !is_language_tag(language)) {
    return Error{ErrorCode::kBadFile, fmt::format("'{}' names no language", printable(language)),
                 "", "write a tag such as de or pt_BR behind Language:"};
  }
  return language;
}

}  // namespace

Result<PoFile> read_po(std::string_view text, const std::filesystem::path& path) {
  Result<PoEntries> po = read_po_entries(text, path);
  if (!po.ok()) {
    return po.error();
  }
  Result<std::string> language = language_of(po.value());
  if (!language.ok()) {
    return at_line(language.error(), path, 1);
  }
  PoFile file = {.language = std::move(language).value(), .texts = {}};
  std::set<std::string, std::less<>> keys;
  for (const PoEntry& entry : po.value().entries) {
    if (std::optional<Error> fault = fault_of(entry)) {
      return at_line(*std::move(fault), path, entry.line);
    }
    if (!keys.insert(*entry.context).second) {
      return at_line(
          {ErrorCode::kBadFile, fmt::format("'{}' stands twice", printable(*entry.context)), "",
           "remove one of the two"},
          path, entry.line);
    }
    file.texts.push_back(
        {*entry.context, entry.source, on_one_line(entry.translations.front()), entry.fuzzy});
  }
  return file;
}

}  // namespace attune::scenario
