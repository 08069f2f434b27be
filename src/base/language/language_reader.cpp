// Everything is looked at when it is read, so that nothing can fail when it is said.
#include "base/language/language_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "base/language/language_tag.h"
#include "base/language/placeholders.h"
#include "base/language/po_entries.h"
#include "base/language/translations.h"
#include "base/printable.h"

namespace attune {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = 8U << 20U;  // bytes; a hundred times what there is to say

class DecimalSign : public std::numpunct<char> {
 public:
  explicit DecimalSign(char sign) : sign_(sign) {}

 private:
  [[nodiscard]] char do_decimal_point() const override { return sign_; }

  char sign_;
};

Error bad_language(std::string what, std::string fix) {
  return {ErrorCode::kBadFile, std::move(what), "", std::move(fix)};
}

bool is_used(const PoEntry& entry) {
  return !entry.fuzzy && std::none_of(entry.translations.begin(), entry.translations.end(),
                                      [](const std::string& text) { return text.empty(); });
}

/// What `text` leaves open. A form that goes with a number may leave it out: "eine Minute".
std::optional<Placeholders> left_open(const std::string& text, bool with_number) {
  std::optional<Placeholders> open = placeholders(text);
  if (open && with_number) {
    open->erase("0");
  }
  return open;
}

bool leaves_open_the_same(const PoEntry& entry) {
  const bool with_number = entry.many.has_value();
  const auto wanted = left_open(with_number ? *entry.many : entry.source, with_number);
  return wanted && std::all_of(entry.translations.begin(), entry.translations.end(),
                               [&](const std::string& text) {
                                 return left_open(text, with_number) == wanted;
                               });
}

std::optional<Error> fault_of(const PoEntry& entry, const PluralRule& plural) {
  if (entry.context) {
    return bad_language("a text with a context",
                        "remove its msgctxt: a text is known by its English");
  }
  if (entry.many && entry.translations.size() != plural.forms()) {
    return bad_language(fmt::format("{} forms, where the header names {}",
                                    entry.translations.size(), plural.forms()),
                        "write msgstr[0], msgstr[1] and so on, one for each form");
  }
  if (is_used(entry) && !leaves_open_the_same(entry)) {
    return bad_language("a translation that leaves open other values than its English",
                        "keep everything that stands in braces, and only that");
  }
  return std::nullopt;
}

Result<std::shared_ptr<Translations>> read_header(const PoEntries& po) {
  auto read = std::make_shared<Translations>();
  read->code = po.header_field("Language");
  std::replace(read->code.begin(), read->code.end(), '_', '-');
  read->name = po.header_field("X-Language-Name");
  if (read->code.empty() || read->name.empty()) {
    return bad_language("the header does not say which language this is",
                        R"(write "Language: de\n" and "X-Language-Name: Deutsch\n" into it)");
  }
  Result<PluralRule> plural = PluralRule::read(po.header_field("Plural-Forms"));
  if (!plural.ok()) {
    return plural.error();
  }
  read->plural = std::move(plural).value();
  const std::string sign = po.header_field("X-Decimal-Sign");
  // The locale owns its facet.
  read->numbers =
      std::locale(std::locale::classic(),
                  std::make_unique<DecimalSign>(sign.empty() ? '.' : sign.front()).release());
  return read;
}

/// A locale's name without its codeset: "de-AT" of "de_AT.UTF-8".
std::string tag_of(std::string_view wanted) {
  std::string tag(wanted.substr(0, wanted.find_first_of(".@")));
  std::replace(tag.begin(), tag.end(), '_', '-');
  return tag;
}

}  // namespace

Result<Language> read_language(std::string_view text, const fs::path& path) {
  Result<PoEntries> po = read_po_entries(text, path);
  if (!po.ok()) {
    return po.error();
  }
  Result<std::shared_ptr<Translations>> header = read_header(po.value());
  if (!header.ok()) {
    return at_line(header.error(), path, 1);
  }
  Translations& read = *header.value();
  for (const PoEntry& entry : po.value().entries) {
    if (std::optional<Error> fault = fault_of(entry, read.plural)) {
      return at_line(*std::move(fault), path, entry.line);
    }
    if (is_used(entry) && !read.texts.emplace(entry.source, entry.translations).second) {
      return at_line(bad_language(fmt::format("'{}' stands twice", printable(entry.source)),
                                  "remove one of the two"),
                     path, entry.line);
    }
  }
  return Language(std::move(header).value());
}

LoadedLanguages load_languages(const fs::path& folder) {
  LoadedLanguages loaded = {.languages = {Language()}, .problems = {}};
  std::error_code problem;  // Without the folder there is English.
  fs::directory_iterator files(folder, problem);
  for (; !problem && files != fs::directory_iterator(); files.increment(problem)) {
    if (files->path().extension() != ".po") {
      continue;
    }
    const Result<std::string> text = read_file(files->path(), kLargestFile);
    Result<Language> language =
        text.ok() ? read_language(text.value(), files->path()) : Result<Language>(text.error());
    if (language.ok()) {
      loaded.languages.push_back(std::move(language).value());
    } else {
      loaded.problems.push_back(language.error());
    }
  }
  std::sort(loaded.languages.begin() + 1, loaded.languages.end(),
            [](const Language& a, const Language& b) { return a.code() < b.code(); });
  return loaded;
}

const Language& language_for(const std::vector<Language>& languages, std::string_view wanted) {
  const std::string whole = tag_of(wanted);
  for (std::string_view tag = whole; !tag.empty(); tag = wider_language(tag)) {
    const auto found =
        std::find_if(languages.begin(), languages.end(),
                     [tag](const Language& each) { return same_language(each.code(), tag); });
    if (found != languages.end()) {
      return *found;
    }
  }
  return languages.front();
}

}  // namespace attune
