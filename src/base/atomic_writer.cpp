// Writes into a file beside the target, makes sure it is on the disk, then moves it into place.
#include "base/atomic_writer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace attune {

namespace {

// The permissions of any new file of this person; mkostemp() would keep everybody else out.
mode_t usual_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

Error no_such_folder(const std::filesystem::path& folder) {
  return {ErrorCode::kNotFound, "there is no such folder", folder.string(),
          "make it first, or name another"};
}

/// Gives `from` the name `to` unless something has it. Not every file system can do it in one step;
/// those that cannot have links. False, and errno, where it is not done.
bool move_to_free_name(const char* from, const char* to) {
  if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) {
    return true;
  }
  if (errno != EINVAL && errno != ENOSYS) {
    return false;
  }
  if (::link(from, to) != 0) {
    return false;
  }
  ::unlink(from);  // What would stay of it is a second name.
  return true;
}

}  // namespace

AtomicWriter::AtomicWriter(int descriptor, std::filesystem::path target, std::string beside)
    : file_(descriptor), target_(std::move(target)), beside_(std::move(beside)) {}

AtomicWriter::AtomicWriter(AtomicWriter&& other) noexcept
    : file_(std::move(other.file_)),
      target_(std::move(other.target_)),
      beside_(std::exchange(other.beside_, {})) {}

AtomicWriter::~AtomicWriter() {
  if (!beside_.empty()) {
    ::unlink(beside_.c_str());
  }
}

Result<AtomicWriter> AtomicWriter::open(const std::filesystem::path& path) {
  std::error_code unnamed;
  const std::filesystem::path target =
      std::filesystem::weakly_canonical(std::filesystem::absolute(path, unnamed), unnamed);
  if (path.empty() || unnamed) {
    return Error{ErrorCode::kStorage, "there is no file name to write to", path.string(),
                 "name a file"};
  }
  std::error_code ignored;  // What is not there is about to be.
  const std::filesystem::file_type type = std::filesystem::status(target, ignored).type();
  if (type == std::filesystem::file_type::character) {
    AtomicWriter device(::open(target.c_str(), O_WRONLY | O_CLOEXEC), target, "");
    return device.file_.open() ? Result<AtomicWriter>(std::move(device))
                               : storage_error("cannot write to the device", target);
  }
  if (std::filesystem::exists(target, ignored) && type != std::filesystem::file_type::regular) {
    return Error{ErrorCode::kBadFile, "what stands there is not a regular file", path.string(),
                 "name a file"};
  }
  if (!std::filesystem::is_directory(target.parent_path(), ignored)) {
    return no_such_folder(target.parent_path());
  }
  return open_beside(target);
}

Result<AtomicWriter> AtomicWriter::open_unnamed(const std::filesystem::path& folder) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) {
    return no_such_folder(folder);
  }
  return open_beside(folder / ".unnamed");
}

Result<AtomicWriter> AtomicWriter::open_beside(const std::filesystem::path& target) {
  std::string beside = target.string() + ".XXXXXX";
  const int descriptor = ::mkostemp(beside.data(), O_CLOEXEC);
  if (descriptor < 0) {
    return storage_error("cannot write into the folder", target.parent_path());
  }
  return AtomicWriter(descriptor, target, std::move(beside));
}

Result<void> AtomicWriter::write(std::string_view content) {
  return write_all(file_.number(), content)
             ? Result<void>()
             : storage_error(
                   beside_.empty() ? "cannot write to the device" : "cannot write the file",
                   target_);
}

bool AtomicWriter::settle() {
  return ::fchmod(file_.number(), usual_mode()) == 0 && ::fsync(file_.number()) == 0 &&
         file_.close();
}

Result<void> AtomicWriter::commit() {
  if (beside_.empty()) {
    return file_.close() ? Result<void>() : storage_error("cannot write to the device", target_);
  }
  if (!settle() || ::rename(beside_.c_str(), target_.c_str()) != 0) {
    return storage_error("cannot write the file", target_);
  }
  return placed();
}

Result<bool> AtomicWriter::commit_as(const std::string& name) {
  target_.replace_filename(name);
  if (file_.open() && !settle()) {
    return storage_error("cannot write the file", target_);
  }
  if (!move_to_free_name(beside_.c_str(), target_.c_str())) {
    return errno == EEXIST ? Result<bool>(false) : storage_error("cannot write the file", target_);
  }
  const Result<void> safe = placed();
  return safe.ok() ? Result<bool>(true) : safe.error();
}

Result<void> AtomicWriter::placed() {
  beside_.clear();
  return sync_folder(target_.parent_path())
             ? Result<void>()
             : storage_error("cannot make sure of the written file", target_);
}

}  // namespace attune
