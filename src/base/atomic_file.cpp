// Writes into a file beside the target, makes sure it is on the disk, then renames it into place.
#include "base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

namespace attune {

namespace {

Error storage_error(std::string_view what, const std::filesystem::path& path) {
  return Error{ErrorCode::kStorage, fmt::format("{} ({})", what, std::strerror(errno)),
               path.string(), ""};
}

// Owns a file descriptor for the length of one function.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  // False where the system could not keep its promise about earlier writes.
  bool close() {
    const int number = number_;
    number_ = -1;
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(descriptor, content.data(), content.size());
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written < 0) {
      return false;
    }
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool sync_folder(const std::filesystem::path& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return descriptor.open() && ::fsync(descriptor.number()) == 0;
}

// The permissions of any new file of this person; mkostemp() would keep everybody else out.
mode_t usual_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

bool write_and_sync(Descriptor& file, std::string_view content) {
  return write_all(file.number(), content) && ::fchmod(file.number(), usual_mode()) == 0 &&
         ::fsync(file.number()) == 0 && file.close();
}

Result<void> write_to_device(const std::filesystem::path& device, std::string_view content) {
  Descriptor file(::open(device.c_str(), O_WRONLY | O_CLOEXEC));
  if (!file.open() || !write_all(file.number(), content) || !file.close()) {
    return storage_error("cannot write to the device", device);
  }
  return {};
}

Result<void> replace_file(const std::filesystem::path& target, std::string_view content) {
  std::string beside = target.string() + ".XXXXXX";
  Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));
  if (!file.open()) {
    return storage_error("cannot write into the folder", target.parent_path());
  }
  if (!write_and_sync(file, content) || ::rename(beside.c_str(), target.c_str()) != 0) {
    Error error = storage_error("cannot write the file", target);
    ::unlink(beside.c_str());
    return error;
  }
  if (!sync_folder(target.parent_path())) {
    return storage_error("cannot make sure of the written file", target);
  }
  return {};
}

}  // namespace

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
    return write_to_device(target, content);
  }
  if (std::filesystem::exists(target, ignored) && type != std::filesystem::file_type::regular) {
    return Error{ErrorCode::kBadFile, "what stands there is not a regular file", path.string(),
                 "name a file"};
  }
  if (!std::filesystem::is_directory(target.parent_path(), ignored)) {
    return Error{ErrorCode::kNotFound, "there is no such folder", target.parent_path().string(),
                 "make it first, or name another"};
  }
  return replace_file(target, content);
}

}  // namespace attune
