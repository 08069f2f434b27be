// Tabs: several views of one place, one at a time.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct TabBarSpec {
  const char* id = "";
  Rect area = {};  ///< See tab_bar_size(); tabs take the width they need, from the left.
  std::span<const std::string_view> labels = {};
  int selected = 0;
  /// What each tab means, shown beside the bar while it is under the mouse or the keyboard; fewer
  /// or none where there is nothing to say.
  std::span<const std::string_view> tips = {};
};

/// What the tabs need in `width` pixels: 44 high at scale 1, more where they take several rows.
[[nodiscard]] ImVec2 tab_bar_size(const Ui& ui, std::span<const std::string_view> labels,
                                  float width);

/// Returns the tab that was pressed in this frame.
[[nodiscard]] std::optional<int> draw_tab_bar(const Ui& ui, const TabBarSpec& spec);

}  // namespace attune::ui
