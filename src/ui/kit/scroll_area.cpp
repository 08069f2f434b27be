// A child window of Dear ImGui without padding of its own.
#include "ui/kit/scroll_area.h"

#include <algorithm>

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

void ScrollArea::bring_into_view(float top, float bottom, bool glide) {
  constexpr float kPerSecond = 12.0F;  // share of the way
  // Where the content begins moves with the scroll position; distances from it do not.
  const float start = content_.min.y;
  const float room = content_.height();
  const float wanted = std::max(0.0F, bottom - top > room ? top - start : bottom - start - room);
  const float share = glide ? std::min(1.0F, ImGui::GetIO().DeltaTime * kPerSecond) : 1.0F;
  const float now = ImGui::GetScrollY();
  ImGui::SetScrollY(now + (wanted - now) * share);
}

void ScrollArea::scroll_with_keys() {
  constexpr float kPage = 0.8F;  // of the height
  const float page = content_.height() * kPage;
  if (compat::key_pressed(compat::Key::kPageDown)) {
    ImGui::SetScrollY(std::min(ImGui::GetScrollY() + page, ImGui::GetScrollMaxY()));
  } else if (compat::key_pressed(compat::Key::kPageUp)) {
    ImGui::SetScrollY(std::max(ImGui::GetScrollY() - page, 0.0F));
  }
}

}  // namespace attune::ui
