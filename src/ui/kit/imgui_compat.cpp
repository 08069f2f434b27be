// The few things that only Dear ImGui's internal header offers.
#include "ui/kit/imgui_compat.h"

#include <imgui_internal.h>

namespace attune::ui::compat {

void focus_last_item() { ImGui::SetKeyboardFocusHere(-1); }

void hide_focus() { kHideRing(*ImGui::GetCurrentContext()); }

bool tooltip_is_open() {
  const ImGuiWindow* window = ImGui::FindWindowByName("##Tooltip_00");
  return window != nullptr && window->Active;
}

void cancel_focus_move() { ImGui::NavMoveRequestCancel(); }

void activate(ImGuiID id) {
  // ActivateItem() was renamed on the way to 1.92; the field it sets was not.
  ImGui::GetCurrentContext()->NavNextActivateId = id;
}

}  // namespace attune::ui::compat
