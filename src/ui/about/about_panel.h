// Draws the page "About the model".
#pragma once

#include "ui/about/about_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// `content` is the page inside its padding.
void draw_about_panel(const Ui& ui, const AboutView& view, const Rect& content);

}  // namespace attune::ui
