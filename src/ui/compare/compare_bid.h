// What is to be answered: one bid for all arms, or in each column what its bidder has just said.
#pragma once

#include "ui/compare/compare_layout.h"
#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

void draw_bid_strip(const Ui& ui, const CompareView& view, const CompareLayout& layout);

/// What the bubble of such words needs in a column of this width, pixels.
[[nodiscard]] ImVec2 lead_bubble(const Ui& ui, float column, std::string_view words);

}  // namespace attune::ui
