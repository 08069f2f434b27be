// Head, words, loop and plot, one below the other.
#include "ui/compare/compare_card.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/compare/compare_bubble.h"
#include "ui/kit/drawn_once.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/number_chip.h"
#include "ui/widgets/time_series.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kPad = 14.0F;
constexpr float kHead = 40.0F;
constexpr float kFoot = 10.0F;
constexpr float kBetween = 8.0F;
constexpr float kLoopShare = 0.5F;        // of the pictures; the plot has the rest
constexpr float kLeastPictures = 128.0F;  // loop and plot together

float words_height(const Ui& ui, Type type, float width, const CompareWords& words) {
  return bubble_size(ui, width, type, words.reply).y + ui.px(kBetween) +
         bubble_size(ui, width, type, words.reaction).y;
}

CardWords words_in(const Ui& ui, const CompareView& view, float card_width, Type type) {
  const float width = card_width - ui.px(2.0F * kPad);
  CardWords words = {.type = type};
  const bool over = std::all_of(view.arms.begin(), view.arms.end(),
                                [](const CompareArmView& arm) { return arm.ended; });
  for (const CompareArmView& arm : view.arms) {
    words.height = std::max(words.height, bubble_size(ui, width, type, arm.end_text).y);
    for (const CompareWords& exchange : arm.every_exchange) {
      const float taken = over ? 0.0F : words_height(ui, type, width, exchange);
      words.height = std::max(words.height, taken);
    }
  }
  return words;
}

// Told, not spoken: at the place of a bubble, without one.
void draw_told(const Ui& ui, const Rect& area, Type type, Colour colour, std::string_view text) {
  draw_paragraph(ui, area.min + bubble_padding(ui),
                 {.type = type, .width = area.width() - 2.0F * bubble_padding(ui).x}, colour, text);
}

void draw_held(const Ui& ui, const CompareArmView& arm, const Rect& area, Type type) {
  const Rect box = area.top(bubble_size(ui, area.width(), type, arm.end_text).y);
  draw_dashed_border(ui, box, ui.palette.line_strong, ui.px(12.0F), ui.px(1.2F));
  draw_told(ui, area, type, ui.palette.ink2, arm.end_text);
}

void draw_reaction(const Ui& ui, const CompareWords& words, const Rect& area, Type type,
                   float shown) {
  if (words.reaction_by) {
    draw_bubble(ui, area, {*words.reaction_by, words.reaction, type, shown});
  } else {
    draw_told(ui, area, type, with_alpha(ui.palette.ink2, static_cast<int>(255.0F * shown)),
              words.reaction);
  }
}

Fingerprint print_of(const CompareView& view, const CompareArmView& arm, const Rect& area,
                     Type type) {
  Fingerprint print;
  print.add(area).add(type).add(view.bidder).add(view.reply_shown).add(view.reaction_shown);
  print.add(arm.ended).add(arm.end_text).add(arm.words.reply).add(arm.words.reaction);
  return print.add(arm.words.reaction_by ? static_cast<int>(*arm.words.reaction_by) : -1);
}

// What was said and what came back; an arm whose evening is over tells how it ended.
void draw_exchange(const Ui& ui, const CompareView& view, const CompareArmView& arm,
                   const Rect& area, Type type) {
  if (arm.ended) {
    draw_held(ui, arm, area, type);
  } else if (arm.words.reply.empty()) {
    draw_dashed_border(ui, area.top(ui.px(56.0F)), ui.palette.line_strong, ui.px(12.0F),
                       ui.px(1.0F));
  } else {
    const float replied =
        draw_bubble(ui, area, {other(view.bidder), arm.words.reply, type, view.reply_shown});
    draw_reaction(ui, arm.words, area.without_top(replied + ui.px(kBetween)), type,
                  view.reaction_shown);
  }
}

void draw_loop(const Ui& ui, const CompareView& view, const CompareArmView& arm,
               const LoopMotion& motion, const Rect& area) {
  const float margin = std::min(ui.px(28.0F), area.width() * 0.12F);
  LoopPicture picture;
  picture.size = LoopSize::kSmall;
  picture.first.name = view.names[0];
  picture.second.name = view.names[1];
  picture.pursuer = view.bidder;
  picture.pace_word = arm.pace;
  draw_infinity_loop(ui, area.grown(-margin, 0.0F), picture, motion);
}

