#include "scenario/line_scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "scenario/quote.h"
#include "scenario/text_safety.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr char kHarmless = '_';
constexpr char kHarmlessColon = ';';
constexpr std::string_view kQuoteIt = "put the text in double quotes";

bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

bool blank_or_end(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() || is_blank(bytes[at]);
}

std::size_t skip_blanks(std::string_view bytes, std::size_t from) {
  return std::min(bytes.find_first_not_of(" \t", from), bytes.size());
}

bool is_comment(std::string_view bytes, std::size_t at) {
  return bytes[at] == '#' && (at == 0 || is_blank(bytes[at - 1]));
}

// The colon that ends the key which begins at `from`, or npos where no key begins there.
std::size_t key_end(std::string_view bytes, std::size_t from) {
  for (std::size_t at = from; at < bytes.size(); ++at) {
    if (is_comment(bytes, at)) {
      return std::string_view::npos;
    }
    if (bytes[at] == ':' && blank_or_end(bytes, at + 1)) {
      return at;
    }
  }
  return std::string_view::npos;
}

template <std::size_t kSize>
bool contains(const std::array<std::string_view, kSize>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

bool LineScan::run() {
  for (line_ = 1; line_ <= text_->source().line_count() && !too_deep_; ++line_) {
    bytes_ = text_->source().line(line_);
    read_line();
  }
  if (!too_deep_) {
    flow_.give_up();
  }
  return !too_deep_;
}

void LineScan::read_line() {
  const std::size_t indent = skip_blanks(bytes_, 0);
  if (indent == bytes_.size() || in_block_scalar(indent)) {
    return;
  }
  const std::size_t start = check_indentation();
  if (read_open_flow(start) || bytes_[start] == '#' || read_marker()) {
    return;
  }
  any_content_ = true;
  if (continues_text(start)) {
    check_continuation(start);
    return;
  }
  in_plain_text_ = false;
  read_content(read_dashes(start));
}

// Tabs before anything else on the line; returns where the line begins.
std::size_t LineScan::check_indentation() {
  const std::size_t start = skip_blanks(bytes_, 0);
  for (std::size_t at = 0; at < start; ++at) {
    if (bytes_[at] == '\t') {
      text_->report(FindingCode::kTab, line_, at, "a tab in the indentation", "indent with spaces");
      for (; at < start; ++at) {
        text_->replace(line_, at, ' ');
      }
    }
  }
  return start;
}

bool LineScan::in_block_scalar(std::size_t indent) {
  block_scalar_ = block_scalar_ && indent > block_column_;
  return block_scalar_;
}

// Lines inside an open bracket. A line that is indented no deeper than the bracket's own key gives
// the bracket up.
bool LineScan::read_open_flow(std::size_t indent) {
  if (!flow_.open()) {
    return false;
  }
  const bool closes = bytes_[indent] == '}' || bytes_[indent] == ']';
  if (indent <= key_column_ && !closes) {
    flow_.give_up();
    return false;
  }
  read_flow(indent);
  return true;
}

// Lines that begin or end a document, and directives.
bool LineScan::read_marker() {
  if (bytes_[0] == '%') {
    text_->report(FindingCode::kSeveralDocuments, line_, 0, "directives are not used",
                  "remove this line");
    text_->replace(line_, 0, '#');
    return true;
  }
  const std::string_view marker = bytes_.substr(0, 3);
  if ((marker != "---" && marker != "...") || !blank_or_end(bytes_, 3)) {
    return false;
  }
  const std::size_t rest = skip_blanks(bytes_, 3);
  const bool alone = rest == bytes_.size() || bytes_[rest] == '#';
  if (marker == "---" && !any_content_ && alone) {
    any_content_ = true;
    return true;
  }
  text_->report(FindingCode::kSeveralDocuments, line_, 0, "a file holds one document",
                fmt::format("remove this '{}'", marker));
  text_->replace(line_, 0, '#');
  return true;
}

std::size_t LineScan::read_dashes(std::size_t at) {
  after_dash_ = false;
  while (at < bytes_.size() && bytes_[at] == '-' && blank_or_end(bytes_, at + 1)) {
    enter(at);
    after_dash_ = true;
    at = skip_blanks(bytes_, at + 1);
    if (too_deep_) {
      return bytes_.size();
    }
  }
  return at;
}

// A list or a map begins or goes on at `column`.
void LineScan::enter(std::size_t column) {
  while (!columns_.empty() && columns_.back() > column) {
    columns_.pop_back();
  }
  if (columns_.empty() || columns_.back() < column) {
    columns_.push_back(column);
  }
  if (columns_.size() + static_cast<std::size_t>(flow_.depth()) >
      static_cast<std::size_t>(kMaxDepth)) {
    too_deep_ = true;
    text_->report(FindingCode::kTooDeep, line_, column,
                  fmt::format("nested more than {} deep", kMaxDepth),
                  "give the inner steps a node of their own, and go there");
  }
}

// A key with its value, or a list item without a key.
void LineScan::read_content(std::size_t at) {
  if (at >= bytes_.size() || is_comment(bytes_, at)) {
    return;
  }
  key_column_ = at;
  prose_ = false;
  const char first = bytes_[at];
  if (first == '"' || first == '\'') {
    read_quoted(at, true);
    return;
  }
  if (first == '{' || first == '[') {
    read_flow(at);
    return;
  }
  if (first == '?' && blank_or_end(bytes_, at + 1)) {
    mend(FindingCode::kSpecialStart, at, "text may not start with '? '", std::string(kQuoteIt));
    return;
  }
  const std::size_t colon = key_end(bytes_, at);
  if (colon == std::string_view::npos) {
    read_value(at);
    return;
  }
  enter(at);
  check_start(at);
  const std::string_view key = trim(bytes_.substr(at, colon - at));
  if (at == 0) {
    section_ = key;
  }
  const std::size_t value = skip_blanks(bytes_, colon + 1);
  prose_ = is_prose_key(key, value);
  read_value(value);
}

void LineScan::read_value(std::size_t at) {
  if (at >= bytes_.size()) {
    return;
  }
  const char first = bytes_[at];
  if (first == '#' && !prose_) {
    return;
  }
  if (first == '"' || first == '\'') {
    read_quoted(at, false);
    return;
  }
  if ((first == '{' || first == '[') && !prose_) {
    read_flow(at);
    return;
  }
  if (first == '|' || first == '>') {
    start_block_scalar(at);
    return;
  }
  check_start(at);
  check_plain(at);
}

void LineScan::read_quoted(std::size_t at, bool may_be_key) {
  const std::size_t close = closing_quote(bytes_, at);
  if (close == std::string_view::npos) {
    mend(FindingCode::kUnclosedQuote, at, "this quotation mark is not closed on its line",
         "close it on the same line, or remove it");
    check_plain(at);
    return;
  }
  const std::size_t next = skip_blanks(bytes_, close + 1);
  if (may_be_key && next < bytes_.size() && bytes_[next] == ':') {
    enter(at);
    const std::string_view key = bytes_.substr(at + 1, close - at - 1);
    const std::size_t value = skip_blanks(bytes_, next + 1);
    prose_ = is_prose_key(key, value);
    read_value(value);
    return;
  }
  if (next < bytes_.size() && bytes_[next] != '#') {
    text_->report(FindingCode::kTextAfterQuote, line_, next,
                  "text goes on after the closing quotation mark",
                  "put the whole text in one pair of double quotes, with \\\" inside, or begin it "
                  "with a word");
    text_->replace(line_, at, kHarmless);
    check_plain(close + 1);
  }
}

void LineScan::read_flow(std::size_t at) {
  const std::size_t end = flow_.read(line_, at);
  if (columns_.size() + static_cast<std::size_t>(flow_.depth()) >
      static_cast<std::size_t>(kMaxDepth)) {
    too_deep_ = true;
    text_->report(FindingCode::kTooDeep, line_, at,
                  fmt::format("nested more than {} deep", kMaxDepth),
                  "give the inner steps a node of their own, and go there");
    return;
  }
  if (!flow_.open()) {
    check_tail(end);
  }
}

// Behind a closed bracket.
void LineScan::check_tail(std::size_t from) {
  const std::size_t next = skip_blanks(bytes_, from);
  if (next < bytes_.size() && bytes_[next] != '#') {
    text_->report(FindingCode::kUnclosedBracket, line_, next,
                  "text goes on after the closing bracket",
                  "put the whole text in double quotes, or remove what follows the bracket");
    for (std::size_t at = next; at < bytes_.size(); ++at) {
      text_->replace(line_, at, ' ');
    }
  }
}

// A first byte that YAML keeps for itself.
void LineScan::check_start(std::size_t at) {
  constexpr std::string_view kAnchors = "&*!";
  constexpr std::string_view kReserved = "@%`|>{}[],";
  const char first = bytes_[at];
  const bool needs_blank = first == '-' || first == '?' || first == ':';
  if (kAnchors.find(first) != std::string_view::npos && !prose_) {
    mend(FindingCode::kAnchorAliasTag, at, "anchors, aliases and tags are not used",
         fmt::format("write it out; where '{}' is meant, put the text in double quotes", first));
  } else if (kAnchors.find(first) != std::string_view::npos ||
             kReserved.find(first) != std::string_view::npos ||
             (needs_blank && blank_or_end(bytes_, at + 1))) {
    mend(FindingCode::kSpecialStart, at, fmt::format("text may not start with '{}'", first),
         std::string(kQuoteIt));
  }
}

// Unquoted text from byte `from` to the end of the line.
void LineScan::check_plain(std::size_t from) {
  in_plain_text_ = true;
  for (std::size_t at = from; at < bytes_.size(); ++at) {
    if (is_comment(bytes_, at)) {
      if (!prose_) {
        return;
      }
      mend(FindingCode::kCommentInProse, at, "' #' cuts the text off here",
           "put the text in double quotes, or move the comment to a line above");
    } else if (bytes_[at] == ':' && blank_or_end(bytes_, at + 1)) {
      text_->report(FindingCode::kColonInProse, line_, at, "': ' splits the text here",
                    std::string(kQuoteIt));
      text_->replace(line_, at, kHarmlessColon);
    }
  }
}

// A line of unquoted text that goes on from the line before, or a key that was indented too far.
void LineScan::check_continuation(std::size_t from) {
  const std::size_t colon = key_end(bytes_, from);
  if (colon != std::string_view::npos && is_id(split_key(bytes_.substr(from, colon - from)).word)) {
    text_->report(FindingCode::kSyntax, line_, from,
                  "this is indented so far that it goes on with the text above",
                  "line it up with the keys above it, or put the whole text in double quotes");
    text_->replace(line_, colon, kHarmlessColon);
    return;
  }
  check_plain(from);
}

void LineScan::start_block_scalar(std::size_t at) {
  const std::size_t after = bytes_.find_first_not_of("+-123456789", at + 1);
  const std::size_t rest = skip_blanks(bytes_, std::min(after, bytes_.size()));
  if (rest < bytes_.size() && !is_comment(bytes_, rest)) {
    check_start(at);
    check_plain(at);
    return;
  }
  block_scalar_ = true;
  block_column_ = key_column_;
}

// Whether this line goes on with the unquoted text of the line before.
bool LineScan::continues_text(std::size_t at) const {
  const bool dash = bytes_[at] == '-' && blank_or_end(bytes_, at + 1);
  return in_plain_text_ && at > key_column_ && !dash;
}

bool LineScan::is_prose_key(std::string_view key, std::size_t value) const {
  constexpr std::array<std::string_view, 8> kProse = {"coach", "why",   "facilitator", "reflect",
                                                      "hears", "shows", "underneath",  "does"};
  if (key_column_ == 0) {
    return key == "title";
  }
  if (section_ == "ends") {
    return true;
  }
  if (section_ != "nodes") {
    return false;
  }
  if (contains(kProse, key) || split_key(key).word == "pick") {
    return true;
  }
  const std::string_view first_word = key.substr(0, key.find(' '));
  const bool brackets = value < bytes_.size() && (bytes_[value] == '{' || bytes_[value] == '[');
  const bool loose = key == "any" || is_variant(key);
  return after_dash_ && !is_structural(first_word) && !(loose && brackets);
}

void LineScan::mend(FindingCode code, std::size_t byte, std::string message, std::string fix) {
  text_->report(code, line_, byte, std::move(message), std::move(fix));
  text_->replace(line_, byte, kHarmless);
}

}  // namespace attune::scenario
