// Dear ImGui's invisible button, with our smallest size, focus order and witness.
#include "ui/kit/hit.h"

#include <algorithm>

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

namespace {

Rect target_of(const Ui& ui, const Rect& area, bool compact) {
  const float width = ui.px(compact ? kNarrowestTarget : kSmallestTarget);
  return area.grown(std::max(0.0F, (width - area.width()) * 0.5F),
                    std::max(0.0F, (ui.px(kSmallestTarget) - area.height()) * 0.5F));
}

}  // namespace

Hit hit(const Ui& ui, const HitSpec& spec) {
  const Rect target = target_of(ui, spec.area, spec.compact);
  const ImVec2 cursor = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(target.min);
  Hit result;
  const bool pressed = ImGui::InvisibleButton(spec.id, target.size(), compat::kFocusable);
  result.pointed = ImGui::IsItemHovered();
  result.hovered = result.pointed && spec.enabled;
  result.held = ImGui::IsItemActive() && spec.enabled;
  ui.focus.visit();
  result.focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  const bool entered =
      !compat::kEnterPresses && result.focused && compat::key_pressed(compat::Key::kEnter);
  result.pressed = (pressed || entered) && spec.enabled;
  if (result.hovered) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  if (ui.witness != nullptr) {
    ui.witness->items.push_back({std::string(spec.label), target, spec.enabled, result.focused});
  }
  ImGui::SetCursorScreenPos(cursor);
  return result;
}

}  // namespace attune::ui
