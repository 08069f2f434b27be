// A stack of open brackets; what a byte means depends on whether text has begun.
#include "scenario/flow_scan.h"

#include <fmt/format.h>

#include <algorithm>

#include "scenario/line_bytes.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kFlowIndicators = ",{}[]";

// What to do about unquoted text that YAML would cut.
const char* quote_it(bool curly) {
  return curly ? "curly quotes hold nothing together here: use straight ones, as in \"...\""
               : "put the text in double quotes";
}

}  // namespace

std::size_t FlowScan::read(int line, std::size_t from) {
  line_ = line;
  bytes_ = text_->source().line(line);
  in_token_ = false;
  after_quote_ = false;
  std::size_t at = from;
  while (at < bytes_.size()) {
    at = read_one(at);
    if (frames_.empty()) {
      return at;
    }
  }
  return bytes_.size();
}

void FlowScan::give_up() {
  if (frames_.empty()) {
    return;
  }
  const Frame& frame = frames_.front();
  text_->report(FindingCode::kUnclosedBracket, frame.line, frame.byte, "this bracket is not closed",
                frame.map ? "close it with }" : "close it with ]");
  frames_.clear();
}

std::size_t FlowScan::read_one(std::size_t at) {
  const char byte = bytes_[at];
  if (is_blank(byte)) {
    return at + 1;
  }
  if (is_comment(bytes_, at)) {
    if (!in_token_) {
      return bytes_.size();
    }
    text_->mend(FindingCode::kCommentInProse, line_, at, "' #' cuts the text off here",
                "put the text in double quotes");
    return at + 1;
  }
  if (byte == ',') {
    read_comma(at);
    return at + 1;
  }
  if (byte == '}' || byte == ']') {
    close_bracket(at);
    return at + 1;
  }
  if (byte == ':' && colon_splits(at)) {
    read_colon(at);
    return at + 1;
  }
  return in_token_ ? read_special(at) : read_at_token_start(at);
}

std::size_t FlowScan::read_at_token_start(std::size_t at) {
  const char byte = bytes_[at];
  if (byte == '{' || byte == '[') {
    open_bracket(at);
    return at + 1;
  }
  frames_.back().has_text = true;
  if (report_curly_key(at)) {
    return at + curly_quote(bytes_, at);
  }
  frames_.back().curly = curly_quote(bytes_, at) > 0;
  if (byte == '"' || byte == '\'') {
    return read_quoted(at);
  }
  constexpr std::string_view kAnchors = "&*!";
  constexpr std::string_view kReserved = "@%`|>";
  const bool dash = byte == '-' && at + 1 < bytes_.size() && bytes_[at + 1] == ' ';
  if (kAnchors.find(byte) != std::string_view::npos) {
    text_->mend(FindingCode::kAnchorAliasTag, line_, at,
                fmt::format("unquoted text may not start with '{}'", byte),
                "put the text in double quotes; anchors, aliases and tags are not used");
  } else if (dash || kReserved.find(byte) != std::string_view::npos) {
    text_->mend(FindingCode::kSpecialStart, line_, at,
                fmt::format("unquoted text may not start with '{}'", byte),
                "put the text in double quotes");
  } else {
    in_token_ = true;
    return read_special(at);
  }
  in_token_ = true;
  return at + 1;
}

// A key in curly quotes is reported, and read without them.
bool FlowScan::report_curly_key(std::size_t at) {
  const std::size_t open = curly_quote(bytes_, at);
  const Frame& frame = frames_.back();
  if (open == 0 || !frame.map || frame.has_colon) {
    return false;
  }
  const std::size_t close = bytes_.find("\xE2\x80", at + open);
  const std::size_t length = close == std::string_view::npos ? 0 : curly_quote(bytes_, close);
  const std::size_t colon = std::min(bytes_.find_first_not_of(' ', close + length), bytes_.size());
  if (length == 0 || colon == bytes_.size() || bytes_[colon] != ':') {
    return false;
  }
  text_->report(FindingCode::kSpecialStart, line_, at, "curly quotes do not belong around a key",
                fmt::format("write '{}:', without quotation marks",
                            bytes_.substr(at + open, close - at - open)));
  for (std::size_t byte = 0; byte < open; ++byte) {
    text_->replace(line_, at + byte, ' ');
  }
  for (std::size_t byte = 0; byte < length; ++byte) {
    text_->replace(line_, close + byte, ' ');
  }
  return true;
}

