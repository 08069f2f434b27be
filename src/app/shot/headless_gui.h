// A Dear ImGui context of its own for drawing without a display, beside any other there is.
#pragma once

#include <imgui.h>

namespace attune::app {

/// Is the current context for as long as it lives; the one before is current again afterwards.
/// Fonts (ui::Kit) have to outlive it.
class HeadlessGui {
 public:
  HeadlessGui();
  ~HeadlessGui();
  HeadlessGui(const HeadlessGui&) = delete;
  HeadlessGui& operator=(const HeadlessGui&) = delete;

 private:
  ImGuiContext* before_;
  ImGuiContext* context_;
};

}  // namespace attune::app
