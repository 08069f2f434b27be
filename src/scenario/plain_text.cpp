// Byte by byte, with only the byte before and the one behind in view.
#include "scenario/plain_text.h"

#include <fmt/format.h>

#include <string_view>

#include "scenario/line_bytes.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr char kHarmlessColon = ';';
constexpr const char* kQuoteIt = "put the text in double quotes";

bool is_one_of(std::string_view bytes, char byte) {
  return bytes.find(byte) != std::string_view::npos;
}

void check_byte(MendedText& text, int line, std::size_t at) {
  const std::string_view bytes = text.source().line(line);
  if (is_comment(bytes, at)) {
    text.mend(FindingCode::kCommentInProse, line, at, "' #' cuts the text off here",
              "put the text in double quotes, or move the comment to a line above");
  } else if (bytes[at] == ':' && blank_or_end(bytes, at + 1)) {
    text.report(FindingCode::kColonInProse, line, at, "': ' splits the text here", kQuoteIt);
    text.replace(line, at, kHarmlessColon);
  }
}

}  // namespace

void check_text_start(MendedText& text, int line, std::size_t at, bool prose) {
  constexpr std::string_view kAnchors = "&*!";
  constexpr std::string_view kReserved = "@%`|>{}[],&*!";
  constexpr std::string_view kReservedBeforeBlank = "-?:";
  const std::string_view bytes = text.source().line(line);
  const char first = bytes[at];
  if (is_one_of(kAnchors, first) && !prose) {
    text.mend(
        FindingCode::kAnchorAliasTag, line, at, "anchors, aliases and tags are not used",
        fmt::format("write it out; where '{}' is meant, put the text in double quotes", first));
  } else if (is_one_of(kReserved, first) ||
             (is_one_of(kReservedBeforeBlank, first) && blank_or_end(bytes, at + 1))) {
    text.mend(FindingCode::kSpecialStart, line, at,
              fmt::format("text may not start with '{}'", first), kQuoteIt);
  }
}

void check_plain_text(MendedText& text, int line, std::size_t from, bool prose) {
  const std::string_view bytes = text.source().line(line);
  for (std::size_t at = from; at < bytes.size(); ++at) {
    if (!prose && is_comment(bytes, at)) {
      return;
    }
    check_byte(text, line, at);
  }
}

void check_continued_text(MendedText& text, int line, std::size_t from, bool prose) {
  const std::string_view bytes = text.source().line(line);
  const std::size_t colon = key_end(bytes, from);
  if (colon != std::string_view::npos && is_id(split_key(bytes.substr(from, colon - from)).word)) {
    text.report(FindingCode::kSyntax, line, from,
                "this is indented so far that it goes on with the text above",
                "line it up with the keys above it, or put the whole text in double quotes");
    text.replace(line, colon, kHarmlessColon);
    return;
  }
  check_plain_text(text, line, from, prose);
}

void check_behind_bracket(MendedText& text, int line, std::size_t from) {
  const std::string_view bytes = text.source().line(line);
  const std::size_t next = skip_blanks(bytes, from);
  if (next == bytes.size() || bytes[next] == '#') {
    return;
  }
  text.report(FindingCode::kUnclosedBracket, line, next, "text goes on after the closing bracket",
              "put the whole text in double quotes, or remove what follows the bracket");
  for (std::size_t at = next; at < bytes.size(); ++at) {
    text.replace(line, at, ' ');
  }
}

}  // namespace attune::scenario
