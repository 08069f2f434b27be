// A tab a page.
#include "ui/frame/cycle_pages.h"

#include <algorithm>
#include <array>

#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr std::array kPages = {Screen::kCycle, Screen::kCouple, Screen::kModels, Screen::kAbout};
constexpr std::array<std::string_view, kPages.size()> kTitles = {
    to_say("one talk"), to_say("the couple"), to_say("models"), to_say("about")};
constexpr float kRaised = 11.0F;  // px at scale 1
constexpr float kTitle = 210.0F;  // px at scale 1, of the title that they stand beside

}  // namespace

std::optional<Screen> draw_cycle_pages(const Ui& ui, Screen screen, Rect& content) {
  std::array<std::string_view, kPages.size()> titles;
  std::transform(kTitles.begin(), kTitles.end(), titles.begin(),
                 [&ui](std::string_view title) { return ui.say(title); });
  const ImVec2 size = tab_bar_size(ui, titles, content.width());
  const bool beside = size.x + ui.px(kTitle) <= content.width();
  // Raised, so that a low header is not lower than they are.
  const Rect area = beside ? content.top(size.y).right(size.x).moved({0.0F, -ui.px(kRaised)})
                           : content.top(size.y);
  const auto selected = std::find(kPages.begin(), kPages.end(), screen) - kPages.begin();
  const auto pressed = draw_tab_bar(ui, {.id = "cycle pages",
                                         .area = area,
                                         .labels = titles,
                                         .selected = static_cast<int>(selected)});
  if (!beside) {
    content = content.without_top(size.y + ui.px(4.0F));
  }
  return pressed ? std::optional(kPages.at(static_cast<std::size_t>(*pressed))) : std::nullopt;
}

}  // namespace attune::ui
