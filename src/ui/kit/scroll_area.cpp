// A child window of Dear ImGui without padding of its own.
#include "ui/kit/scroll_area.h"

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

ScrollArea::ScrollArea(const Ui& ui, const char* id, const Rect& area) {
  ImGui::SetCursorScreenPos(area.min);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
  compat::begin_child(id, area.size(), ImGuiWindowFlags_None);
  const ImVec2 top_left = ImGui::GetCursorScreenPos();
  const float bar = ImGui::GetStyle().ScrollbarSize + ui.px(4.0F);
  content_ = Rect::of(top_left, area.width() - bar, area.height());
  bottom_ = top_left.y;
}

ScrollArea::~ScrollArea() {
  ImGui::SetCursorScreenPos(content_.min);
  ImGui::Dummy({content_.width(), bottom_ - content_.min.y});
  if (to_bottom_) {
    ImGui::SetScrollHereY(1.0F);
  }
  ImGui::EndChild();
  ImGui::PopStyleVar(2);
}

}  // namespace attune::ui
