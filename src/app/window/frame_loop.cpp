// Keys first, then the look, one frame of the program, and sleep.
#include "app/window/frame_loop.h"

#define GLFW_INCLUDE_NONE
#include <GL/gl.h>
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <algorithm>
#include <utility>

#include "app/complaint.h"
#include "app/local_day.h"
#include "app/window/draw_hash.h"
#include "app/window/window_gui.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"

namespace attune::app {

namespace {

constexpr double kMovingStep = 1.0 / 20.0;  // seconds between frames while something moves
constexpr double kIdleStep = 1.0;           // seconds between looks at the clock otherwise
constexpr int kSettleFrames = 3;            // frames after an event, for Dear ImGui to settle
constexpr double kLongestStep = 0.1;        // a window that slept does not leap

}  // namespace

FrameLoop::FrameLoop(const GlfwWindow& window, ui::Program& program, const Resources& resources,
                     const Keeper& keeper)
    : window_(window),
      program_(program),
      resources_(resources),
      keeper_(keeper),
      kept_(program.settings()),
      last_frame_(glfwGetTime()),
      settle_frames_(kSettleFrames) {
  // What another window has wiped away is drawn again, though it looks like the last frame.
  glfwSetWindowUserPointer(window.handle(), this);
  glfwSetWindowRefreshCallback(window.handle(), [](GLFWwindow* handle) {
    static_cast<FrameLoop*>(glfwGetWindowUserPointer(handle))->last_hash_.reset();
  });
  key_of_back_end_ = glfwSetKeyCallback(window.handle(), on_key);
}

FrameLoop::~FrameLoop() {
  glfwSetWindowRefreshCallback(window_.handle(), nullptr);
  glfwSetKeyCallback(window_.handle(), key_of_back_end_);
}

void FrameLoop::run(ui::Kit& kit) {
  while (glfwWindowShouldClose(window_.handle()) == 0) {
    frame(kit);
    wait();
  }
}

// Escape and the text sizes for the program, every key for Dear ImGui's back end, whose place we
// took.
void FrameLoop::on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
  FrameLoop& loop = *static_cast<FrameLoop*>(glfwGetWindowUserPointer(window));
  if (key == GLFW_KEY_ESCAPE && action == GLFW_PRESS) {
    loop.program_.escape_pressed(glfwGetTime());
  }
  if ((mods & GLFW_MOD_CONTROL) != 0 && action != GLFW_RELEASE) {
    loop.change_text_size(key);
  }
  loop.key_of_back_end_(window, key, scancode, action, mods);
}

// Control with plus, minus or zero, as in a browser.
void FrameLoop::change_text_size(int key) {
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

void FrameLoop::frame(ui::Kit& kit) {
  apply_look(kit);
  const double now = glfwGetTime();
  if (program_.look_for_changes(now)) {
    settle_frames_ = kSettleFrames;
  }
  program_.set_today(local_day());
  WindowGui::begin_frame();
  program_.frame(kit.begin_frame(now), std::min(now - last_frame_, kLongestStep));
  last_frame_ = now;
  ImGui::Render();
  show(*ImGui::GetDrawData());
  keep_up_with_program();
}

// Fonts and colours change between frames only.
void FrameLoop::apply_look(ui::Kit& kit) {
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
void FrameLoop::show(ImDrawData& data) {
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

// Said once: somebody who plays on need not read it after every reply.
void FrameLoop::keep_practice() {
  const std::optional<ui::PracticeToKeep> wanted = program_.take_practice_to_keep();
  if (!wanted) {
    return;
  }
  const Result<void> kept = keeper_.practice(*wanted);
  if (std::exchange(practice_kept_, kept.ok()) && !kept.ok()) {
    program_.not_kept(kept.error());
    settle_frames_ = kSettleFrames;
  }
}

void FrameLoop::keep_up_with_program() {
  keep_practice();
  if (program_.settings() != kept_) {
    kept_ = program_.settings();
    keeper_.settings(kept_);
  }
  if (const auto wanted = program_.keeping().take()) {
    program_.keeping().done(keeper_.exported(*wanted));
    settle_frames_ = kSettleFrames;
  }
  if (const auto path = program_.keeping().take_opening()) {
    if (const auto opened = keeper_.open(*path); !opened.ok()) {
      program_.keeping().not_opened(opened.error());
    }
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
void FrameLoop::wait() {
  const double before = glfwGetTime();
  const bool awake = program_.moving() || settle_frames_ > 0;
  const double step = awake ? kMovingStep : kIdleStep;
  glfwWaitEventsTimeout(step);
  const bool woken = glfwGetTime() - before < step * 0.95;
  settle_frames_ = woken ? kSettleFrames : std::max(0, settle_frames_ - 1);
}

}  // namespace attune::app
