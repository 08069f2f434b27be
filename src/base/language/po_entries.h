// PO files, as gettext and its editors have them: entry by entry, whatever the entries are about.
// Source: GNU gettext manual, "The Format of PO Files".
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace attune {

/// One text and its translation.
struct PoEntry {
  int line = 0;                           ///< Of its last line, from 1.
  std::optional<std::string> context;     ///< msgctxt
  std::string source;                     ///< msgid
  std::optional<std::string> many;        ///< msgid_plural
  std::vector<std::string> translations;  ///< msgstr, or msgstr[0] and so on; at least one.
  bool fuzzy = false;                     ///< Somebody has to look at it once more.
};

struct PoEntries {
  std::string header;  ///< "Name: value" lines.
  std::vector<PoEntry> entries;

  /// What the header says behind `name` ("Language"); empty where it says nothing.
  [[nodiscard]] std::string header_field(std::string_view name) const;
};

/// Reads a PO file in UTF-8; `path` is only for messages. Obsolete entries (#~) are passed over.
/// Errors: kBadFile, with the line: what is no PO file, another charset, no header or a second one,
/// parts of an entry in another order than gettext's, a control character in a text.
[[nodiscard]] Result<PoEntries> read_po_entries(std::string_view text,
                                                const std::filesystem::path& path);

/// `error` at a line of the file at `path`.
[[nodiscard]] Error at_line(Error error, const std::filesystem::path& path, int line);

}  // namespace attune
