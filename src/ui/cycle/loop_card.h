// The card of the large loop: who does what, and what may lie underneath, at this moment.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"
#include "ui/widgets/infinity_loop.h"

namespace attune::ui {

/// One of the two for the large loop. Views `view` and what `say` says.
[[nodiscard]] LoopPartner loop_partner_of(const Language& say, const CyclePartnerView& view);

/// `foot` pixels at the bottom of the card are left free.
void draw_loop_card(const Ui& ui, const CycleView& view, const LoopMotion& motion, const Rect& card,
                    float foot);

/// Pixels the card needs at this width to show all its words; `foot` as above.
[[nodiscard]] float smallest_loop_card(const Ui& ui, float width, float foot);

/// For a low window: the loop has all of `visible` to itself, and its words stand below, where one
/// scrolls to. Returns the height of the card, pixels.
float draw_loop_before_words(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                             const Rect& visible);

}  // namespace attune::ui
