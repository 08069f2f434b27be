// From places as findings name them back to the bytes of a file as it lies on the disk.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "scenario/position.h"

namespace attune::scenario {

/// Asked from the first place to the last, it reads a file once.
class SourcePlaces {
 public:
  /// `file` has its byte order mark and its own line ends, and outlives this.
  explicit SourcePlaces(std::string_view file);

  /// The byte that `at` names in the SourceText of this file; at its end for the place behind the
  /// last character. Nothing where there is no such place, or where it lies before the one that was
  /// asked for last.
  [[nodiscard]] std::optional<std::size_t> byte_at(Position at);

 private:
  [[nodiscard]] bool go_to_line(int line);

  std::string_view file_;
  char line_end_;
  int line_ = 1;
  int column_ = 1;
  std::size_t byte_ = 0;
};

}  // namespace attune::scenario
