// Two menus in one row.
#include "ui/plot/plot_head.h"

#include <algorithm>
#include <string>

#include "ui/plot/save_menu.h"
#include "ui/widgets/menu.h"

namespace attune::ui {

PlotHead draw_plot_head(const Ui& ui, const PlotHeadSpec& spec) {
  const float height = ui.px(kSmallestTarget);
  const float gap = ui.px(8.0F);
  const Rect row = spec.area.top(height);
  const std::string save = ui.say("Save “{}”", spec.plots[static_cast<std::size_t>(spec.selected)]);
  ImGui::PushID(spec.id);
  MenuSpec plots = {.id = "plots", .items = spec.plots, .selected = spec.selected};
  const float room = row.width() - height - gap;
  plots.area = row.left(std::min(room, menu_size(ui, plots).x));
  PlotHead head = {.body = spec.area.without_top(height + gap),
                   .chosen = draw_menu(ui, plots),
                   .saved = draw_save_menu(ui, "save", row.right(height), save)};
  ImGui::PopID();
  return head;
}

}  // namespace attune::ui
