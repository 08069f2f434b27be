// Hints, sizes and limits.
#include "app/window/glfw_window.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

namespace attune::app {

namespace {

constexpr int kWidth = 1440;
constexpr int kHeight = 900;
constexpr int kLeastWidth = 1024;
constexpr int kLeastHeight = 640;

struct Size {
  int width = 0;
  int height = 0;
};

// What the screen has for a window, its own bars left out, in units that GLFW multiplies by the
// scale of the monitor.
Size room_on_screen() {
  Size room = {kWidth, kHeight};
  if (GLFWmonitor* monitor = glfwGetPrimaryMonitor()) {
    int left = 0;
    int top = 0;
    glfwGetMonitorWorkarea(monitor, &left, &top, &room.width, &room.height);
    float across = 1.0F;
    float down = 1.0F;
    glfwGetMonitorContentScale(monitor, &across, &down);
    room.width = static_cast<int>(static_cast<float>(room.width) / across);
    room.height = static_cast<int>(static_cast<float>(room.height) / down);
  }
  return room;
}

}  // namespace

Glfw::Glfw() : ok_(glfwInit() == GLFW_TRUE) {}

Glfw::~Glfw() {
  if (ok_) {
    glfwTerminate();
  }
}

GlfwWindow::GlfwWindow() {
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
  const Size room = room_on_screen();
  handle_ = glfwCreateWindow(std::min(kWidth, room.width), std::min(kHeight, room.height), "Attune",
                             nullptr, nullptr);
  if (handle_ != nullptr) {
    glfwSetWindowSizeLimits(handle_, in_pixels(std::min(kLeastWidth, room.width)),
                            in_pixels(std::min(kLeastHeight, room.height)), GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
    glfwMakeContextCurrent(handle_);
    glfwSwapInterval(1);
  }
}

GlfwWindow::~GlfwWindow() {
  if (handle_ != nullptr) {
    glfwDestroyWindow(handle_);
  }
}

float GlfwWindow::monitor_scale() const {
  float x = 1.0F;
  float y = 1.0F;
  glfwGetWindowContentScale(handle_, &x, &y);
  return std::max(x, y);
}

int GlfwWindow::in_pixels(int length) const {
  return static_cast<int>(static_cast<float>(length) * monitor_scale());
}

}  // namespace attune::app
