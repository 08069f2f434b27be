// One column that measures and draws; below it the buttons.
#include "ui/practice/practice_own.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "ui/kit/first_action.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/kit/shortcut.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/number_chip.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kInsetX = 18.0F;
constexpr float kInsetY = 14.0F;
constexpr float kPracticeOwnGap = 12.0F;
constexpr float kDot = 8.0F;
constexpr float kMarkRoom = 2.0F;
constexpr float kLowestCard = 88.0F;

void draw_mark(TextColumn& column, const Paragraph& paragraph, std::string_view text,
               const OwnMark& mark) {
  const Ui& ui = column.ui();
  const Colour ground = mark.helps ? ui.palette.coach_soft : ui.palette.caution_soft;
  for (const Rect& place :
       places_in_paragraph(ui, column.at(), paragraph, text, {mark.begin, mark.end})) {
    draw_fill(ui, place.grown(ui.px(kMarkRoom)), ground, ui.px(4.0F));
  }
}

/// The words, with those that led to a code on a ground of their own.
void put_marked_words(TextColumn& column, const PracticeOwnView& own) {
  const Paragraph paragraph{.type = Type::kBody, .width = column.width()};
  if (column.drawn()) {
    for (const OwnMark& mark : own.marks) {
      draw_mark(column, paragraph, own.text, mark);
    }
  }
  column.put(Type::kBody, column.ui().palette.ink, own.text, 10.0F);
}

/// A button that is as wide as its words.
bool put_button(const Ui& ui, WrappingRow& row, ButtonSpec spec) {
  spec.area = row.place(button_size(ui, spec.label));
  return draw_button(ui, spec);
}

OwnWordsAction draw_meanings(const Ui& ui, const PracticeOwnView& own, WrappingRow& row) {
  OwnWordsAction action;
  ui.focus.start_here();
  for (const OwnMeaning& meaning : own.meanings) {
    if (put_button(ui, row, {.id = meaning.name.data(), .label = meaning.name})) {
      action = OwnWordsMean{meaning.style};
    }
  }
  const bool none = put_button(
      ui, row, {.id = "none", .label = ui.say("None of these"), .kind = ButtonKind::kQuiet});
  return none ? OwnWordsAction(OwnWordsMeanNone{}) : action;
}

/// The same without drawing it.
float meanings_height(const Ui& ui, const PracticeOwnView& own, float width) {
  WrappingRow row(ui, {}, width);
  for (const OwnMeaning& meaning : own.meanings) {
    row.place(button_size(ui, meaning.name));
  }
  row.place(button_size(ui, ui.say("None of these")));
  return row.height();
}

PracticeAction as_action(const OwnWordsAction& action) {
  return std::holds_alternative<std::monostate>(action) ? PracticeAction() : PracticeAction(action);
}

PracticeAction put_meanings(TextColumn& column, const PracticeOwnView& own) {
  if (own.meanings.empty()) {
    return {};
  }
  const Ui& ui = column.ui();
  column.skip(10.0F);
  const Rect area = column.take(meanings_height(ui, own, column.width()));
  WrappingRow row(ui, area.min, area.width());
  return column.drawn() ? as_action(draw_meanings(ui, own, row)) : PracticeAction();
}

void put_code_words(TextColumn& column, const OwnCodeView& code) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kSmall, palette.ink, code.sentence);
  column.put(Type::kCaption, palette.ink3, code.because);
}

/// What it does, by which words, and the way to put that right.
PracticeAction put_code(TextColumn& column, const OwnCodeView& code) {
  const Ui& ui = column.ui();
  const std::string_view label = ui.say("Change");
  const float left = ui.px(kDot + kPracticeOwnGap);
  const float right = menu_size(ui, {.label = label}).x;
  const float width = column.width() - left - right - ui.px(kPracticeOwnGap);
  TextColumn measured(ui, {}, width, false);
  put_code_words(measured, code);
  const Rect row = column.take(std::max(measured.height(), ui.px(kSmallestTarget)));
  column.skip(4.0F);
  if (!column.drawn()) {
    return {};
  }
  const Colour colour = code.helps ? ui.palette.coach : ui.palette.caution;
  const ImVec2 dot(row.min.x + ui.px(kDot * 0.5F), row.centre().y);
  draw_fill(ui, Rect::of(dot, 0.0F, 0.0F).grown(ui.px(kDot * 0.5F)), colour, ui.px(kDot * 0.5F));
  const float spare = (row.height() - measured.height()) * 0.5F;
  TextColumn words(ui, row.min + ImVec2(left, spare), width);
  put_code_words(words, code);
  const std::vector<std::string_view> levels(code.levels.begin(), code.levels.end());
  ImGui::PushID(static_cast<int>(code.code));
  const auto chosen =
      draw_menu(ui, {.id = "level",
                     .area = {{row.max.x - right, row.centre().y - ui.px(kSmallestTarget) * 0.5F},
                              {row.max.x, row.centre().y + ui.px(kSmallestTarget) * 0.5F}},
                     .label = label,
                     .items = levels});
  ImGui::PopID();
  return chosen ? PracticeAction(
                      OwnWordsAction(OwnWordsSet{code.code, static_cast<std::size_t>(*chosen)}))
                : PracticeAction();
}

