// GLFW, OpenGL and Dear ImGui around the program, drawing only when something changed.
#include "app/window/window.h"

#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>

#include "app/window/draw_hash.h"
#include "base/result.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"

namespace attune::app {

namespace {

constexpr int kWidth = 1440;
constexpr int kHeight = 900;
constexpr int kLeastWidth = 1024;
constexpr int kLeastHeight = 640;
constexpr double kMovingStep = 1.0 / 20.0;  // seconds between frames while something moves
constexpr double kIdleStep = 2.0;           // seconds between looks at the clock otherwise
constexpr int kSettleFrames = 3;            // frames after an event, for Dear ImGui to settle
constexpr double kLongestStep = 0.1;        // a window that slept does not leap

void complain(const Error& error) { fmt::print(stderr, "attune: {}\n", error.message()); }

class Glfw {
 public:
  Glfw() : ok_(glfwInit() == GLFW_TRUE) {}
  ~Glfw() {
    if (ok_) {
      glfwTerminate();
    }
  }
  Glfw(const Glfw&) = delete;
  Glfw& operator=(const Glfw&) = delete;
  [[nodiscard]] bool ok() const { return ok_; }

 private:
  bool ok_;
};

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

class GlfwWindow {
 public:
  GlfwWindow() {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    const Size room = room_on_screen();
    handle_ = glfwCreateWindow(std::min(kWidth, room.width), std::min(kHeight, room.height),
                               "Attune", nullptr, nullptr);
    if (handle_ != nullptr) {
      glfwSetWindowSizeLimits(handle_, in_pixels(std::min(kLeastWidth, room.width)),
                              in_pixels(std::min(kLeastHeight, room.height)), GLFW_DONT_CARE,
                              GLFW_DONT_CARE);
      glfwMakeContextCurrent(handle_);
      glfwSwapInterval(1);
    }
  }
  ~GlfwWindow() {
    if (handle_ != nullptr) {
      glfwDestroyWindow(handle_);
    }
  }
  GlfwWindow(const GlfwWindow&) = delete;
  GlfwWindow& operator=(const GlfwWindow&) = delete;

  [[nodiscard]] GLFWwindow* handle() const { return handle_; }
  [[nodiscard]] float monitor_scale() const {
    float x = 1.0F;
    float y = 1.0F;
    glfwGetWindowContentScale(handle_, &x, &y);
    return std::max(x, y);
  }

 private:
  [[nodiscard]] int in_pixels(int length) const {
    return static_cast<int>(static_cast<float>(length) * monitor_scale());
  }

  GLFWwindow* handle_ = nullptr;
};

// Dear ImGui with its two back ends, for as long as the window lives.
class Gui {
 public:
  explicit Gui(GLFWwindow* window) {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    window_ok_ = ImGui_ImplGlfw_InitForOpenGL(window, true);
    drawing_ok_ = window_ok_ && ImGui_ImplOpenGL3_Init("#version 330");
  }
  ~Gui() {
    if (drawing_ok_) {
      ImGui_ImplOpenGL3_Shutdown();
    }
    if (window_ok_) {
      ImGui_ImplGlfw_Shutdown();
    }
    ImGui::DestroyContext();
  }
  Gui(const Gui&) = delete;
  Gui& operator=(const Gui&) = delete;
  [[nodiscard]] bool ok() const { return drawing_ok_; }

 private:
  bool window_ok_ = false;
  bool drawing_ok_ = false;
};

// The frames of one window.
class Loop {
 public:
  Loop(const GlfwWindow& window, ui::Program& program, const Resources& resources,
       const KeepSettings& keep_settings)
      : window_(window),
        program_(program),
        resources_(resources),
        keep_settings_(keep_settings),
        kept_(program.settings()),
        last_frame_(glfwGetTime()) {
    // What another window has wiped away is drawn again, though it looks like the last frame.
    glfwSetWindowUserPointer(window.handle(), this);
    glfwSetWindowRefreshCallback(window.handle(), [](GLFWwindow* handle) {
      static_cast<Loop*>(glfwGetWindowUserPointer(handle))->last_hash_.reset();
    });
    key_of_back_end_ = glfwSetKeyCallback(window.handle(), on_key);
  }
  ~Loop() {
    glfwSetWindowRefreshCallback(window_.handle(), nullptr);
    glfwSetKeyCallback(window_.handle(), key_of_back_end_);
  }
  Loop(const Loop&) = delete;
  Loop& operator=(const Loop&) = delete;

  void run(ui::Kit& kit) {
    while (glfwWindowShouldClose(window_.handle()) == 0) {
      frame(kit);
      wait();
    }
  }

