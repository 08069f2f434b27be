// Keeps the columns of open lists and maps, as YAML does, and asks of each value if it is prose.
#include "scenario/line_scan.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.h"
#include "scenario/key_slips.h"
#include "scenario/line_bytes.h"
#include "scenario/plain_text.h"
#include "scenario/prose_keys.h"
#include "scenario/text_safety.h"

namespace attune::scenario {

namespace {

constexpr std::size_t kDeepest = static_cast<std::size_t>(kMaxDepth);
constexpr std::size_t kLongestReadLine = 1024UL * 1024UL;

}  // namespace

bool LineScan::run() {
  for (line_ = 1; line_ <= text_->source().line_count() && !gave_up_; ++line_) {
    bytes_ = text_->source().line(line_);
    // What else is wrong with a long line is worth knowing, but not with one of many megabytes.
    if (bytes_.size() <= kLongestReadLine) {
      read_line();
    }
    text_bytes_ = goes_on_ ? text_bytes_ + bytes_.size() : bytes_.size();
    check_length();
  }
  if (!gave_up_) {
    flow_.give_up();
  }
  return !gave_up_ && !unreadable_;
}

void LineScan::check_length() {
  if (text_bytes_ > kLongestText && !gave_up_) {
    gave_up_ = true;
    text_->report(FindingCode::kTextTooLong, line_, 0,
                  fmt::format("a line or a text of more than {} bytes", kLongestText),
                  "give each step a line of its own");
  }
}

void LineScan::read_line() {
  const std::size_t indent = skip_blanks(bytes_, 0);
  if (indent == bytes_.size()) {
    return;
  }
  goes_on_ = in_block_scalar(indent);
  if (goes_on_) {
    return;
  }
  const std::size_t start = check_indentation();
  if (read_open_flow(start) || bytes_[start] == '#' || read_marker()) {
    return;
  }
  any_content_ = true;
  if (continues_text(start)) {
    goes_on_ = true;
    check_continued_text(*text_, line_, start, prose_);
    return;
  }
  after_text_ = in_plain_text_;
  in_plain_text_ = false;
  read_content(read_dashes(start));
}

// Tabs before anything else on the line; returns where the line begins.
std::size_t LineScan::check_indentation() {
  const std::size_t start = skip_blanks(bytes_, 0);
  const std::size_t tab = bytes_.substr(0, start).find('\t');
  if (tab != std::string_view::npos) {
    text_->report(FindingCode::kTab, line_, tab, "a tab in the indentation", "indent with spaces");
    for (std::size_t at = tab; at < start; ++at) {
      text_->replace(line_, at, ' ');
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
    if (gave_up_) {
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
  check_depth(column);
}

void LineScan::check_depth(std::size_t at) {
  if (columns_.size() + flow_.depth() > kDeepest) {
    gave_up_ = true;
    text_->report(FindingCode::kTooDeep, line_, at,
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
    text_->mend(FindingCode::kSpecialStart, line_, at, "text may not start with '? '",
                "put the text in double quotes");
    return;
  }
  if (read_slip(at)) {
    return;
  }
  const std::size_t colon = key_end(bytes_, at);
  key_ = {};
  if (colon == std::string_view::npos) {
    goes_on_ = !after_dash_;
    read_value(at);
  } else {
    read_entry(at, colon);
  }
}

// What cannot be read as it stands. Lines below it are still looked at, as if it were a key.
bool LineScan::read_slip(std::size_t at) {
  const bool where_keys_are = std::find(columns_.begin(), columns_.end(), at) != columns_.end();
  const KeySlip slip = check_key_slips(*text_, {.line = line_,
                                                .at = at,
                                                .section = section_,
                                                .after_dash = after_dash_,
                                                .after_text = after_text_,
                                                .where_keys_are = where_keys_are});
  if (slip != KeySlip::kFatal) {
    return slip == KeySlip::kMended;
  }
  unreadable_ = true;
  enter(at);
  if (at == 0) {
    section_ = bytes_.substr(0, bytes_.find_first_of(" :"));
  }
  return true;
}

void LineScan::read_entry(std::size_t at, std::size_t colon) {
  enter(at);
  check_text_start(*text_, line_, at, prose_);
  const std::string_view key = trim(bytes_.substr(at, colon - at));
  if (at == 0) {
    section_ = key;
  }
  const std::size_t value = skip_blanks(bytes_, colon + 1);
  prose_ = is_prose(key, value);
  key_ = key;
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
  const KeySlip slip = prose_ ? KeySlip::kNothing : check_value_slips(*text_, line_, at, key_);
  unreadable_ = unreadable_ || slip == KeySlip::kFatal;
  if (slip != KeySlip::kNothing) {
    return;
  }
  check_text_start(*text_, line_, at, prose_);
  read_plain(at);
}

// Unquoted text to the end of the line; the next line may go on with it.
void LineScan::read_plain(std::size_t from) {
  in_plain_text_ = true;
  check_plain_text(*text_, line_, from, prose_);
}

void LineScan::read_quoted(std::size_t at, bool may_be_key) {
  const std::size_t close = closing_quote(bytes_, at);
  if (close == std::string_view::npos) {
    text_->mend(FindingCode::kUnclosedQuote, line_, at,
                "this quotation mark is not closed on its line",
                "close it on the same line, or remove it");
    read_plain(at);
    return;
  }
  const std::size_t next = skip_blanks(bytes_, close + 1);
  if (may_be_key && next < bytes_.size() && bytes_[next] == ':') {
    enter(at);
    const std::string_view key = bytes_.substr(at + 1, close - at - 1);
    const std::size_t value = skip_blanks(bytes_, next + 1);
    prose_ = is_prose(key, value);
    read_value(value);
    return;
  }
  if (next < bytes_.size() && bytes_[next] != '#') {
    text_->report(FindingCode::kTextAfterQuote, line_, next,
                  "text goes on after the closing quotation mark",
                  "put the whole text in one pair of double quotes, with \\\" inside, or begin it "
                  "with a word");
    text_->replace(line_, at);
    read_plain(close + 1);
  }
}

void LineScan::read_flow(std::size_t at) {
  const std::size_t end = flow_.read(line_, at);
  check_depth(at);
  if (!gave_up_ && !flow_.open()) {
    check_behind_bracket(*text_, line_, end);
  }
}

void LineScan::start_block_scalar(std::size_t at) {
  const std::size_t after = bytes_.find_first_not_of("+-123456789", at + 1);
  const std::size_t rest = skip_blanks(bytes_, std::min(after, bytes_.size()));
  if (rest < bytes_.size() && !is_comment(bytes_, rest)) {
    check_text_start(*text_, line_, at, prose_);
    read_plain(at);
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

// Whether prose stands behind `key`, whose value begins at `value`.
bool LineScan::is_prose(std::string_view key, std::size_t value) const {
  const bool bracket = value < bytes_.size() && (bytes_[value] == '{' || bytes_[value] == '[');
  return holds_prose({.section = section_,
                      .key = key,
                      .at_line_start = key_column_ == 0,
                      .after_dash = after_dash_,
                      .before_bracket = bracket});
}

}  // namespace attune::scenario
