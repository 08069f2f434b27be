// Dear ImGui's input, in our look.
#include "ui/widgets/text_field.h"

#include <algorithm>
#include <array>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kPaddingX = 14.0F;  // px at scale 1

ImVec4 shade(Colour colour) { return ImGui::ColorConvertU32ToFloat4(colour); }

}  // namespace

TextField draw_text_field(const Ui& ui, const TextFieldSpec& spec) {
  std::array<char, kLongestField + 1> typed{};
  std::copy_n(spec.text.begin(), std::min(spec.text.size(), kLongestField), typed.begin());
  const std::string hint(spec.label);
  const std::string id = std::string("##") + spec.id;  // nothing is written beside it

  const FontAt font = ui.fonts.at(Type::kBody);
  compat::push_font(font.font, font.size);
  const float padding_y = std::max(0.0F, (spec.area.height() - ImGui::GetFontSize()) * 0.5F);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(ui.px(kPaddingX), padding_y));
  ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, ui.px(kButtonRadius));
  ImGui::PushStyleColor(ImGuiCol_FrameBg, shade(ui.palette.surface));
  ImGui::PushStyleColor(ImGuiCol_Border, shade(ui.palette.line_strong));
  ImGui::PushStyleColor(ImGuiCol_Text, shade(ui.palette.ink));
  ImGui::PushStyleColor(ImGuiCol_TextDisabled, shade(ui.palette.ink3));
  const ImVec2 cursor = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(spec.area.min);
  ImGui::SetNextItemWidth(spec.area.width());
  TextField field;
  if (spec.take_keyboard) {
    ImGui::SetKeyboardFocusHere();
  }
  field.entered = ImGui::InputTextWithHint(id.c_str(), hint.c_str(), typed.data(), typed.size(),
                                           ImGuiInputTextFlags_EnterReturnsTrue);
  // Escape gives back what was there when the field got the keyboard: it is half of the quick exit,
  // and nothing typed is to be lost by it.
  if (ImGui::IsItemEdited() && !compat::key_pressed(compat::Key::kEscape)) {
    field.changed = typed.data();
  }
  const bool focused =
      ImGui::IsItemFocused() && (ImGui::GetIO().NavVisible || ImGui::IsItemActive());
  ui.focus.visit();
  ImGui::PopStyleColor(4);
  ImGui::PopStyleVar(2);
  ImGui::PopFont();
  ImGui::SetCursorScreenPos(cursor);
  if (focused) {
    draw_focus_ring(ui, spec.area, kButtonRadius);
  }
  if (ui.witness != nullptr) {
    ui.witness->items.push_back({std::string(spec.label), spec.area, true, focused});
  }
  return field;
}

}  // namespace attune::ui
