// Line by line; an entry is complete when the next one begins.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "base/printable.h"
#include "base/text.h"
#include "scenario/translation/language_tag.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/po_string.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Error bad_po(std::string what, std::string fix) {
  return {ErrorCode::kBadFile, std::move(what), "", std::move(fix)};
}

/// The text of a scenario stands on one line; translators sometimes end it with a line break.
std::string on_one_line(std::string_view text) {
  std::string line(trim(text));
  std::replace_if(
      line.begin(), line.end(), [](char each) { return each == '\n' || each == '\r'; }, ' ');
  return line;
}

/// Reads a PO file, told line by line.
class PoReader {
 public:
  /// `line` is without its line end and without blanks around it.
  Result<void> take(std::string_view line) {
    if (line.empty()) {
      return {};
    }
    if (line.front() == '#') {
      return take_comment(line);
    }
    if (line.front() == '"') {
      return append(line);
    }
    const std::size_t blank = std::min(line.find_first_of(" \t\""), line.size());
    const std::string_view word = line.substr(0, blank);
    if (const Result<void> begun = begin(word); !begun.ok()) {
      return begun.error();
    }
    return append(trim(line.substr(blank)));
  }

  Result<void> finish() {
    Result<void> kept = keep_entry();
    if (!kept.ok()) {
      return kept;
    }
    return has_header_ ? Result<void>()
                       : bad_po("this is no PO file of ours: it has no header",
                                "name a file that attune export --to po has written");
  }

  [[nodiscard]] PoFile take_file() { return std::move(file_); }

 private:
  struct Entry {
    std::string context;
    std::string source;
    std::string translation;
    bool has_context = false;
    bool has_source = false;
    bool has_translation = false;
    bool fuzzy = false;
  };

  // Comments and flags stand before the entry that they belong to.
  Result<void> take_comment(std::string_view line) {
    if (line.starts_with("#~")) {
      return {};
    }
    Result<void> kept = entry_.has_translation ? keep_entry() : Result<void>();
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
    if (word != "msgctxt" && word != "msgid" && word != "msgstr") {
      return word.starts_with("msg")
                 ? bad_po(fmt::format("'{}': our texts have no plural forms", printable(word)),
                          "keep one msgid and one msgstr")
                 : bad_po("neither a comment nor an entry",
                          "an entry has msgctxt, msgid and msgstr, each with a text in quotes");
    }
    const bool begins_entry = entry_.has_source && (word == "msgctxt" || word == "msgid");
    Result<void> kept = begins_entry ? keep_entry() : Result<void>();
    return kept.ok() ? begin_part(word) : kept;
  }

  Result<void> begin_part(std::string_view word) {
    const bool is_context = word == "msgctxt";
    const bool is_source = word == "msgid";
    bool& has =
        is_context ? entry_.has_context : (is_source ? entry_.has_source : entry_.has_translation);
    const bool in_order = is_context || is_source ? !entry_.has_translation : entry_.has_source;
    if (has || !in_order) {
      return bad_po(fmt::format("'{}' does not belong here", word),
                    "an entry has msgctxt, msgid and msgstr, in this order");
    }
    has = true;
    text_ = is_context ? &entry_.context : (is_source ? &entry_.source : &entry_.translation);
    return {};
  }

  Result<void> append(std::string_view quoted) {
    if (text_ == nullptr) {
      return bad_po("a text that belongs to nothing", "write msgid or msgstr before it");
    }
    const Result<std::string> text = read_po_string(quoted);
    if (!text.ok()) {
      return text.error();
    }
    *text_ += text.value();
    return {};
  }

  Result<void> keep_entry() {
    const Entry entry = std::exchange(entry_, {});
    text_ = nullptr;
    if (!entry.has_source && !entry.has_context && !entry.has_translation) {
      return {};
    }
    if (!entry.has_translation) {
      return bad_po("an entry without its msgstr", "add msgstr \"\"");
    }
    if (entry.source.empty() && !entry.has_context) {
      return read_header(entry.translation);
    }
    if (!entry.has_context) {
      return bad_po("an entry without msgctxt, so that nobody knows which text it is",
                    "keep the msgctxt of the file that was exported");
    }
    if (!keys_.insert(entry.context).second) {
      return bad_po(fmt::format("'{}' stands twice", printable(entry.context)),
                    "remove one of the two");
    }
    file_.texts.push_back(
        {entry.context, entry.source, on_one_line(entry.translation), entry.fuzzy});
    return {};
  }

  Result<void> read_header(std::string_view text) {
    if (has_header_) {
      return bad_po("a second header", "remove one of the two");
    }
    has_header_ = true;
    const std::string charset = field(field(text, "Content-Type:"), "charset=");
    if (!same_language(charset, "utf-8")) {
      return bad_po(charset.empty() ? "the header names no charset"
                                    : fmt::format("the charset is '{}'", printable(charset)),
                    "save it with charset=UTF-8");
    }
    file_.language = field(text, "Language:");
    std::replace(file_.language.begin(), file_.language.end(), '_', '-');
    if (!file_.language.empty() && !is_language_tag(file_.language)) {
      return bad_po(fmt::format("'{}' names no language", printable(file_.language)),
                    "write a tag such as de or pt_BR behind Language:");
    }
    return {};
  }

  /// What stands behind `name`, to the end of its line.
  static std::string field(std::string_view text, std::string_view name) {
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos || (at > 0 && name.ends_with(':') && text[at - 1] != '\n')) {
      return {};
    }
    const std::string_view rest = text.substr(at + name.size());
    return std::string(trim(rest.substr(0, rest.find('\n'))));
  }

  PoFile file_;
  Entry entry_;
  std::string* text_ = nullptr;  ///< What a continued string goes on with.
  std::set<std::string, std::less<>> keys_;
  bool has_header_ = false;
};

Error at_line(Error error, const std::filesystem::path& path, int line) {
  error.where = fmt::format("{}:{}", path.string(), line);
  return error;
}

}  // namespace

Result<PoFile> read_po(std::string_view text, const std::filesystem::path& path) {
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
    if (const Result<void> taken = reader.take(trim(rest.substr(0, end))); !taken.ok()) {
      return at_line(taken.error(), path, number);
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  if (const Result<void> finished = reader.finish(); !finished.ok()) {
    return at_line(finished.error(), path, number);
  }
  return reader.take_file();
}

}  // namespace attune::scenario
