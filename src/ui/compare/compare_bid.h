// The strip at the top of Compare: who asked what, and which moment this is.
#pragma once

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] CompareAction draw_bid_strip(const Ui& ui, const CompareView& view, const Rect& area);

}  // namespace attune::ui
