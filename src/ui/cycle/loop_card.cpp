// Hands the two of this moment to the large loop.
#include "ui/cycle/loop_card.h"

#include "ui/cycle/card_head.h"
#include "ui/kit/shape.h"
#include "ui/widgets/infinity_loop.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;

LoopPartner partner_of(const CyclePartnerView& view) {
  return {.name = view.name,
          .doing = {},
          .shows_title = view.shows_title,
          .shows = view.shows,
          .underneath_title = "Underneath",
          .underneath = view.underneath};
}

}  // namespace

void draw_loop_card(const Ui& ui, const CycleView& view, const LoopMotion& motion, const Rect& card,
                    float foot) {
  draw_card(ui, card);
  const LoopPicture picture = {.size = LoopSize::kLarge,
                               .first = partner_of(view.partners[0]),
                               .second = partner_of(view.partners[1]),
                               .pursuer = view.asker,
                               .active = view.station,
                               .station_word = view.station_word,
                               .pace_word = {}};
  const Rect inner = card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
  draw_infinity_loop(ui, inner.without_bottom(foot), picture, motion);
}

float smallest_loop_card(const Ui& ui, float width, float foot) {
  constexpr float kBoxesBeside = 640.0F;
  const float wanted = width - ui.px(2.0F * kCardInset) >= ui.px(kBoxesBeside) ? 274.0F : 400.0F;
  return ui.px(wanted + 2.0F * kInsetY) + foot;
}

}  // namespace attune::ui
