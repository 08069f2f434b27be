// The row at the bottom of Compare: the clock in one's hand, and where to go from here.
#pragma once

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] CompareAction draw_compare_transport(const Ui& ui, const CompareView& view,
                                                   const Rect& area);

}  // namespace attune::ui
