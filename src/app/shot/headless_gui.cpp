// Dear ImGui makes a new context the current one only where there is none.
#include "app/shot/headless_gui.h"

#include "ui/kit/imgui_compat.h"

namespace attune::app {

HeadlessGui::HeadlessGui() : before_(ImGui::GetCurrentContext()), context_(ImGui::CreateContext()) {
  ImGui::SetCurrentContext(context_);
  ui::compat::headless_init();
}

HeadlessGui::~HeadlessGui() {
  ImGui::DestroyContext(context_);
  ImGui::SetCurrentContext(before_);
}

}  // namespace attune::app
