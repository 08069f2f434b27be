// What the two do in the long run in one sentence; the loop; the minute it shows.
#include <algorithm>
#include <string>

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/cycle/loop_card.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/loop_boxes.h"
#include "ui/widgets/scrubber.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;  // px at scale 1
constexpr float kCoupleLoopCardGap = 6.0F;
constexpr float kWidestMinute = 500.0F;

LoopPicture picture_of(const Language& say, const CoupleView& view) {
  return {.size = LoopSize::kLarge,
          .first = loop_partner_of(say, view.partners[0]),
          .second = loop_partner_of(say, view.partners[1]),
          .pursuer = Partner::kFirst,
          .active = view.station,
          .station_word = view.station_word,
          .pace_word = {}};
}

/// Draws a paragraph at the top of `area` and takes its room.
void draw_at_top(const Ui& ui, Rect& area, Type type, Colour colour, std::string_view text) {
  if (!text.empty()) {
    const Paragraph paragraph = {.type = type, .width = area.width()};
    const float height = draw_paragraph(ui, area.min, paragraph, colour, text).height;
    area = area.without_top(height + ui.px(kCoupleLoopCardGap));
  }
}

float words_height(const Ui& ui, const CoupleView& view, float width) {
  const auto height = [&](Type type, std::string_view text) {
    return text.empty() ? 0.0F
                        : measure_paragraph(ui, {.type = type, .width = width}, text).height +
                              ui.px(kCoupleLoopCardGap);
  };
  return height(Type::kBodyStrong, view.sentence) + height(Type::kSmall, view.worry);
}

}  // namespace

CoupleAction draw_couple_minute(const Ui& ui, const CoupleView& view, const Rect& row) {
  const std::string reading = ui.say("as at minute {} of their talk", view.minute);
  const std::string widest = ui.say("as at minute {} of their talk", view.minutes);
  const float words = text_width(ui, Type::kCaptionStrong, widest) + ui.px(kCoupleLoopCardGap);
  draw_text_in(ui, row.left(words), Type::kCaptionStrong, ui.palette.ink2, reading);
  const auto moved = draw_scrubber(ui, {.id = "minute",
                                        .area = row.without_left(words),
                                        .turns = view.minutes + 1,
                                        .turn = view.minute,
                                        .played = view.minute,
                                        .label = ui.say("Minute of their talk")});
  return moved ? CoupleAction(CoupleSeekMinute{*moved}) : CoupleAction();
}

CoupleAction draw_couple_loop_card(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                                   const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
  draw_at_top(ui, inner, Type::kBodyStrong, ui.palette.ink, view.sentence);
  draw_at_top(ui, inner, Type::kSmall, ui.palette.ink2, view.worry);
  const float width = std::min(inner.width(), ui.px(kWidestMinute));
  const Rect row = inner.bottom(ui.px(kMinuteHeight)).grown(-(inner.width() - width) * 0.5F, 0.0F);
  const CoupleAction sought = draw_couple_minute(ui, view, row);
  draw_infinity_loop(ui, inner.without_bottom(row.height()), picture_of(ui.say, view), motion);
  return sought;
}

float loop_card_height(const Ui& ui, const CoupleView& view, float width) {
  constexpr float kLowest = 330.0F;  // with the boxes above and below
  const float inner = width - ui.px(2.0F * kCardInset);
  const float loop = std::max(std::min(smallest_loop_card(ui, width, 0.0F), ui.px(kLowest)),
                              least_loop_height(ui, inner, picture_of(ui.say, view)));
  return loop + ui.px(kMinuteHeight + 2.0F * kInsetY) + words_height(ui, view, inner);
}

}  // namespace attune::ui