void draw_plot(const Ui& ui, const CompareView& view, const CompareArmView& arm, const Rect& area) {
  const std::array<AxisWord, 2> words = {{{0.0F, ui.say("calm")}, {1.0F, ui.say("flooded")}}};
  const bool first_bids = view.bidder == Partner::kFirst;
  const std::array<SeriesLine, 2> lines = {{
      {Partner::kFirst, view.names[0], first_bids ? arm.distress : arm.arousal},
      {Partner::kSecond, view.names[1], first_bids ? arm.arousal : arm.distress},
  }};
  std::array<GhostLine, 4> ghosts;
  std::size_t count = 0;
  for (const CompareArmView& ghost : view.arms) {
    if (ghost.number != arm.number && count < ghosts.size()) {
      ghosts[count++] = {ghost.distress, static_cast<ArmDash>((ghost.number - 1) % 4)};
    }
  }
  draw_time_series(ui, {.area = area,
                        .lines = lines,
                        .ghosts = std::span(ghosts).first(count),
                        .words = words,
                        .dash = static_cast<ArmDash>((arm.number - 1) % 4),
                        .turns = view.exchanges + 1,
                        .turn_numbers = false,
                        .filled = false});
}

}  // namespace

void draw_arm_head(const Ui& ui, const CompareArmView& arm, const Rect& head) {
  const float chip = ui.px(kChipSize);
  draw_number_chip(ui, {head.min.x, head.centre().y - chip * 0.5F}, arm.number, arm.focused);
  const Rect words = head.without_left(chip + ui.px(10.0F));
  if (arm.name.empty()) {
    draw_text_in(ui, words, Type::kSmall, ui.palette.ink3, arm.unnamed);
  } else {
    const bool fits = text_width(ui, Type::kSmallStrong, arm.name) <= words.width();
    draw_text_in(ui, words, fits ? Type::kSmallStrong : Type::kTick, ui.palette.ink, arm.name);
  }
  if (arm.substituted && !arm.ended) {
    draw_text_aligned(ui, words, Align::kRight,
                      {Type::kTick, ui.palette.ink3, ui.say("no such answer here")});
  }
}

CardWords card_words(const Ui& ui, const CompareView& view, ImVec2 card) {
  const CardWords large = words_in(ui, view, card.x, Type::kSmall);
  const bool fits = ui.px(kHead + kBetween + kLeastPictures + kFoot) + large.height <= card.y;
  return fits ? large : words_in(ui, view, card.x, Type::kCaption);
}

float least_card_height(const Ui& ui, const CompareView& view, float width) {
  return ui.px(kHead + kBetween + kLeastPictures + kFoot) +
         words_in(ui, view, width, Type::kCaption).height;
}

bool draw_arm_card(const Ui& ui, const CompareView& view, int index, const LoopMotion& loop,
                   const ArmCardPlace& place) {
  const CompareArmView& arm = view.arms[static_cast<std::size_t>(index)];
  ImGui::PushID(index);
  const CardButton card = draw_card_button(ui, {.id = "arm",
                                                .area = place.area,
                                                .label = arm.name.empty() ? arm.unnamed : arm.name,
                                                .selected = arm.focused});
  ImGui::PopID();
  const Rect inside = card.area.grown(-ui.px(kPad), 0.0F).without_bottom(ui.px(kFoot));
  draw_arm_head(ui, arm, inside.top(ui.px(kHead)));
  const Rect body = inside.without_top(ui.px(kHead));
  const Rect words = body.top(place.words.height);
  draw_once(ui, print_of(view, arm, words, place.words.type),
            [&] { draw_exchange(ui, view, arm, words, place.words.type); });
  const Rect pictures = body.without_top(place.words.height + ui.px(kBetween));
  draw_loop(ui, view, arm, loop, pictures.top(pictures.height() * kLoopShare));
  draw_plot(ui, view, arm, pictures.bottom(pictures.height() * (1.0F - kLoopShare)));
  return card.pressed;
}

}  // namespace attune::ui
