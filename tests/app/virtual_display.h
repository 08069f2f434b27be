// A display that nobody sees, for tests of the real window: Xvfb, keys, and the screen read back.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/shot/image.h"

namespace attune::test {

/// A child process that ends with this object.
class Child {
 public:
  /// `environment` has NAME=VALUE entries on top of ours.
  Child(const std::vector<std::string>& command, const std::vector<std::string>& environment);
  ~Child();
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  [[nodiscard]] bool running();

 private:
  pid_t pid_ = -1;
};

/// Xvfb with the tools to type into it and to look at it.
class VirtualDisplay {
 public:
  VirtualDisplay();

  [[nodiscard]] bool ready() const { return !name_.empty(); }
  [[nodiscard]] const std::string& name() const { return name_; }

  /// Waits for a window with this title; false where none comes within `patience`.
  [[nodiscard]] bool wait_for_window(const std::string& title, std::chrono::seconds patience) const;
  /// Presses keys, one right after the other, as xdotool names them: "Return", "1", "a b".
  void press(const std::string& key) const;
  /// The screen as it is now; nothing where it cannot be read.
  [[nodiscard]] std::optional<app::Image> look() const;
  /// Looks again and again until `wanted` holds of the screen; false when patience ends.
  [[nodiscard]] bool wait_until(const std::function<bool(const app::Image&)>& wanted,
                                std::chrono::seconds patience) const;

 private:
  void start(int number);

  std::string name_;
  std::optional<Child> server_;
};

/// How many pixels have this colour (0xRRGGBB) to within two steps a channel.
[[nodiscard]] int count_pixels(const app::Image& image, unsigned rgb);

}  // namespace attune::test
