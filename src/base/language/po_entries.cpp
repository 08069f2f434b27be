// Line by line; an entry is complete when the next one begins.
#include "base/language/po_entries.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/language/po_string.h"
#include "base/printable.h"
#include "base/text.h"

namespace attune {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Error bad_po(std::string what, std::string fix) {
  return {ErrorCode::kBadFile, std::move(what), "", std::move(fix)};
}

enum class Part { kContext, kSource, kMany, kTranslation };

/// The parts of an entry by the word that begins them; nothing for another word.
std::optional<Part> part_of(std::string_view word, std::size_t translations) {
  if (word == "msgctxt") {
    return Part::kContext;
  }
  if (word == "msgid") {
    return Part::kSource;
  }
  if (word == "msgid_plural") {
    return Part::kMany;
  }
  const bool is_next_form = word == fmt::format("msgstr[{}]", translations);
  return word == "msgstr" || is_next_form ? std::optional(Part::kTranslation) : std::nullopt;
}

bool is_utf8(std::string_view charset) {
  constexpr std::string_view kName = "utf-8";
  return std::equal(
      charset.begin(), charset.end(), kName.begin(), kName.end(), [](char each, char wanted) {
        return each == wanted || (each >= 'A' && each <= 'Z' && each - 'A' + 'a' == wanted);
      });
}

/// Reads a PO file, told line by line.
class PoReader {
 public:
  /// `line` is without its line end and without blanks around it.
  Result<void> take(std::string_view line, int number) {
    if (line.empty()) {
      return {};
    }
    if (line.front() == '#') {
      return take_comment(line);
    }
    if (line.front() == '"') {
      return append(line, number);
    }
    const std::size_t blank = std::min(line.find_first_of(" \t\""), line.size());
    const std::string_view word = line.substr(0, blank);
    if (const Result<void> begun = begin(word); !begun.ok()) {
      return begun.error();
    }
    return append(trim(line.substr(blank)), number);
  }

  Result<void> finish() {
    Result<void> kept = keep_entry();
    if (!kept.ok()) {
      return kept;
    }
    return has_header_ ? Result<void>()
                       : bad_po("this is no PO file: it has no header",
                                "begin it with msgid \"\" and a msgstr that names the charset");
  }

  [[nodiscard]] PoEntries take_entries() { return std::move(read_); }

 private:
  // Comments and flags stand before the entry that they belong to.
  Result<void> take_comment(std::string_view line) {
    if (line.starts_with("#~")) {
      return {};
    }
    Result<void> kept = entry_.translations.empty() ? Result<void>() : keep_entry();
    if (!kept.ok()) {
      return kept;
    }
    if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) {
      entry_.fuzzy = true;
    }
    text_ = nullptr;
    return {};
  }

  Result<void> begin(std::string_view word) {
    const bool begins_entry = word == "msgctxt" || word == "msgid";
    if (begins_entry && has_source_) {
      if (Result<void> kept = keep_entry(); !kept.ok()) {
        return kept;
      }
    }
    const std::optional<Part> part = part_of(word, entry_.translations.size());
    if (!part) {
      return bad_po(word.starts_with("msg")
                        ? fmt::format("'{}' does not belong here", printable(word))
                        : "neither a comment nor an entry",
                    "an entry has msgid and msgstr, each with a text in quotes");
    }
    text_ = begin_part(*part, word.ends_with(']'));
    return text_ != nullptr ? Result<void>()
                            : bad_po(fmt::format("'{}' does not belong here", word),
                                     "an entry has msgctxt, msgid and msgstr, in this order");
  }

  // Where the text of this part goes; null where it stands out of order.
  std::string* begin_part(Part part, bool numbered) {
    const bool early = entry_.translations.empty();
    switch (part) {
      case Part::kContext:
        return early && !has_source_ && !entry_.context ? &entry_.context.emplace() : nullptr;
      case Part::kSource:
        return early && !std::exchange(has_source_, true) ? &entry_.source : nullptr;
      case Part::kMany:
        return early && has_source_ && !entry_.many ? &entry_.many.emplace() : nullptr;
      case Part::kTranslation:
        break;
    }
    const bool fits = has_source_ && numbered == entry_.many.has_value() && (early || numbered);
    return fits ? &entry_.translations.emplace_back() : nullptr;
  }

  Result<void> append(std::string_view quoted, int number) {
    if (text_ == nullptr) {
      return bad_po("a text that belongs to nothing", "write msgid or msgstr before it");
    }
    const Result<std::string> text = read_po_string(quoted);
    if (!text.ok()) {
      return text.error();
    }
    *text_ += text.value();
    entry_.line = number;
    return {};
  }

  Result<void> keep_entry() {
    PoEntry entry = std::exchange(entry_, {});
    const bool has_source = std::exchange(has_source_, false);
    text_ = nullptr;
    if (!has_source && !entry.context) {
      return {};
    }
    if (entry.translations.empty()) {
      return bad_po("an entry without its msgstr", "add msgstr \"\"");
    }
    if (entry.source.empty() && !entry.context) {
      return read_header(entry.translations.front());
    }
    read_.entries.push_back(std::move(entry));
    return {};
  }

  Result<void> read_header(std::string_view text) {
    if (has_header_) {
      return bad_po("a second header", "remove one of the two");
    }
    has_header_ = true;
    read_.header = text;
    constexpr std::string_view kCharset = "charset=";
    const std::string type = read_.header_field("Content-Type");
    const std::size_t at = std::min(type.find(kCharset), type.size());
    const std::string charset = type.substr(std::min(at + kCharset.size(), type.size()));
    return is_utf8(charset)
               ? Result<void>()
               : bad_po(charset.empty() ? "the header names no charset"
                                        : fmt::format("the charset is '{}'", printable(charset)),
                        "save it with charset=UTF-8");
  }

  PoEntries read_;
  PoEntry entry_;
  std::string* text_ = nullptr;  ///< What a continued string goes on with.
  bool has_source_ = false;
  bool has_header_ = false;
};

}  // namespace

std::string PoEntries::header_field(std::string_view name) const {
  for (std::string_view rest = header; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (line.starts_with(name) && line.substr(name.size()).starts_with(':')) {
      return std::string(trim(line.substr(name.size() + 1)));
    }
  }
  return {};
}

Error at_line(Error error, const std::filesystem::path& path, int line) {
  error.where = fmt::format("{}:{}", path.string(), line);
  return error;
}

Result<PoEntries> read_po_entries(std::string_view text, const std::filesystem::path& path) {
  if (text.starts_with(kByteOrderMark)) {
    text.remove_prefix(kByteOrderMark.size());
  }
  if (const std::size_t bad = first_malformed_byte(text); bad != std::string_view::npos) {
    const auto lines =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
    return at_line(bad_po("a byte that is not UTF-8", "save the file as UTF-8"), path,
                   static_cast<int>(lines) + 1);
  }
  PoReader reader;
  int number = 0;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    ++number;
    if (const Result<void> taken = reader.take(trim(rest.substr(0, end)), number); !taken.ok()) {
      return at_line(taken.error(), path, number);
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (const Result<void> finished = reader.finish(); !finished.ok()) {
    return at_line(finished.error(), path, number);
  }
  return reader.take_entries();
}

}  // namespace attune
