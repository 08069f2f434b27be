// Rows of equal height, measured before they are drawn.
#include "ui/practice/practice_replies.h"

#include <algorithm>

#include "ui/kit/drawn_once.h"
#include "ui/kit/first_action.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/practice/practice_own.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/number_chip.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kCardGap = 14.0F;
constexpr float kRowGap = 10.0F;
constexpr float kNarrowestCard = 176.0F;
constexpr float kNarrowestRow = 240.0F;
constexpr std::size_t kMostCards = 3;
constexpr float kChipGap = 12.0F;

bool as_cards(const Ui& ui, const PracticeView& view, float width) {
  const std::size_t count = view.options.size();
  const float each = ui.px(kNarrowestCard + kCardGap);
  return count <= kMostCards && width + ui.px(kCardGap) >= each * static_cast<float>(count);
}

int columns_of(const Ui& ui, const PracticeView& view, float width) {
  if (as_cards(ui, view, width)) {
    return static_cast<int>(std::max<std::size_t>(1, view.options.size()));
  }
  return width >= ui.px(2.0F * kNarrowestRow + kRowGap) ? 2 : 1;
}

/// The words of one reply in the room that its card has for them.
void put_words(TextColumn& column, const PracticeOptionView& option, bool card) {
  const Palette& palette = column.ui().palette;
  column.put(card ? Type::kBody : Type::kSmall, option.available ? palette.ink : palette.ink2,
             option.text);
  if (!option.available && !option.why.empty()) {
    column.skip(2.0F);
    column.put(Type::kCaption, palette.ink3, option.why);
  }
}

struct Room {
  float padding_x;
  float padding_y;
  float left;   // for the chip of a row
  float below;  // for the chip of a card
};

Room room_of(const Ui& ui, bool card) {
  return card ? Room{ui.px(18.0F), ui.px(14.0F), 0.0F, ui.px(kChipSize + kChipGap)}
              : Room{ui.px(14.0F), ui.px(10.0F), ui.px(kChipSize + kChipGap), 0.0F};
}

float height_of(const Ui& ui, const PracticeOptionView& option, float width, bool card) {
  const Room room = room_of(ui, card);
  TextColumn column(ui, {}, width - 2.0F * room.padding_x - room.left, false);
  put_words(column, option, card);
  const float words = std::max(column.height(), ui.px(kChipSize));
  return std::max(ui.px(kSmallestTarget), words + room.below + 2.0F * room.padding_y);
}

/// The last row of replies has room for one thing more.
bool has_free_place(const PracticeView& view, int columns) {
  return view.options.size() % static_cast<std::size_t>(columns) != 0;
}

/// Heights of the rows: in each the highest of its replies.
std::vector<float> row_heights(const Ui& ui, const PracticeView& view, float width) {
  const bool card = as_cards(ui, view, width);
  const int columns = columns_of(ui, view, width);
  const Rect row = Rect::of({}, width, 0.0F);
  const float each = column(row, 0, columns, ui.px(kCardGap)).width();
  std::vector<float> heights;
  for (std::size_t i = 0; i < view.options.size(); ++i) {
    if (i % static_cast<std::size_t>(columns) == 0) {
      heights.push_back(0.0F);
    }
    heights.back() = std::max(heights.back(), height_of(ui, view.options[i], each, card));
  }
  return heights;
}

/// The words and the number of a reply.
void draw_content(const Ui& ui, const PracticeOptionView& option, const Rect& area, bool card) {
  const Room room = room_of(ui, card);
  const Rect inner = area.grown(-room.padding_x, -room.padding_y);
  TextColumn measured(ui, {}, inner.width() - room.left, false);
  put_words(measured, option, card);
  const float spare = card ? 0.0F : std::max(0.0F, inner.height() - measured.height()) * 0.5F;
  TextColumn words(ui, inner.min + ImVec2(room.left, spare), inner.width() - room.left);
  put_words(words, option, card);
  const ImVec2 chip = card ? inner.bottom(ui.px(kChipSize)).min
                           : ImVec2(inner.min.x, inner.centre().y - ui.px(kChipSize * 0.5F));
  draw_number_chip(ui, chip, option.number);
}

