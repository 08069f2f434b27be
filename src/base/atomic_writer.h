// A file that is written piece by piece and appears whole.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/posix_file.h"
#include "base/result.h"

namespace attune {

/// Writes beside a file and replaces it at the end, so that whoever looks finds the old file or the
/// whole new one, and content of any length takes no memory. A link is followed and stays; a device
/// such as /dev/null is written to as it is. The file gets the permissions of any new file of this
/// person. Without commit() nothing is left behind.
class AtomicWriter {
 public:
  /// Errors: kNotFound where there is no such folder; kBadFile where a folder, a pipe or something
  /// else stands there that is no file; kStorage.
  [[nodiscard]] static Result<AtomicWriter> open(const std::filesystem::path& path);
  /// A file in `folder` that has no name yet: commit_as() gives it one, commit() is not for it.
  /// Errors: kNotFound where there is no such folder; kStorage.
  [[nodiscard]] static Result<AtomicWriter> open_unnamed(const std::filesystem::path& folder);

  ~AtomicWriter();
  AtomicWriter(AtomicWriter&& other) noexcept;
  AtomicWriter& operator=(AtomicWriter&&) = delete;
  AtomicWriter(const AtomicWriter&) = delete;
  AtomicWriter& operator=(const AtomicWriter&) = delete;

  /// Errors: kStorage; what is written after one is lost.
  [[nodiscard]] Result<void> write(std::string_view content);

  /// Puts the file into its place, synced, and then the folder. Once; nothing is written after it.
  /// Errors: kStorage, with the old file untouched; or, where only the folder could not be synced,
  /// with the new file in place and not yet safe from a crash.
  [[nodiscard]] Result<void> commit();

  /// Puts a file that was opened unnamed into its folder as `name`, synced, and then the folder.
  /// False where anything of that name is there, be it a link that leads nowhere: it stays as it
  /// is, and another name can be tried. Of several programs that want one name at once, one gets
  /// it. Once it was true or an error, nothing is done any more. Errors: kStorage, as commit().
  [[nodiscard]] Result<bool> commit_as(const std::string& name);

 private:
  /// `beside` is empty where the target itself is written.
  AtomicWriter(int descriptor, std::filesystem::path target, std::string beside);

  [[nodiscard]] static Result<AtomicWriter> open_beside(const std::filesystem::path& target);
  [[nodiscard]] bool settle();
  [[nodiscard]] Result<void> placed();

  Descriptor file_;
  std::filesystem::path target_;
  std::string beside_;
};

}  // namespace attune
