// Opens what a window needs, in order, and says what was not to be had.
#include "app/window/window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <fmt/format.h>

#include "app/complaint.h"
#include "app/window/glfw_window.h"
#include "app/window/window_gui.h"
#include "ui/kit/ui.h"

namespace attune::app {

namespace {

int refuse(const char* what) {
  const char* reason = nullptr;
  glfwGetError(&reason);
  complain({.code = ErrorCode::kNotPossible,
            .what = fmt::format("{} ({})", what, reason == nullptr ? "no reason given" : reason),
            .where = "DISPLAY",
            .fix = "look whether a display with OpenGL 3.3 is there; without one: attune play "
                   "are-we-okay"});
  return 2;
}

}  // namespace

int run_window(ui::Program& program, const Resources& resources, const Keeper& keeper) {
  const Glfw glfw;
  if (!glfw.ok()) {
    return refuse("no window system answers");
  }
  const GlfwWindow window;
  if (window.handle() == nullptr) {
    return refuse("no window could be opened");
  }
  ui::Kit kit;  // The fonts outlive Dear ImGui, which reads them to the last.
  const WindowGui gui(window.handle());
  if (!gui.ok()) {
    return refuse("OpenGL does not start");
  }
  FrameLoop(window, program, resources, keeper).run(kit);
  return 0;
}

}  // namespace attune::app