PracticeAction put_missing(TextColumn& column, const PracticeOwnView& own) {
  if (own.missing.empty() || !own.meanings.empty()) {
    return {};
  }
  const Ui& ui = column.ui();
  const std::string_view label = ui.say("It does something else, too");
  column.skip(4.0F);
  const Rect area = column.take(ui.px(kSmallestTarget)).left(menu_size(ui, {.label = label}).x);
  if (!column.drawn()) {
    return {};
  }
  std::vector<std::string_view> items;
  items.reserve(own.missing.size());
  for (const OwnMissing& missing : own.missing) {
    items.emplace_back(missing.adds);
  }
  const auto chosen =
      draw_menu(ui, {.id = "missing", .area = area, .label = label, .items = items});
  if (!chosen) {
    return {};
  }
  return OwnWordsAction(OwnWordsSet{own.missing[static_cast<std::size_t>(*chosen)].code, 1});
}

/// What was read, with everything that can be put right.
PracticeAction put_reading(TextColumn& column, const PracticeOwnView& own) {
  const Palette& palette = column.ui().palette;
  put_marked_words(column, own);
  column.put(Type::kBodyStrong, palette.ink, own.read_as, 1.0F);
  column.put(Type::kSmall, palette.ink, own.safety);
  column.put(Type::kCaption, palette.ink3, own.how_sure);
  const PracticeAction meant = put_meanings(column, own);
  column.skip(8.0F);
  PracticeAction changed;
  for (const OwnCodeView& code : own.codes) {
    changed = first_action({changed, put_code(column, code)});
  }
  const PracticeAction added = put_missing(column, own);
  if (!own.answered_as.empty()) {
    column.skip(8.0F);
    column.put(Type::kCaption, palette.ink3, own.answered_as);
  }
  return first_action({meant, changed, added});
}

PracticeAction put_typing(TextColumn& column, const PracticeOwnView& own) {
  const Ui& ui = column.ui();
  const Rect field = column.take(ui.px(kSmallestTarget));
  column.skip(8.0F);
  column.put(
      Type::kCaption, ui.palette.ink3,
      ui.say("It is read here and stays on this computer, with the evening. You see how it reads "
             "before you say it, and can put that right."));
  if (!column.drawn()) {
    return {};
  }
  const TextField typed = draw_text_field(ui, {.id = "own",
                                               .area = field,
                                               .text = own.text,
                                               .label = ui.say("What would you say?"),
                                               .take_keyboard = own.appeared});
  if (typed.changed) {
    return OwnWordsAction(OwnWordsType{*typed.changed});
  }
  return typed.entered && own.can_read ? PracticeAction(OwnWordsAction(OwnWordsRead{}))
                                       : PracticeAction();
}

PracticeAction put_content(TextColumn& column, const PracticeOwnView& own) {
  return own.typing ? put_typing(column, own) : put_reading(column, own);
}

float content_height(const Ui& ui, const PracticeOwnView& own, float width) {
  TextColumn column(ui, {}, width - ScrollArea::bar_width(ui) - ui.px(2.0F * kInsetX), false);
  static_cast<void>(put_content(column, own));
  return column.height() + ui.px(2.0F * kInsetY);
}

struct Buttons {
  std::string_view go_on;
  std::string_view edit;
  std::string_view close;
};

Buttons buttons_of(const Ui& ui, const PracticeOwnView& own) {
  return {.go_on = own.typing ? ui.say("See how it reads") : ui.say("Say it"),
          .edit = own.typing ? std::string_view() : ui.say("Change the words"),
          .close = ui.say("Back to the replies")};
}

float buttons_height(const Ui& ui, const PracticeOwnView& own, float width) {
  const Buttons buttons = buttons_of(ui, own);
  WrappingRow row(ui, {}, width);
  for (const std::string_view label : {buttons.go_on, buttons.edit, buttons.close}) {
    if (!label.empty()) {
      row.place(button_size(ui, label));
    }
  }
  return row.height();
}

