// What stands at the top of a page: its title where there is room for one, and rows of tabs.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

/// Below this height of its content (px at scale 1) a page needs the room of its title.
inline constexpr float kLowestWithTitle = 330.0F;

/// draw_header(), or nothing where the page is lower than kLowestWithTitle. Returns what is left.
[[nodiscard]] Rect draw_page_title(const Ui& ui, const Rect& content, std::string_view title,
                                   std::string_view purpose);

struct PageTabs {
  const char* id = "";
  std::span<const std::string_view> labels = {};
  int selected = 0;
  std::span<const std::string_view> tips = {};  ///< As in TabBarSpec.
};

/// What draw_page_tabs() takes of a page `width` pixels wide; nothing where there is no choice.
[[nodiscard]] float page_tabs_height(const Ui& ui, const PageTabs& tabs, float width);

/// A bar of tabs at the top of `area`, which loses its height and a gap. A single tab offers no
/// choice and is not drawn. Returns the tab that was pressed in this frame.
[[nodiscard]] std::optional<int> draw_page_tabs(const Ui& ui, const PageTabs& tabs, Rect& area);

}  // namespace attune::ui
