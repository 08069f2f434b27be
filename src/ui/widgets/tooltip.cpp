// Dear ImGui's tooltip window with our paragraph in it, at a place of our own.
#include "ui/widgets/tooltip.h"

#include <algorithm>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/paragraph.h"

namespace attune::ui {

namespace {

constexpr float kWidest = 320.0F;  // px at scale 1
constexpr float kApart = 8.0F;

ImVec2 place_of(const Ui& ui, const TooltipSpec& spec, ImVec2 size) {
  const ImVec2 window = ImGui::GetIO().DisplaySize;
  const float apart = ui.px(kApart);
  const Rect& item = spec.clear_of;
  ImVec2 at(item.centre().x - size.x * 0.5F, item.max.y + apart);
  const bool fits_right = item.max.x + 2.0F * apart + size.x <= window.x;
  if (spec.side == TooltipSide::kRight && fits_right) {
    at = {item.max.x + apart, item.centre().y - size.y * 0.5F};
  } else if (at.y + size.y > window.y) {
    at.y = item.min.y - apart - size.y;
  }
  const auto inside = [apart](float from, float length, float room) {
    return std::clamp(from, apart, std::max(apart, room - length - apart));
  };
  return {inside(at.x, size.x, window.x), inside(at.y, size.y, window.y)};
}

}  // namespace

void draw_tooltip(const Ui& ui, const Hit& hit, const TooltipSpec& spec) {
  if ((!hit.pointed && !hit.focused) || hit.held || spec.text.empty() ||
      compat::tooltip_is_open()) {
    return;
  }
  const Paragraph paragraph{.type = Type::kCaption, .width = ui.px(kWidest)};
  const ParagraphSize size = measure_paragraph(ui, paragraph, spec.text);
  const ImVec2 padding = ui.px(12.0F, 8.0F);
  ImGui::SetNextWindowPos(place_of(ui, spec, ImVec2(size.width, size.height) + padding * 2.0F));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, ui.px(10.0F));
  ImGui::BeginTooltip();
  draw_paragraph(ui, ImGui::GetCursorScreenPos(), paragraph, ui.palette.ink, spec.text);
  ImGui::Dummy({size.width, size.height});
  ImGui::EndTooltip();
  ImGui::PopStyleVar(2);
}

}  // namespace attune::ui
