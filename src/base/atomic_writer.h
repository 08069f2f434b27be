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

 private:
  /// `beside` is empty where the target itself is written.
  AtomicWriter(int descriptor, std::filesystem::path target, std::string beside);

  [[nodiscard]] bool finish();

  Descriptor file_;
  std::filesystem::path target_;
  std::string beside_;
};

}  // namespace attune
