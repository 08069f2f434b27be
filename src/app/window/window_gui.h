// Dear ImGui with its two back ends, for as long as the window lives.
#pragma once

struct GLFWwindow;

namespace attune::app {

/// One context of Dear ImGui in `window`, drawn with OpenGL 3.3.
class WindowGui {
 public:
  explicit WindowGui(GLFWwindow* window);
  ~WindowGui();
  WindowGui(const WindowGui&) = delete;
  WindowGui& operator=(const WindowGui&) = delete;
  [[nodiscard]] bool ok() const { return drawing_ok_; }

  /// Begins a frame of both back ends and of Dear ImGui.
  static void begin_frame();

 private:
  bool window_ok_ = false;
  bool drawing_ok_ = false;
};

}  // namespace attune::app
