// Each slip is recognised by what people write when they make it, and by nothing that is YAML.
#include "scenario/key_slips.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "scenario/line_bytes.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr auto kNowhere = std::string_view::npos;

bool is_key_word(std::string_view word) {
  const KeyParts parts = split_key(word);
  const bool starts_as_one =
      !word.empty() && (word.front() == '_' || (word.front() >= 'a' && word.front() <= 'z'));
  return starts_as_one && is_id(parts.word) && (!parts.has_part || is_id(parts.part)) &&
         (!parts.has_id || is_id(parts.id));
}

// "go:sink"
bool report_missing_blank(MendedText& text, const LineStart& start) {
  const std::string_view rest = text.source().line(start.line).substr(start.at);
  const std::size_t colon = rest.find(':');
  if (colon == kNowhere || blank_or_end(rest, colon + 1) ||
      rest.substr(colon + 1).starts_with("//") || !is_key_word(rest.substr(0, colon)) ||
      (start.after_dash && start.section != "nodes")) {
    return false;
  }
  text.report(FindingCode::kSyntax, start.line, start.at + colon,
              "a blank is missing behind this colon",
              fmt::format("write '{}: {}'", rest.substr(0, colon), trim(rest.substr(colon + 1))));
  return true;
}

// "-tom: Hm."
bool report_missing_blank_behind_dash(MendedText& text, const LineStart& start) {
  const std::string_view rest = text.source().line(start.line).substr(start.at);
  const std::size_t colon = key_end(rest, 0);
  if (start.after_dash || colon == kNowhere || rest.front() != '-' ||
      !is_key_word(rest.substr(1, colon - 1))) {
    return false;
  }
  text.report(FindingCode::kSyntax, start.line, start.at, "a blank is missing behind this dash",
              fmt::format("write '- {}'", trim(rest.substr(1))));
  return true;
}

// Where the next line with anything on it begins, and whether a key or a dash stands there.
struct NextLine {
  std::size_t indent = 0;
  bool begins_something = false;
};

NextLine next_line(const SourceText& source, int line) {
  for (int next = line + 1; next <= source.line_count(); ++next) {
    const std::string_view bytes = source.line(next);
    const std::size_t indent = skip_blanks(bytes, 0);
    if (indent < bytes.size() && bytes[indent] != '#') {
      const bool dash = bytes[indent] == '-' && blank_or_end(bytes, indent + 1);
      return {indent, dash || key_end(bytes, indent) != kNowhere};
    }
  }
  return {};
}

// "nodes" alone on its line with something below it, or "coach What did it cost?".
bool report_missing_colon(MendedText& text, const LineStart& start) {
  const std::string_view bytes = text.source().line(start.line);
  const std::string_view content =
      trim(bytes.substr(start.at, bytes.find(" #", start.at) - start.at));
  const std::size_t blank = content.find(' ');
  const std::string_view word = content.substr(0, blank);
  if (!is_key_word(word) || !(start.where_keys_are || start.after_dash)) {
    return false;
  }
  const NextLine next = next_line(text.source(), start.line);
  const bool opens = next.begins_something && next.indent > start.at && !start.after_dash;
  const bool opens_list =
      next.begins_something && next.indent >= start.at && is_known_key(split_key(word).word);
  const bool chooses = word == "choose" && opens_list;
  const bool with_value =
      blank != kNowhere && is_known_key(split_key(word).word) &&
      (start.after_dash ? start.section == "nodes" && is_structural(word) : start.at > 0);
  if (blank == kNowhere ? !(opens || opens_list) : !(chooses || with_value)) {
    return false;
  }
  const std::string written = blank == kNowhere || chooses
                                  ? fmt::format("{}:", content)
                                  : fmt::format("{}: {}", word, trim(content.substr(blank)));
  text.report(
      FindingCode::kSyntax, start.line, start.at,
      fmt::format("a colon is missing behind '{}'", chooses ? content : word),
      fmt::format(
          "write '{}'{}", written,
          start.after_dash ? "" : "; where it goes on with the text above, indent it deeper"));
  return true;
}

