// Reads what is a regular file, no more than it may be; writing is AtomicWriter's.
#include "base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "base/atomic_writer.h"
#include "base/posix_file.h"

namespace attune {

Result<std::string> read_file(const std::filesystem::path& path, std::size_t max_bytes) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.open()) {
    const bool missing = errno == ENOENT;
    Error error = storage_error("cannot open the file", path);
    error.code = missing ? ErrorCode::kNotFound : ErrorCode::kStorage;
    return error;
  }
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) {
    return storage_error("cannot look at the file", path);
  }
  if (!S_ISREG(status.st_mode)) {
    return Error{ErrorCode::kBadFile, "not a regular file", path.string(), "name a file"};
  }
  if (static_cast<std::size_t>(status.st_size) > max_bytes) {
    return Error{ErrorCode::kBadFile, fmt::format("the file is larger than {} bytes", max_bytes),
                 path.string(), ""};
  }
  std::string content(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t filled = 0;
  while (filled < content.size()) {
    const ssize_t got = ::read(file.number(), content.data() + filled, content.size() - filled);
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return storage_error("cannot read the file", path);
    }
    if (got == 0) {
      break;  // It shrank while we read it; what is there is what we have.
    }
    filled += static_cast<std::size_t>(got);
  }
  content.resize(filled);
  return content;
}

Result<void> make_folders(const std::filesystem::path& folder) {
  std::error_code problem;
  if (folder.empty() || std::filesystem::is_directory(folder, problem)) {
    return {};
  }
  const std::filesystem::path above = folder.parent_path();
  if (Result<void> made = make_folders(above); !made.ok()) {
    return made;
  }
  if (!std::filesystem::create_directory(folder, problem) && problem) {
    return Error{ErrorCode::kStorage, "cannot make the folder (" + problem.message() + ")",
                 folder.string(), ""};
  }
  return above.empty() || sync_folder(above)
             ? Result<void>()
             : storage_error("cannot make sure of the new folder", folder);
}

Result<void> write_file_atomically(const std::filesystem::path& path, std::string_view content) {
  Result<AtomicWriter> opened = AtomicWriter::open(path);
  if (!opened.ok()) {
    return opened.error();
  }
  AtomicWriter writer = std::move(opened).value();
  const Result<void> written = writer.write(content);
  return written.ok() ? writer.commit() : written;
}

}  // namespace attune
