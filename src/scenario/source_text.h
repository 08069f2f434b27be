// The text of one file, by lines, with columns counted as an editor counts them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::scenario {

class SourceText {
 public:
  /// Takes a file as it was read: a UTF-8 byte order mark is dropped, CR LF becomes LF.
  SourceText(std::string path, std::string text);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string_view text() const { return text_; }

  [[nodiscard]] int line_count() const { return static_cast<int>(starts_.size()); }
  /// Line `number` (from 1) without its line end; empty where there is none.
  [[nodiscard]] std::string_view line(int number) const;
  /// Byte offset at which line `number` (from 1) begins.
  [[nodiscard]] std::size_t start_of(int number) const;
  /// Column (from 1, in code points) of byte `byte` (from 0) of line `number`.
  [[nodiscard]] int column_of(int number, std::size_t byte) const;

 private:
  std::string path_;
  std::string text_;
  std::vector<std::uint32_t> starts_;  ///< As wide as the places in a document.
};

}  // namespace attune::scenario
