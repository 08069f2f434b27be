#include "ui/compare/compare_card.h"

#include <algorithm>
#include <array>
#include <string>

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
constexpr float kHead = 44.0F;
constexpr float kBubbleX = 12.0F;
constexpr float kBubbleY = 9.0F;
constexpr float kBetween = 8.0F;
constexpr float kLeastPictures = 140.0F;  // loop and plot together
constexpr float kNoSuchAnswer = 20.0F;

constexpr std::array<AxisWord, 2> kWords = {{{0.1F, "calm"}, {0.9F, "flooded"}}};

Type text_type(bool small) { return small ? Type::kCaption : Type::kSmall; }

float tallest(const Ui& ui, float width, Type type, const std::vector<std::string_view>& texts) {
  float height = 0.0F;
  for (const std::string_view text : texts) {
    height = std::max(height, measure_paragraph(ui, {.type = type, .width = width}, text).height);
  }
  return height;
}

CardRows rows_with(const Ui& ui, const CompareView& view, float card_width, bool small) {
  const float width = card_width - ui.px(2.0F * (kPad + kBubbleX));
  CardRows rows;
  rows.small_text = small;
  for (const CompareArmView& arm : view.arms) {
    rows.reply = std::max(rows.reply, tallest(ui, width, text_type(small), arm.every_reply));
    rows.reaction =
        std::max(rows.reaction, tallest(ui, width, text_type(small), arm.every_reaction));
  }
  rows.reply += ui.px(2.0F * kBubbleY);
  rows.reaction += ui.px(2.0F * kBubbleY);
  return rows;
}

Colour faded(Colour colour, float shown) {
  return with_alpha(colour, static_cast<int>(static_cast<float>(alpha(colour)) * shown));
}

Partner answerer(const CompareView& view) { return other(view.bidder); }

void draw_head(const Ui& ui, const CompareArmView& arm, const Rect& head) {
  const float chip = ui.px(kChipSize);
  draw_number_chip(ui, {head.min.x, head.centre().y - chip * 0.5F}, arm.number, arm.focused);
  const Rect words = head.without_left(chip + ui.px(10.0F));
  if (arm.name.empty()) {
    draw_text_in(ui, words, Type::kSmall, ui.palette.ink3, "one answer");
  } else {
    draw_text_in(ui, words, Type::kSmallStrong, ui.palette.ink, arm.name);
  }
}

// Words in a bubble, as tall as they are; the corner at the speaker's side is square.
void draw_words(const Ui& ui, const Rect& row, Partner speaker, std::string_view text, Type type,
                float shown) {
  const Paragraph paragraph = {.type = type, .width = row.width() - ui.px(2.0F * kBubbleX)};
  const ParagraphSize size = measure_paragraph(ui, paragraph, text);
  const float width = size.width + ui.px(2.0F * kBubbleX);
  const bool left = speaker == Partner::kFirst;
  const float x = left ? row.min.x : row.max.x - width;
  const Rect bubble = Rect::of({x, row.min.y}, width, size.height + ui.px(2.0F * kBubbleY));
  draw_fill(ui, bubble, faded(ui.palette.soft_of(speaker), shown), ui.px(12.0F),
            left ? ImDrawFlags_RoundCornersAll & ~ImDrawFlags_RoundCornersBottomLeft
                 : ImDrawFlags_RoundCornersAll & ~ImDrawFlags_RoundCornersBottomRight);
  draw_paragraph(ui, bubble.min + ui.px(kBubbleX, kBubbleY), paragraph,
                 faded(ui.palette.ink, shown), text);
}

void draw_held(const Ui& ui, const CompareArmView& arm, const Rect& row, Type type) {
  const Paragraph paragraph = {.type = type, .width = row.width() - ui.px(2.0F * kBubbleX)};
  const float height = measure_paragraph(ui, paragraph, arm.end_text).height;
  const Rect box = row.top(height + ui.px(2.0F * kBubbleY));
  draw_dashed_border(ui, box, ui.palette.line_strong, ui.px(12.0F), ui.px(1.2F));
  draw_paragraph(ui, box.min + ui.px(kBubbleX, kBubbleY), paragraph, ui.palette.ink2, arm.end_text);
}

// What was said and what came back; an arm whose evening is over tells how it ended.
void draw_exchange(const Ui& ui, const CompareView& view, const CompareArmView& arm,
                   const Rect& reply, const Rect& reaction, bool small) {
  const Type type = text_type(small);
  if (arm.ended) {
    draw_held(ui, arm, reply, type);
    return;
  }
  if (arm.reply.empty()) {
    draw_dashed_border(ui, reply.top(ui.px(44.0F)), ui.palette.line, ui.px(12.0F), ui.px(1.2F));
    return;
  }
  draw_words(ui, reply, answerer(view), arm.reply, type, view.reply_shown);
  if (arm.substituted) {
    draw_text_in(ui, reply.bottom(ui.px(kNoSuchAnswer)), Type::kTick, ui.palette.ink3,
                 "no such answer here", Align::kRight);
  }
  if (arm.reaction_by) {
    draw_words(ui, reaction, *arm.reaction_by, arm.reaction, type, view.reaction_shown);
  } else {
    draw_paragraph(ui, reaction.min + ui.px(0.0F, kBubbleY),
                   {.type = type, .width = reaction.width()},
                   faded(ui.palette.ink2, view.reaction_shown), arm.reaction);
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
                        .words = kWords,
                        .dash = static_cast<ArmDash>((arm.number - 1) % 4),
                        .turns = view.turns + 1,
                        .turn_numbers = false,
                        .filled = false});
}

}  // namespace

CardRows card_rows(const Ui& ui, const CompareView& view, ImVec2 card) {
  const CardRows large = rows_with(ui, view, card.x, false);
  const float taken = ui.px(kHead + 2.0F * kBetween + kPad);
  if (large.reply + large.reaction + taken + ui.px(kLeastPictures) <= card.y) {
    return large;
  }
  return rows_with(ui, view, card.x, true);
}

bool draw_arm_card(const Ui& ui, const CompareView& view, int index, const LoopMotion& loop,
                   const Rect& area, const CardRows& rows) {
  const CompareArmView& arm = view.arms[static_cast<std::size_t>(index)];
  ImGui::PushID(index);
  const CardButton card =
      draw_card_button(ui, {.id = "arm", .area = area, .label = arm.name, .selected = arm.focused});
  ImGui::PopID();
  const Rect inside = card.area.grown(-ui.px(kPad), 0.0F).without_bottom(ui.px(6.0F));
  draw_head(ui, arm, inside.top(ui.px(kHead)));
  Rect rest = inside.without_top(ui.px(kHead));
  const Rect reply = rest.top(rows.reply);
  rest = rest.without_top(rows.reply + ui.px(kBetween));
  const Rect reaction = rest.top(rows.reaction);
  rest = rest.without_top(rows.reaction + ui.px(kBetween));
  draw_exchange(ui, view, arm, reply, reaction, rows.small_text);
  draw_loop(ui, view, arm, loop, rest.top(rest.height() * 0.5F));
  draw_plot(ui, view, arm, rest.without_top(rest.height() * 0.5F));
  return card.pressed;
}

}  // namespace attune::ui
