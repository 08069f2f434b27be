// Languages out of their files.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/language/language.h"
#include "base/result.h"

namespace attune {

/// Reads the PO file of a language; `path` is only for messages. Its header names the language
/// ("Language: de"), the plural forms, and in lines of ours what it calls itself
/// ("X-Language-Name: Deutsch") and its decimal sign ("X-Decimal-Sign: ,"; a point where not
/// given). What is fuzzy or empty is not used. Errors: as read_po_entries(); kBadFile, with the
/// line: no language, plural forms that cannot be read, a text that stands twice or has a context,
/// too few or too many forms, and a translation that leaves open other values than its English.
[[nodiscard]] Result<Language> read_language(std::string_view text,
                                             const std::filesystem::path& path);

struct LoadedLanguages {
  std::vector<Language> languages;  ///< English first, then the others by their code.
  std::vector<Error> problems;      ///< Files that could not be read; the rest goes on without.
};

/// Every .po file of `folder`.
[[nodiscard]] LoadedLanguages load_languages(const std::filesystem::path& folder);

/// The first of `languages` (not empty) that `wanted` means, a tag such as "de-AT" or a locale's
/// name such as "de_AT.UTF-8"; else the first one at all.
[[nodiscard]] const Language& language_for(const std::vector<Language>& languages,
                                           std::string_view wanted);

}  // namespace attune
