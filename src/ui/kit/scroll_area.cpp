// A child window of Dear ImGui without padding of its own.
#include "ui/kit/scroll_area.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/imgui_compat.h"

namespace attune::ui {

namespace {

constexpr float kFade = 22.0F;  // px at scale 1

}  // namespace

float ScrollArea::bar_width(const Ui& ui) { return ImGui::GetStyle().ScrollbarSize + ui.px(4.0F); }

ScrollArea::ScrollArea(const Ui& ui, const char* id, const Rect& area)
    : area_(area), fade_height_(ui.px(kFade)) {
  ImGui::SetCursorScreenPos(area.min);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0.0F, 0.0F));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0.0F, 0.0F));
  compat::begin_child(id, area.size(), ImGuiWindowFlags_None);
  const ImVec2 top_left = ImGui::GetCursorScreenPos();
  content_ = Rect::of(top_left, area.width() - bar_width(ui), area.height());
  bottom_ = top_left.y;
  appearing_ = ImGui::IsWindowAppearing();
  float& height = *ImGui::GetStateStorage()->GetFloatRef(ImGui::GetID("height"), area.height());
  resized_ = std::abs(height - area.height()) > 0.5F;
  height = area.height();
}

ScrollArea::~ScrollArea() {
  ImGui::SetCursorScreenPos(content_.min);
  ImGui::Dummy({content_.width(), bottom_ - content_.min.y});
  ImGui::EndChild();
  ImGui::PopStyleVar(2);
}

void ScrollArea::fade_edges(Colour background) const {
  const Colour clear = with_alpha(background, 0);
  const Rect inner{area_.min, {content_.max.x, area_.max.y}};
  ImDrawList& draw = *ImGui::GetWindowDrawList();
  // Grows over the first pixels of the way, so that it does not blink.
  const float above = std::min(fade_height_, ImGui::GetScrollY());
  const float below = std::min(fade_height_, std::max(0.0F, bottom_ - area_.max.y));
  if (above > 0.0F) {
    const Rect edge = inner.top(above);
    draw.AddRectFilledMultiColor(edge.min, edge.max, background, background, clear, clear);
  }
  if (below > 0.0F) {
    const Rect edge = inner.bottom(below);
    draw.AddRectFilledMultiColor(edge.min, edge.max, clear, clear, background, background);
  }
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

void ScrollArea::turn(float pages) {
  constexpr float kPage = 0.8F;  // of the height
  const float wanted = ImGui::GetScrollY() + pages * content_.height() * kPage;
  ImGui::SetScrollY(std::clamp(wanted, 0.0F, ImGui::GetScrollMaxY()));
}

void ScrollArea::scroll_with_keys() {
  if (compat::key_pressed(compat::Key::kPageDown)) {
    turn(1.0F);
  } else if (compat::key_pressed(compat::Key::kPageUp)) {
    turn(-1.0F);
  }
}

}  // namespace attune::ui
