// The pages of a screen that has several, one at a time: tabs beside its title, or above it where
// there is no room beside.
#pragma once

#include <optional>

#include "ui/kit/ui.h"
#include "ui/program/screen.h"

namespace attune::ui {

/// Draws the tabs of all pages that share the entry of `screen` in the rail, at the top of
/// `content`, which loses their row where they stand above the title. Returns the page that was
/// asked for.
[[nodiscard]] std::optional<Screen> draw_screen_pages(const Ui& ui, Screen screen, Rect& content);

}  // namespace attune::ui
