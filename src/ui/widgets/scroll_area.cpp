#include "ui/widgets/scroll_area.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

ScrollArea::ScrollArea(const Ui& ui, const char* id, const Rect& area) : ui_(ui) {
  ImGui::SetCursorScreenPos(area.min);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::BeginChild(id, area.size(), false, ImGuiWindowFlags_NoBackground);
  ImGui::PopStyleVar();
  top_left_ = ImGui::GetCursorScreenPos();
  width_ = area.width() - ImGui::GetStyle().ScrollbarSize;
}

ScrollArea::~ScrollArea() { ImGui::EndChild(); }

void ScrollArea::set_height(float height) {
  ImGui::SetCursorScreenPos(top_left_);
  ImGui::Dummy({width_, height});
}

void ScrollArea::scroll_to_end() {
  const float end = ImGui::GetScrollMaxY();
  const float now = ImGui::GetScrollY();
  const float step = ui_.reduced_motion ? end - now : (end - now) * 0.35F;
  ImGui::SetScrollY(std::abs(end - now) < 1.0F ? end : now + step);
}

}  // namespace attune::ui
