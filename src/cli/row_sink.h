// Where rows go that are too many to keep: the output, or a file that appears whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "base/atomic_writer.h"
#include "base/result.h"
#include "cli/surroundings.h"

namespace attune::cli {

class RowSink {
 public:
  /// Errors: as AtomicWriter::open().
  [[nodiscard]] static Result<RowSink> open(const Surroundings& surroundings,
                                            const std::optional<std::filesystem::path>& file);

  /// Whether it makes sense to go on: not where a disk is full or a reader has gone.
  bool write(std::string_view rows);

  /// Puts a file into its place. Errors: what went wrong while writing to a file; the output's own
  /// troubles are settle_output()'s.
  [[nodiscard]] Result<void> finish();

 private:
  RowSink(std::FILE* stream, std::optional<AtomicWriter> file);

  std::FILE* stream_;
  std::optional<AtomicWriter> file_;
  Result<void> written_;
};

}  // namespace attune::cli
