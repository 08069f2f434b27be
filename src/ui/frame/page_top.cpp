// A header and tab bars, one below the other.
#include "ui/frame/page_top.h"

#include "ui/frame/frame_panel.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr float kBelowTabs = 6.0F;  // px at scale 1

}  // namespace

Rect draw_page_title(const Ui& ui, const Rect& content, std::string_view title,
                     std::string_view purpose) {
  return content.height() < ui.px(kLowestWithTitle) ? content
                                                    : draw_header(ui, content, title, purpose);
}

float page_tabs_height(const Ui& ui, const PageTabs& tabs, float width) {
  return tabs.labels.size() < 2 ? 0.0F : tab_bar_size(ui, tabs.labels, width).y + ui.px(kBelowTabs);
}

std::optional<int> draw_page_tabs(const Ui& ui, const PageTabs& tabs, Rect& area) {
  const float height = page_tabs_height(ui, tabs, area.width());
  if (height <= 0.0F) {
    return std::nullopt;
  }
  const auto pressed = draw_tab_bar(ui, {.id = tabs.id,
                                         .area = area.top(height - ui.px(kBelowTabs)),
                                         .labels = tabs.labels,
                                         .selected = tabs.selected,
                                         .tips = tabs.tips});
  area = area.without_top(height);
  return pressed;
}

}  // namespace attune::ui