// The second line of a sentence, indented no deeper than its key.
bool report_wrapped_text(MendedText& text, const LineStart& start) {
  const std::string_view bytes = text.source().line(start.line);
  const std::size_t colon = key_end(bytes, start.at);
  const std::string_view key = trim(bytes.substr(start.at, colon - start.at));
  const bool names_a_block = colon != kNowhere && skip_blanks(bytes, colon + 1) == bytes.size() &&
                             next_line(text.source(), start.line).indent > start.at;
  const bool sentence = key.find(' ') != kNowhere && start.section == "nodes" && !names_a_block &&
                        !is_known_key(key.substr(0, key.find(' ')));
  if (!start.after_text || start.after_dash || (colon != kNowhere && !sentence)) {
    return false;
  }
  text.report(FindingCode::kSyntax, start.line, start.at,
              "this line belongs to nothing: does it go on with the text above?",
              "put it at the end of the line above, or indent it deeper than that line's key");
  for (std::size_t at = start.at; at < bytes.size(); ++at) {
    text.replace(start.line, at, ' ');
  }
  return true;
}

bool report_curly_key(MendedText& text, const LineStart& start) {
  const std::string_view bytes = text.source().line(start.line);
  const std::size_t colon = key_end(bytes, start.at);
  const std::size_t curly = curly_quote(bytes, start.at);
  // The names of tests are text.
  if (curly == 0 || colon == kNowhere || (start.section == "tests" && start.at > 0)) {
    return false;
  }
  const std::size_t name = start.at + curly;
  const std::size_t end = std::min(bytes.find("\xE2\x80", name), colon);
  text.report(FindingCode::kSpecialStart, start.line, start.at,
              "curly quotes do not belong around a key",
              fmt::format("write '{}:', without quotation marks", bytes.substr(name, end - name)));
  return true;
}

bool names_something(std::string_view key) {
  constexpr std::array<std::string_view, 5> kNames = {"as", "once", "start", "scenario", "format"};
  return std::find(kNames.begin(), kNames.end(), key) != kNames.end() || is_structural(key);
}

}  // namespace

KeySlip check_key_slips(MendedText& text, const LineStart& start) {
  const bool has_key = key_end(text.source().line(start.line), start.at) != kNowhere;
  if (report_missing_blank(text, start) || report_missing_blank_behind_dash(text, start) ||
      report_curly_key(text, start) || (!has_key && report_missing_colon(text, start))) {
    return KeySlip::kFatal;
  }
  return report_wrapped_text(text, start) ? KeySlip::kMended : KeySlip::kNothing;
}

KeySlip check_value_slips(MendedText& text, int line, std::size_t at, std::string_view key) {
  const std::string_view bytes = text.source().line(line);
  const std::size_t close = bytes.rfind(')');
  if (bytes[at] == '(' && close != kNowhere && key_end(bytes, at) != kNowhere) {
    text.report(FindingCode::kSyntax, line, at, "round brackets hold no keys",
                fmt::format("write '{{{}}}'", bytes.substr(at + 1, close - at - 1)));
    text.replace(line, at, '{');
    text.replace(line, close, '}');
    return KeySlip::kMended;
  }
  if ((key == "as" || key == "from") && key_end(bytes, at) != kNowhere) {
    text.report(FindingCode::kSyntax, line, at, "codes stand in { }",
                fmt::format("write '{}: {{{}}}'", key, trim(bytes.substr(at))));
    return KeySlip::kFatal;
  }
  const std::size_t curly = curly_quote(bytes, at);
  if (curly == 0 || !names_something(key)) {
    return KeySlip::kNothing;
  }
  const std::size_t end = std::min(bytes.find("\xE2\x80", at + curly), bytes.size());
  text.report(FindingCode::kSpecialStart, line, at, "curly quotes do not belong around a name",
              fmt::format("write '{}: {}', without quotation marks", key,
                          bytes.substr(at + curly, end - at - curly)));
  for (std::size_t byte = at; byte < bytes.size(); ++byte) {
    if (byte < at + curly || byte >= end) {
      text.replace(line, byte, ' ');
    }
  }
  return KeySlip::kMended;
}

}  // namespace attune::scenario
