// GLFW for as long as it is needed, and one window with an OpenGL context.
#pragma once

struct GLFWwindow;

namespace attune::app {

/// GLFW, initialised where there is a window system.
class Glfw {
 public:
  Glfw();
  ~Glfw();
  Glfw(const Glfw&) = delete;
  Glfw& operator=(const Glfw&) = delete;
  [[nodiscard]] bool ok() const { return ok_; }

 private:
  bool ok_;
};

/// 1440x900 where the screen has room for it, and no smaller than 1024x640 where it has room for
/// that; both times the scale of the monitor. Its OpenGL 3.3 context is the current one.
class GlfwWindow {
 public:
  GlfwWindow();
  ~GlfwWindow();
  GlfwWindow(const GlfwWindow&) = delete;
  GlfwWindow& operator=(const GlfwWindow&) = delete;

  /// Null where no window could be opened.
  [[nodiscard]] GLFWwindow* handle() const { return handle_; }
  /// How many pixels the monitor gives to a unit of length; 1 on an ordinary one.
  [[nodiscard]] float monitor_scale() const;

 private:
  [[nodiscard]] int in_pixels(int length) const;

  GLFWwindow* handle_ = nullptr;
};

}  // namespace attune::app
