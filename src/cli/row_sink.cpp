// Remembers the first thing that went wrong.
#include "cli/row_sink.h"

#include <utility>

#include "cli/output.h"

namespace attune::cli {

RowSink::RowSink(std::FILE* stream, std::optional<AtomicWriter> file)
    : stream_(stream), file_(std::move(file)) {}

Result<RowSink> RowSink::open(const Surroundings& surroundings,
                              const std::optional<std::filesystem::path>& file) {
  if (!file) {
    return RowSink(surroundings.out, std::nullopt);
  }
  Result<AtomicWriter> writer = AtomicWriter::open(*file);
  if (!writer.ok()) {
    return writer.error();
  }
  return RowSink(surroundings.out, std::move(writer).value());
}

bool RowSink::write(std::string_view rows) {
  if (!file_) {
    cli::write(stream_, rows);
    return std::ferror(stream_) == 0;
  }
  if (written_.ok()) {
    written_ = file_->write(rows);
  }
  return written_.ok();
}

Result<void> RowSink::finish() { return file_ && written_.ok() ? file_->commit() : written_; }

}  // namespace attune::cli
