// PO files, as gettext and its editors have them: the key is the context (msgctxt), the text as
// written the msgid, the translation the msgstr; a stale translation is marked fuzzy.
// Source: GNU gettext manual, "The Format of PO Files".
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "scenario/translation/exchange.h"

namespace attune::scenario {

/// The PO file of `texts` of the scenario `id` in `language` (a BCP 47 tag; empty for a file that
/// begins a translation). The same texts give the same bytes.
[[nodiscard]] std::string po_text(std::string_view id, std::string_view language,
                                  const std::vector<ExchangeText>& texts);

struct PoFile {
  std::string language;  ///< A BCP 47 tag, or empty where the header names none.
  std::vector<ReturnedText> texts;
};

/// Reads a PO file in UTF-8; `path` is only for messages. Obsolete entries (#~) are passed over.
/// Errors: kBadFile, with the line: what is no PO file, another charset, a context that is missing
/// or stands twice, plural forms, a control character in a text.
[[nodiscard]] Result<PoFile> read_po(std::string_view text, const std::filesystem::path& path);

}  // namespace attune::scenario
