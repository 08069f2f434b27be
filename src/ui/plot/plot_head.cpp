// Two menus in one row.
#include "ui/plot/plot_head.h"

#include <algorithm>
#include <array>

#include "ui/widgets/menu.h"

namespace attune::ui {

namespace {

std::optional<session::PlotFormat> draw_save(const Ui& ui, const Rect& area) {
  std::array<std::string_view, session::kPlotFormats.size()> formats;
  std::transform(session::kPlotFormats.begin(), session::kPlotFormats.end(), formats.begin(),
                 session::title_of);
  const auto pressed = draw_menu(ui, {.id = "save",
                                      .area = area,
                                      .label = "Save this picture",
                                      .items = formats,
                                      .icon = Icon::kSave});
  return pressed ? std::optional(session::kPlotFormats.at(static_cast<std::size_t>(*pressed)))
                 : std::nullopt;
}

}  // namespace

PlotHead draw_plot_head(const Ui& ui, const PlotHeadSpec& spec) {
  const float height = ui.px(kSmallestTarget);
  const float gap = ui.px(8.0F);
  const Rect row = spec.area.top(height);
  ImGui::PushID(spec.id);
  MenuSpec plots = {.id = "plots", .items = spec.plots, .selected = spec.selected};
  const float room = row.width() - height - gap;
  plots.area = row.left(std::min(room, menu_size(ui, plots).x));
  PlotHead head = {.body = spec.area.without_top(height + gap),
                   .chosen = draw_menu(ui, plots),
                   .saved = draw_save(ui, row.right(height))};
  ImGui::PopID();
  return head;
}

}  // namespace attune::ui
