// One column: what was said, what could be said, and below it what each of them does.
#include "ui/drills/drills_panel.h"

#include <algorithm>

#include "ui/frame/page_top.h"
#include "ui/kit/first_action.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/kit/shortcut.h"
#include "ui/widgets/bubble.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/number_chip.h"
#include "ui/widgets/reason.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose = to_say(
    "One sentence, half a minute, say it better. What was hard comes back tomorrow, what was easy "
    "later.");

// All px at scale 1.
constexpr float kWidest = 720.0F;
constexpr float kDrillsPanelGap = 10.0F;
constexpr float kInsetX = 16.0F;
constexpr float kInsetY = 12.0F;
constexpr float kChipGap = 14.0F;
constexpr float kShadowRoom = 12.0F;
constexpr int kMostKeys = 9;

/// The words of one answer, beside its number.
void put_answer(TextColumn& column, const DrillAnswerView& answer) {
  const Ui& ui = column.ui();
  const bool faded = answer.mark == DrillMark::kLeft;
  column.put(Type::kBody, faded ? ui.palette.ink2 : ui.palette.ink, answer.says);
  if (!answer.told.empty()) {
    column.skip(4.0F);
    column.put(Type::kSmall,
               answer.mark == DrillMark::kTried ? ui.palette.caution : ui.palette.ink2,
               answer.told);
  }
}

float answer_height(const Ui& ui, const DrillAnswerView& answer, float width) {
  TextColumn column(ui, {}, width - ui.px(2.0F * kInsetX + kChipSize + kChipGap), false);
  put_answer(column, answer);
  return std::max(column.height(), ui.px(kChipSize)) + ui.px(2.0F * kInsetY);
}

void draw_answer_words(const Ui& ui, const DrillAnswerView& answer, const Rect& area) {
  const Rect inner = area.grown(-ui.px(kInsetX), -ui.px(kInsetY));
  draw_number_chip(ui, inner.min, answer.number, answer.mark == DrillMark::kRight);
  const float left = ui.px(kChipSize + kChipGap);
  TextColumn column(ui, inner.min + ImVec2(left, 0.0F), inner.width() - left);
  put_answer(column, answer);
}

/// What can still be chosen is a button, what was told is a card.
bool draw_answer(const Ui& ui, const DrillAnswerView& answer, const Rect& area, bool open) {
  const bool can_be = open && answer.mark != DrillMark::kRight;
  if (!can_be) {
    draw_card(ui, area);
    if (answer.mark == DrillMark::kRight) {
      draw_border(ui, area, ui.palette.coach, ui.px(kCardRadius), ui.px(2.0F));
    }
    draw_answer_words(ui, answer, area);
    return false;
  }
  const CardButton card =
      draw_card_button(ui, {.id = answer.says.data(), .area = area, .label = answer.says});
  draw_answer_words(ui, answer, card.area);
  return card.pressed;
}

DrillsAction draw_answers(const Ui& ui, const DrillsView& view, TextColumn& column) {
  DrillsAction action;
  const bool open = !view.done && !view.by_heart;
  if (open) {
    ui.focus.start_here();
  }
  for (int i = 0; i < static_cast<int>(view.answers.size()); ++i) {
    const DrillAnswerView& answer = view.answers[static_cast<std::size_t>(i)];
    const Rect card = column.take(answer_height(ui, answer, column.width()));
    column.skip(kDrillsPanelGap);
    const bool typed = open && i < kMostKeys && answer.mark != DrillMark::kRight &&
                       shortcut(static_cast<char>('1' + i));
    if (draw_answer(ui, answer, card, open) || typed) {
      action = DrillsChoose{i};
    }
  }
  return action;
}

/// Two buttons at most, side by side.
DrillsAction draw_ways_on(const Ui& ui, const DrillsView& view, TextColumn& column) {
  WrappingRow row(ui, column.at(), column.width());
  const auto button = [&](const char* id, std::string_view label, ButtonKind kind) {
    if (kind == ButtonKind::kPrimary) {
      ui.focus.start_here();
    }
    return draw_button(
        ui, {.id = id, .area = row.place(button_size(ui, label)), .label = label, .kind = kind});
  };
  DrillsAction action;
  if (view.by_heart && !view.turned) {
    action = button("turn", ui.say("Look at one way"), ButtonKind::kPrimary)
                 ? DrillsAction(DrillsTurn{})
                 : action;
  } else if (view.by_heart) {
    const bool like = button("like", ui.say("Mine was something like it"), ButtonKind::kPrimary);
    const bool other = button("not yet", ui.say("Not yet"), ButtonKind::kSecondary);
    action = like || other ? DrillsAction(DrillsSaid{like}) : action;
  } else if (view.done) {
    action =
        button("next", ui.say("Go on"), ButtonKind::kPrimary) ? DrillsAction(DrillsNext{}) : action;
  }
  column.take(row.height());
  return action;
}