bool draw_option(const Ui& ui, const PracticeOptionView& option, const Rect& area, bool card) {
  const std::string label = option.available ? std::string(option.text)
                                             : ui.say("{} (not now: {})", option.text, option.why);
  const CardButton drawn = draw_card_button(
      ui, {.id = option.key.data(), .area = area, .label = label, .enabled = option.available});
  Fingerprint print;
  print.add(drawn.area).add(option.text).add(option.why).add(option.available);
  draw_once(ui, print.add(option.number).add(card),
            [&] { draw_content(ui, option, drawn.area, card); });
  return drawn.pressed && option.available;
}

PracticeAction draw_options(const Ui& ui, const PracticeView& view, const Rect& area) {
  const bool card = as_cards(ui, view, area.width());
  const int columns = columns_of(ui, view, area.width());
  const std::vector<float> heights = row_heights(ui, view, area.width());
  PracticeAction action;
  float y = area.min.y;
  ui.focus.start_here();
  for (std::size_t i = 0; i < view.options.size(); ++i) {
    const auto place = static_cast<int>(i) % columns;
    const float height = heights[i / static_cast<std::size_t>(columns)];
    const Rect row = Rect::of({area.min.x, y}, area.width(), height);
    if (draw_option(ui, view.options[i], column(row, place, columns, ui.px(kCardGap)), card)) {
      action = PracticePick{std::string(view.options[i].key)};
    }
    if (place + 1 == columns) {
      y += height + ui.px(kRowGap);
    }
  }
  if (!view.takes_own_words) {
    return action;
  }
  const bool beside = has_free_place(view, columns);
  const Rect row =
      Rect::of({area.min.x, y}, area.width(), beside ? heights.back() : ui.px(kOwnWordsWay));
  const PracticeAction own =
      draw_practice_own_way(ui, beside ? column(row, columns - 1, columns, ui.px(kCardGap)) : row);
  return first_action({own, action});
}

}  // namespace

void draw_practice_question(const Ui& ui, const PracticeView& view, const Rect& area) {
  const Rect line = area.top(ui.px(26.0F));
  const std::string_view question = ui.say("What do you say?");
  draw_text_in(ui, line, Type::kBodyStrong, ui.palette.ink, question);
  const std::string as = ui.say("as {}", view.names.at(static_cast<std::size_t>(view.you)));
  const float x = line.min.x + text_width(ui, Type::kBodyStrong, question) + ui.px(12.0F);
  const Rect pill = draw_pill(ui, {x, line.centre().y - pill_size(ui, as).y * 0.5F}, as,
                              ui.palette.of(view.you), ui.palette.soft_of(view.you));
  const Rect rest{{pill.max.x + ui.px(12.0F), line.min.y}, line.max};
  const std::string& hint = view.own ? view.own->hint : view.hint;
  if (text_width(ui, Type::kCaption, hint) <= rest.width()) {
    draw_text_aligned(ui, rest, Align::kRight, {Type::kCaption, ui.palette.ink3, hint});
  }
}

float practice_replies_height(const Ui& ui, const PracticeView& view, float width) {
  const std::vector<float> heights = row_heights(ui, view, width);
  float height = 0.0F;
  for (const float row : heights) {
    height += row + (height > 0.0F ? ui.px(kRowGap) : 0.0F);
  }
  const bool row_more = view.takes_own_words && !has_free_place(view, columns_of(ui, view, width));
  return height + (row_more ? ui.px(kRowGap + kOwnWordsWay) : 0.0F);
}

PracticeAction draw_practice_replies(const Ui& ui, const PracticeView& view, const Rect& area) {
  if (practice_replies_height(ui, view, area.width()) <= area.height() + 0.5F) {
    return draw_options(ui, view, area);
  }
  // Room at the edges for the shadows and rings, which would be cut.
  const float room = ui.px(8.0F);
  ScrollArea scroll(ui, "replies", area.grown(room, ui.px(4.0F)));
  const Rect inside = scroll.content().grown(-room, -room);
  PracticeAction action = draw_options(ui, view, inside);
  scroll.set_bottom(inside.min.y + practice_replies_height(ui, view, inside.width()) + room);
  scroll.fade_edges(ui.palette.background);
  return action;
}

}  // namespace attune::ui
