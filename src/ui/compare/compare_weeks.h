// The weeks under the waterline: what every talk like this one does to the two.
#pragma once

#include "ui/compare/compare_layout.h"

namespace attune::ui {

/// The dashed waterline with its two captions.
void draw_compare_divider(const Ui& ui, const Rect& area);

[[nodiscard]] CompareAction draw_compare_weeks(const Ui& ui, const CompareView& view,
                                               const CompareLayout& layout);

}  // namespace attune::ui