PracticeAction draw_buttons(const Ui& ui, const PracticeOwnView& own, const Rect& area) {
  const Buttons buttons = buttons_of(ui, own);
  WrappingRow row(ui, area.min, area.width());
  const bool possible = own.typing ? own.can_read : own.can_say;
  const std::string_view waits = own.typing           ? ui.say("Nothing is typed yet.")
                                 : own.safety.empty() ? ui.say("Say first how you mean it.")
                                                      : ui.say("This is nothing to practise with.");
  if (possible && !own.typing) {
    ui.focus.start_here();
  }
  OwnWordsAction action;
  if (put_button(ui, row,
                 {.id = "go on",
                  .label = buttons.go_on,
                  .kind = ButtonKind::kPrimary,
                  .enabled = possible,
                  .why_not = waits})) {
    action = own.typing ? OwnWordsAction(OwnWordsRead{}) : OwnWordsAction(OwnWordsSay{});
  }
  if (!buttons.edit.empty() && put_button(ui, row, {.id = "edit", .label = buttons.edit})) {
    action = OwnWordsEdit{};
  }
  if (put_button(ui, row, {.id = "close", .label = buttons.close, .kind = ButtonKind::kQuiet})) {
    action = OwnWordsClose{};
  }
  return as_action(action);
}

/// Enter says what can be said, a number says how it is meant, Backspace goes back to the words.
PracticeAction read_keys(const PracticeOwnView& own) {
  for (std::size_t i = 0; i < own.meanings.size(); ++i) {
    if (shortcut(static_cast<char>('1' + i))) {
      return OwnWordsAction(OwnWordsMean{own.meanings[i].style});
    }
  }
  // An Enter that is held since it read the words does not say them.
  if (own.can_say && shortcut(compat::Key::kEnter) && compat::key_went_down(compat::Key::kEnter)) {
    return OwnWordsAction(OwnWordsSay{});
  }
  return shortcut(compat::Key::kBackspace) && !own.typing
             ? PracticeAction(OwnWordsAction(OwnWordsEdit{}))
             : PracticeAction();
}

/// Where there is no room for the buttons to stay: all of it scrolls.
PracticeAction draw_all_scrolled(const Ui& ui, const PracticeOwnView& own, const Rect& area) {
  if (area.height() < 1.0F) {
    return read_keys(own);
  }
  ScrollArea scroll(ui, "own words", area);
  TextColumn column(ui, scroll.content().min, scroll.content().width());
  const PracticeAction content = put_content(column, own);
  column.skip(kPracticeOwnGap);
  const Rect buttons = column.take(buttons_height(ui, own, column.width()));
  const PracticeAction pressed = draw_buttons(ui, own, buttons);
  scroll.set_bottom(column.at().y);
  scroll.scroll_with_keys();
  return first_action({content, pressed, read_keys(own)});
}

}  // namespace

PracticeAction draw_practice_own_way(const Ui& ui, const Rect& area) {
  const std::string_view words = ui.say("Say it in your own words");
  const CardButton drawn = draw_card_button(ui, {.id = "own words", .area = area, .label = words});
  const Rect inner = drawn.area.grown(-ui.px(14.0F), 0.0F);
  draw_number_chip(ui, {inner.min.x, inner.centre().y - ui.px(kChipSize * 0.5F)}, 0);
  draw_text_in(ui, inner.without_left(ui.px(kChipSize + kPracticeOwnGap)), Type::kSmall,
               ui.palette.ink2, words);
  return drawn.pressed ? PracticeAction(OwnWordsAction(OwnWordsOpen{})) : PracticeAction();
}

float practice_own_height(const Ui& ui, const PracticeOwnView& own, float width) {
  return content_height(ui, own, width) + ui.px(kPracticeOwnGap) + buttons_height(ui, own, width);
}

PracticeAction draw_practice_own(const Ui& ui, const PracticeOwnView& own, const Rect& area) {
  const float below = buttons_height(ui, own, area.width());
  const Rect card = area.without_bottom(below + ui.px(kPracticeOwnGap));
  if (card.height() < ui.px(kLowestCard)) {
    return draw_all_scrolled(ui, own, area);
  }
  draw_card(ui, card);
  PracticeAction content;
  {
    ScrollArea scroll(ui, "own words", card.grown(-ui.px(4.0F)));
    const Rect inner = scroll.content().grown(-ui.px(kInsetX - 4.0F), -ui.px(kInsetY - 4.0F));
    TextColumn column(ui, inner.min, inner.width());
    content = put_content(column, own);
    scroll.set_bottom(column.at().y + ui.px(kInsetY - 4.0F));
    scroll.scroll_with_keys();
    scroll.fade_edges(ui.palette.surface);
  }
  const PracticeAction pressed = draw_buttons(ui, own, area.bottom(below));
  return first_action({content, pressed, read_keys(own)});
}

}  // namespace attune::ui
