// The few calls of the system on which files are written, for atomic_file and atomic_writer.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace attune {

/// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }
  Descriptor& operator=(Descriptor&&) = delete;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  /// False where the system could not keep its promise about earlier writes.
  bool close();

 private:
  int number_;
};

/// "what (the system's reason)", kStorage. To be called before anything else changes errno.
[[nodiscard]] Error storage_error(std::string_view what, const std::filesystem::path& path);

/// Whether all of `content` was taken.
[[nodiscard]] bool write_all(int descriptor, std::string_view content);

/// Whether the names in `folder` are safe from a crash now.
[[nodiscard]] bool sync_folder(const std::filesystem::path& folder);

}  // namespace attune