 private:
  // Escape and the text sizes for the program, every key for Dear ImGui's back end, whose place we
  // took.
  static void on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
    Loop& loop = *static_cast<Loop*>(glfwGetWindowUserPointer(window));
    if (key == GLFW_KEY_ESCAPE && action == GLFW_PRESS) {
      loop.program_.escape_pressed(glfwGetTime());
    }
    if ((mods & GLFW_MOD_CONTROL) != 0 && action != GLFW_RELEASE) {
      loop.change_text_size(key);
    }
    loop.key_of_back_end_(window, key, scancode, action, mods);
  }

  // Control with plus, minus or zero, as in a browser.
  void change_text_size(int key) {
    switch (key) {
      case GLFW_KEY_EQUAL:
      case GLFW_KEY_KP_ADD:
        return program_.grow_text(1);
      case GLFW_KEY_MINUS:
      case GLFW_KEY_KP_SUBTRACT:
        return program_.grow_text(-1);
      case GLFW_KEY_0:
      case GLFW_KEY_KP_0:
        return program_.reset_text();
      default:
        break;
    }
  }

  void frame(ui::Kit& kit) {
    apply_look(kit);
    const double now = glfwGetTime();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    program_.frame(kit.begin_frame(now), std::min(now - last_frame_, kLongestStep));
    last_frame_ = now;
    ImGui::Render();
    show(*ImGui::GetDrawData());
    keep_up_with_program();
  }

  // Fonts and colours change between frames only.
  void apply_look(ui::Kit& kit) {
    ui::Look look = program_.look();
    look.scale = ui::nearest_scale(look.scale * window_.monitor_scale());
    if (look_ == look) {
      return;
    }
    look_ = look;
    kit.apply(look, resources_.fonts);
    if (!kit.fonts().complete() && !missed_fonts_) {
      missed_fonts_ = true;
      complain({.code = ErrorCode::kNotFound,
                .what = "a font of the window is missing, and another one is shown",
                .where = resources_.fonts.string(),
                .fix = "install the program anew"});
    }
    if (kit.fonts_changed()) {
      ui::compat::renew_opengl_font_texture();
    }
  }

  // Draws the frame, but not one that looks like the last.
  void show(ImDrawData& data) {
    const std::uint64_t hash = draw_hash(data);
    if (std::exchange(last_hash_, hash) == hash) {
      return;
    }
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_.handle(), &width, &height);
    glViewport(0, 0, width, height);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(&data);
    glfwSwapBuffers(window_.handle());
  }

  void keep_up_with_program() {
    if (program_.settings() != kept_) {
      kept_ = program_.settings();
      keep_settings_(kept_);
    }
    if (program_.wants_to_close()) {
      glfwSetWindowShouldClose(window_.handle(), GLFW_TRUE);
    }
    if (title_ != program_.window_title()) {
      title_ = program_.window_title();
      glfwSetWindowTitle(window_.handle(), title_.c_str());
    }
  }

  // Sleeps until there is something to do.
  void wait() {
    const double before = glfwGetTime();
    const bool awake = program_.moving() || settle_frames_ > 0;
    const double step = awake ? kMovingStep : kIdleStep;
    glfwWaitEventsTimeout(step);
    const bool woken = glfwGetTime() - before < step * 0.95;
    settle_frames_ = woken ? kSettleFrames : std::max(0, settle_frames_ - 1);
  }

  const GlfwWindow& window_;
  ui::Program& program_;
  const Resources& resources_;
  const KeepSettings& keep_settings_;
  session::Settings kept_;
  GLFWkeyfun key_of_back_end_ = nullptr;
  std::optional<ui::Look> look_;
  bool missed_fonts_ = false;  // and said so
  std::string title_;
  double last_frame_;
  std::optional<std::uint64_t> last_hash_;  // of what is on the screen, where that is known
  int settle_frames_ = kSettleFrames;
};

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

int run_window(ui::Program& program, const Resources& resources,
               const KeepSettings& keep_settings) {
  const Glfw glfw;
  if (!glfw.ok()) {
    return refuse("no window system answers");
  }
  const GlfwWindow window;
  if (window.handle() == nullptr) {
    return refuse("no window could be opened");
  }
  ui::Kit kit;  // The fonts outlive Dear ImGui, which reads them to the last.
  const Gui gui(window.handle());
  if (!gui.ok()) {
    return refuse("OpenGL does not start");
  }
  Loop(window, program, resources, keep_settings).run(kit);
  return 0;
}

}  // namespace attune::app
