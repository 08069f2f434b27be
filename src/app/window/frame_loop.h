// The frames of one window: drawn only when something changed, and asleep in between.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/resources.h"
#include "app/window/glfw_window.h"
#include "base/result.h"
#include "session/export_request.h"
#include "session/settings.h"
#include "ui/program/program.h"

struct ImDrawData;

namespace attune::app {

/// What is kept outside of the window.
struct Keeper {
  /// Called whenever a setting has changed.
  std::function<void(const session::Settings&)> settings;
  /// Writes what a person wants as a file, and says where.
  std::function<Result<std::filesystem::path>(const session::ExportRequest&)> exported;
  /// Keeps an evening that is not over, or forgets one that is.
  std::function<Result<void>(const ui::PracticeToKeep&)> practice;
  /// Opens a file in the program that the person has for it.
  std::function<Result<void>(const std::filesystem::path&)> open;
};

/// Draws `program` in `window`, frame after frame. All that it is given has to outlive it.
class FrameLoop {
 public:
  FrameLoop(const GlfwWindow& window, ui::Program& program, const Resources& resources,
            const Keeper& keeper);
  ~FrameLoop();
  FrameLoop(const FrameLoop&) = delete;
  FrameLoop& operator=(const FrameLoop&) = delete;

  /// Until the window is closed.
  void run(ui::Kit& kit);

 private:
  using KeyCallback = void (*)(GLFWwindow*, int, int, int, int);

  static void on_key(GLFWwindow* window, int key, int scancode, int action, int mods);
  void change_text_size(int key);
  void frame(ui::Kit& kit);
  void apply_look(ui::Kit& kit);
  void show(ImDrawData& data);
  void keep_up_with_program();
  void keep_practice();
  void wait();

  const GlfwWindow& window_;
  ui::Program& program_;
  const Resources& resources_;
  const Keeper& keeper_;
  session::Settings kept_;
  KeyCallback key_of_back_end_ = nullptr;
  std::optional<ui::Look> look_;
  bool practice_kept_ = true;  // or said that it is not
  bool missed_fonts_ = false;  // and said so
  std::string title_;
  double last_frame_;
  std::optional<std::uint64_t> last_hash_;  // of what is on the screen, where that is known
  int settle_frames_;
};

}  // namespace attune::app