std::size_t FlowScan::read_quoted(std::size_t at) {
  const std::size_t close = closing_quote(bytes_, at);
  if (close == std::string_view::npos) {
    text_->mend(FindingCode::kUnclosedQuote, line_, at,
                "this quotation mark is not closed on its line", "close it on the same line");
    in_token_ = true;
    return at + 1;
  }
  const std::size_t next = bytes_.find_first_not_of(" \t", close + 1);
  if (next != std::string_view::npos && bytes_[next] != ':' && bytes_[next] != '#' &&
      kFlowIndicators.find(bytes_[next]) == std::string_view::npos) {
    text_->report(FindingCode::kTextAfterQuote, line_, next,
                  "text goes on after the closing quotation mark",
                  "put the whole text in one pair of double quotes, with \\\" inside");
    text_->replace(line_, at);
    text_->replace(line_, close);
    in_token_ = true;
    return at + 1;
  }
  after_quote_ = true;
  return close + 1;
}

// A byte of unquoted text.
std::size_t FlowScan::read_special(std::size_t at) {
  const char byte = bytes_[at];
  if (byte == '?') {
    text_->mend(FindingCode::kQuestionMarkInFlow, line_, at,
                "a question mark ends unquoted text inside brackets",
                quote_it(frames_.back().curly));
  } else if (byte == '{' || byte == '[') {
    text_->mend(FindingCode::kSpecialStart, line_, at, "a bracket inside unquoted text",
                "put the text in double quotes");
  }
  return at + 1;
}

void FlowScan::open_bracket(std::size_t at) {
  if (!frames_.empty()) {
    frames_.back().has_text = true;
  }
  Frame frame;
  frame.map = bytes_[at] == '{';
  frame.line = line_;
  frame.byte = at;
  frames_.push_back(frame);
  after_quote_ = false;
}

void FlowScan::close_bracket(std::size_t at) {
  const bool map = bytes_[at] == '}';
  if (frames_.back().map != map) {
    text_->mend(
        FindingCode::kUnclosedBracket, line_, at,
        fmt::format("'{}' closes nothing here", bytes_[at]),
        frames_.back().map ? "the open one is closed with }" : "the open one is closed with ]");
    return;
  }
  finish_entry();
  frames_.pop_back();
  in_token_ = false;
  after_quote_ = false;
}

void FlowScan::read_colon(std::size_t at) {
  Frame& frame = frames_.back();
  if (frame.map && !frame.has_colon) {
    frame.has_colon = true;
    in_token_ = false;
    after_quote_ = false;
    return;
  }
  text_->mend(FindingCode::kColonInProse, line_, at, "': ' splits the text here",
              "put the text in double quotes");
  frame.has_text = true;
  in_token_ = true;
}

void FlowScan::read_comma(std::size_t at) {
  finish_entry();
  Frame& frame = frames_.back();
  frame.has_colon = false;
  frame.has_text = false;
  frame.curly_before = frame.curly;
  frame.curly = false;
  frame.comma_line = line_;
  frame.comma_byte = at;
  in_token_ = false;
  after_quote_ = false;
}

void FlowScan::finish_entry() {
  const Frame& frame = frames_.back();
  if (!frame.map || frame.has_colon || !frame.has_text || frame.comma_line == 0) {
    return;
  }
  text_->mend(FindingCode::kCommaInFlow, frame.comma_line, frame.comma_byte,
              "this comma cuts the text: inside { } a comma begins the next key",
              quote_it(frame.curly_before));
}

bool FlowScan::colon_splits(std::size_t at) const {
  if (after_quote_ || at + 1 >= bytes_.size()) {
    return true;
  }
  return is_blank(bytes_[at + 1]) || kFlowIndicators.find(bytes_[at + 1]) != std::string_view::npos;
}

}  // namespace attune::scenario
