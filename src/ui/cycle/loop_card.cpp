// Hands the two of this moment to the large loop.
#include "ui/cycle/loop_card.h"

#include <algorithm>

#include "ui/cycle/card_head.h"
#include "ui/kit/shape.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/loop_boxes.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;

LoopPicture picture_of(const Ui& ui, const CycleView& view) {
  return {.size = LoopSize::kLarge,
          .first = loop_partner_of(ui.say, view.partners[0]),
          .second = loop_partner_of(ui.say, view.partners[1]),
          .pursuer = view.asker,
          .active = view.station,
          .station_word = view.station_word,
          .pace_word = {}};
}

Rect inside(const Ui& ui, const Rect& card) {
  return card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
}

}  // namespace

LoopPartner loop_partner_of(const Language& say, const CyclePartnerView& view) {
  return {.name = view.name,
          .doing = {},
          .shows_title = view.shows_title,
          .shows = view.shows,
          .underneath_title = say("Underneath"),
          .underneath = view.underneath};
}

void draw_loop_card(const Ui& ui, const CycleView& view, const LoopMotion& motion, const Rect& card,
                    float foot) {
  draw_card(ui, card);
  draw_infinity_loop(ui, inside(ui, card).without_bottom(foot), picture_of(ui, view), motion);
}

float smallest_loop_card(const Ui& ui, float width, float foot) {
  constexpr float kBoxesBeside = 640.0F;
  const float wanted = width - ui.px(2.0F * kCardInset) >= ui.px(kBoxesBeside) ? 274.0F : 400.0F;
  return ui.px(wanted + 2.0F * kInsetY) + foot;
}

float draw_loop_before_words(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                             const Rect& visible) {
  constexpr float kLowest = 120.0F;
  LoopPicture picture = picture_of(ui, view);
  picture.loop_height = std::max(ui.px(kLowest), inside(ui, visible).height());
  const float width = inside(ui, visible).width();
  const Rect card = visible.top(picture.loop_height + loop_boxes_height(ui, width, picture) +
                                ui.px(2.0F * kInsetY));
  draw_card(ui, card);
  draw_infinity_loop(ui, inside(ui, card), picture, motion);
  return card.height();
}

}  // namespace attune::ui
