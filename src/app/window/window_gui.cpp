// What was started is stopped in the opposite order.
#include "app/window/window_gui.h"

#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

namespace attune::app {

WindowGui::WindowGui(GLFWwindow* window) {
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  window_ok_ = ImGui_ImplGlfw_InitForOpenGL(window, true);
  drawing_ok_ = window_ok_ && ImGui_ImplOpenGL3_Init("#version 330");
}

WindowGui::~WindowGui() {
  if (drawing_ok_) {
    ImGui_ImplOpenGL3_Shutdown();
  }
  if (window_ok_) {
    ImGui_ImplGlfw_Shutdown();
  }
  ImGui::DestroyContext();
}

void WindowGui::begin_frame() {
  ImGui_ImplOpenGL3_NewFrame();
  ImGui_ImplGlfw_NewFrame();
  ImGui::NewFrame();
}

}  // namespace attune::app
