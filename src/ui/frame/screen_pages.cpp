// A tab a page.
#include "ui/frame/screen_pages.h"

#include <vector>

#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr float kRaised = 11.0F;  // px at scale 1
constexpr float kTitle = 210.0F;  // px at scale 1, of the title that they stand beside

}  // namespace

std::optional<Screen> draw_screen_pages(const Ui& ui, Screen screen, Rect& content) {
  std::vector<Screen> pages;
  std::vector<std::string_view> titles;
  int selected = 0;
  for (const ScreenInfo& info : kScreens) {
    if (info.rail == info_of(screen).rail) {
      selected = info.screen == screen ? static_cast<int>(pages.size()) : selected;
      pages.push_back(info.screen);
      titles.push_back(ui.say(info.tab));
    }
  }
  const ImVec2 size = tab_bar_size(ui, titles, content.width());
  const bool beside = size.x + ui.px(kTitle) <= content.width();
  // Raised, so that a low header is not lower than they are.
  const Rect area = beside ? content.top(size.y).right(size.x).moved({0.0F, -ui.px(kRaised)})
                           : content.top(size.y);
  const auto pressed = draw_tab_bar(
      ui, {.id = "screen pages", .area = area, .labels = titles, .selected = selected});
  if (!beside) {
    content = content.without_top(size.y + ui.px(4.0F));
  }
  return pressed ? std::optional(pages.at(static_cast<std::size_t>(*pressed))) : std::nullopt;
}

}  // namespace attune::ui
