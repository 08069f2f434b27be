// Draws the page "Models": what others have published about couples as systems.
#pragma once

#include "ui/kit/ui.h"
#include "ui/models/models_view.h"

namespace attune::ui {

/// `content` is the page inside its padding. Returns what the person asked for.
[[nodiscard]] ModelsAction draw_models_panel(const Ui& ui, const ModelsView& view,
                                             const Rect& content);

}  // namespace attune::ui
