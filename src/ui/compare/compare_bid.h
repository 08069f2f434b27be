// What is to be answered: one bid for all arms, or in each column what its bidder has just said.
#pragma once

#include "ui/compare/compare_layout.h"
#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

void draw_bid_strip(const Ui& ui, const CompareView& view, const CompareLayout& layout);

}  // namespace attune::ui
