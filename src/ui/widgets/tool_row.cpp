// Square buttons of the smallest size that is easy to hit.
#include "ui/widgets/tool_row.h"

namespace attune::ui {

ToolRow draw_tool_row(const Ui& ui, const Rect& area, std::span<const IconTool> tools, float gap) {
  const float size = ui.px(kSmallestTarget);
  ImVec2 at = {area.min.x, area.centre().y - size * 0.5F};
  ToolRow row = {.pressed = std::nullopt, .right = at.x};
  for (std::size_t i = 0; i < tools.size(); ++i) {
    const IconTool& tool = tools[i];
    if (draw_button(ui, {.id = tool.id,
                         .area = Rect::of(at, size, size),
                         .label = tool.label,
                         .kind = tool.kind,
                         .icon = tool.icon,
                         .icon_only = true,
                         .enabled = tool.enabled})) {
      row.pressed = static_cast<int>(i);
    }
    row.right = at.x + size;
    at.x = row.right + ui.px(gap);
  }
  return row;
}

}  // namespace attune::ui
