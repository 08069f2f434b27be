// Follows { } and [ ] through raw text, and finds what YAML would cut or split inside them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "scenario/mended_text.h"

namespace attune::scenario {

class FlowScan {
 public:
  explicit FlowScan(MendedText& text) : text_(&text) {}

  [[nodiscard]] bool open() const { return !frames_.empty(); }
  [[nodiscard]] std::size_t depth() const { return frames_.size(); }

  /// Reads line `line` from byte `from`, at a bracket or inside one. Returns the byte after the
  /// last closing bracket, or the line's length where brackets stay open.
  [[nodiscard]] std::size_t read(int line, std::size_t from);

  /// Reports the outermost open bracket, and forgets all of them.
  void give_up();

 private:
  struct Frame {
    bool map = false;
    int line = 0;
    std::size_t byte = 0;
    bool has_colon = false;     ///< The entry that is being read has its key.
    bool has_text = false;      ///< The entry that is being read has anything.
    bool curly = false;         ///< Its text began with a curly quotation mark ...
    bool curly_before = false;  ///< ... or that of the entry before.
    int comma_line = 0;         ///< Where the entry began; 0 for the first one.
    std::size_t comma_byte = 0;
  };

  std::size_t read_one(std::size_t at);
  std::size_t read_at_token_start(std::size_t at);
  std::size_t read_quoted(std::size_t at);
  [[nodiscard]] bool report_curly_key(std::size_t at);
  std::size_t read_special(std::size_t at);
  void open_bracket(std::size_t at);
  void close_bracket(std::size_t at);
  void read_colon(std::size_t at);
  void read_comma(std::size_t at);
  void finish_entry();
  [[nodiscard]] bool colon_splits(std::size_t at) const;

  MendedText* text_;
  std::vector<Frame> frames_;
  int line_ = 0;
  std::string_view bytes_;  ///< The line that is being read.
  bool in_token_ = false;   ///< Inside unquoted text.
  bool after_quote_ = false;
};

}  // namespace attune::scenario
