// Dear ImGui's tooltip window with our paragraph in it.
#include "ui/widgets/tooltip.h"

#include "ui/kit/paragraph.h"

namespace attune::ui {

void draw_tooltip(const Ui& ui, const Hit& hit, std::string_view text) {
  if ((!hit.hovered && !hit.focused) || hit.held || text.empty()) {
    return;
  }
  constexpr float kWidest = 320.0F;
  const Paragraph paragraph{.type = Type::kCaption, .width = ui.px(kWidest)};
  const ParagraphSize size = measure_paragraph(ui, paragraph, text);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ui.px(12.0F, 8.0F));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, ui.px(10.0F));
  ImGui::BeginTooltip();
  draw_paragraph(ui, ImGui::GetCursorScreenPos(), paragraph, ui.palette.ink, text);
  ImGui::Dummy({size.width, size.height});
  ImGui::EndTooltip();
  ImGui::PopStyleVar(2);
}

}  // namespace attune::ui