void put_reasons(TextColumn& column, const DrillsView& view) {
  if (view.reasons.empty()) {
    return;
  }
  const Ui& ui = column.ui();
  column.skip(14.0F);
  column.put(Type::kCaptionStrong, ui.palette.coach, ui.say("What the marked one does"), 4.0F);
  for (const coach::Evidence& reason : view.reasons) {
    put_reason(column, reason);
  }
}

DrillsAction put_drill(const Ui& ui, const DrillsView& view, TextColumn& column) {
  column.put(Type::kHeading, ui.palette.ink, view.title, 2.0F);
  column.put(Type::kSmall, ui.palette.ink2, view.task, 16.0F);
  column.put(Type::kCaption, ui.palette.ink3, view.before, 4.0F);
  put_bubble(column, view.bid, Partner::kFirst);
  column.skip(6.0F);
  const DrillsAction chosen = draw_answers(ui, view, column);
  if (!view.verdict.empty()) {
    column.skip(4.0F);
    column.put(Type::kBody, ui.palette.ink, view.verdict, 12.0F);
  }
  const DrillsAction onward = draw_ways_on(ui, view, column);
  put_reasons(column, view);
  return first_action({chosen, onward});
}

DrillsAction put_summary(const Ui& ui, const DrillsView& view, TextColumn& column) {
  column.put(Type::kHeading, ui.palette.ink, view.summary, 12.0F);
  if (!view.tomorrow.empty()) {
    column.put(Type::kSmall, ui.palette.ink2, ui.say("These come back tomorrow:"), 8.0F);
  }
  for (const std::string& bid : view.tomorrow) {
    put_bubble(column, bid, Partner::kFirst);
  }
  column.skip(8.0F);
  const std::string_view label = ui.say("Another round");
  const ImVec2 size = button_size(ui, label);
  const Rect area = column.take(size.y).left(size.x);
  ui.focus.start_here();
  return draw_button(ui,
                     {.id = "again", .area = area, .label = label, .kind = ButtonKind::kPrimary})
             ? DrillsAction(DrillsAnotherRound{})
             : DrillsAction();
}

DrillsAction draw_top(const Ui& ui, const DrillsView& view, Rect& area) {
  WrappingRow row(ui, area.min, area.width());
  MenuSpec kinds = {.id = "kind", .items = view.kinds, .selected = view.kind};
  kinds.area = row.place(menu_size(ui, kinds));
  const auto chosen = draw_menu(ui, kinds);
  const float height = kinds.area.height();
  const Rect told = row.place({text_width(ui, Type::kSmall, view.progress), height});
  draw_text_in(ui, told, Type::kSmall, ui.palette.ink2, view.progress);
  area = area.without_top(row.height() + ui.px(12.0F));
  return chosen ? DrillsAction(DrillsKind{*chosen}) : DrillsAction();
}

}  // namespace

DrillsAction draw_drills_panel(const Ui& ui, const DrillsView& view, const Rect& content) {
  Rect area = draw_page_title(ui, content, ui.say("Drills"), ui.say(kPurpose));
  const DrillsAction kind = draw_top(ui, view, area);
  const float room = ui.px(kShadowRoom);
  ScrollArea scroll(ui, "drill", area.grown(room, 0.0F));
  scroll.scroll_with_keys();
  const Rect inner = scroll.content().grown(-room, 0.0F);
  TextColumn column(ui, inner.min + ui.px(0.0F, 6.0F), std::min(inner.width(), ui.px(kWidest)));
  const DrillsAction action =
      view.over ? put_summary(ui, view, column) : put_drill(ui, view, column);
  scroll.set_bottom(column.at().y + ui.px(16.0F));
  scroll.fade_edges(ui.palette.background);
  return first_action({kind, action});
}

}  // namespace attune::ui
