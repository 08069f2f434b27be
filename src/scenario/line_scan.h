// Walks through a file line by line, as a careful person with a pencil would: where does a key end,
// where does prose begin, and what in it would YAML take for something else?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/flow_scan.h"
#include "scenario/mended_text.h"

namespace attune::scenario {

class LineScan {
 public:
  explicit LineScan(MendedText& text) : text_(&text), flow_(text) {}

  /// Reads every line. False where nesting is too deep or a text too long
  /// for anything to be parsed, or where a line
  /// was reported without which the others mean something else.
  [[nodiscard]] bool run();

 private:
  void read_line();
  [[nodiscard]] bool read_marker();
  [[nodiscard]] bool in_block_scalar(std::size_t indent);
  [[nodiscard]] std::size_t check_indentation();
  [[nodiscard]] bool read_open_flow(std::size_t indent);
  [[nodiscard]] std::size_t read_dashes(std::size_t at);
  void read_content(std::size_t at);
  void read_entry(std::size_t at, std::size_t colon);
  [[nodiscard]] bool read_slip(std::size_t at);
  void read_value(std::size_t at);
  void read_quoted(std::size_t at, bool may_be_key);
  void read_flow(std::size_t at);
  void read_plain(std::size_t from);
  void start_block_scalar(std::size_t at);
  void enter(std::size_t column);
  void check_depth(std::size_t at);
  void check_length();
  [[nodiscard]] bool continues_text(std::size_t at) const;
  [[nodiscard]] bool is_prose(std::string_view key, std::size_t value) const;

  MendedText* text_;
  FlowScan flow_;
  int line_ = 0;
  std::string_view bytes_;            ///< The line that is being read.
  std::string section_;               ///< The last key at the beginning of a line.
  std::vector<std::size_t> columns_;  ///< Of the lists and maps around this place.
  std::size_t key_column_ = 0;
  std::string_view key_;        ///< Whose value is being read; empty where there is none.
  bool after_dash_ = false;     ///< The key stands directly behind a dash.
  bool prose_ = false;          ///< The value that is being read is prose.
  bool in_plain_text_ = false;  ///< The line before ended in unquoted text ...
  bool after_text_ = false;     ///< ... and this one does not go on with it.
  bool any_content_ = false;
  bool block_scalar_ = false;
  std::size_t block_column_ = 0;  ///< Lines deeper than this belong to the block scalar.
  bool goes_on_ = false;          ///< The line belongs to the text of the lines before it.
  std::size_t text_bytes_ = 0;    ///< Of the line, and of the text that it goes on with.
  bool gave_up_ = false;          ///< It is too deep or too long for anything to be parsed.
  bool unreadable_ = false;
};

}  // namespace attune::scenario
