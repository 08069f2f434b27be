// Draws the phrasebook: replies one can look for at the left, the one that is read at the right.
#pragma once

#include "ui/kit/ui.h"
#include "ui/phrasebook/phrasebook_view.h"

namespace attune::ui {

/// `content` is the page inside its padding. Returns what the person asked for.
[[nodiscard]] PhrasebookAction draw_phrasebook_panel(const Ui& ui, const PhrasebookView& view,
                                                     const Rect& content);

}  // namespace attune::ui
