// Draws Home: the one obvious start, and the evenings as cards.
#pragma once

#include "ui/home/home_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] HomeAction draw_home_panel(const Ui& ui, const HomeView& view, const Rect& content);

}  // namespace attune::ui
