// Measured and drawn by one function, and scrolled where even that is too high.
#include "ui/practice/practice_ending.h"

#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr float kPadding = 22.0F;  // px at scale 1

PracticeAction put_buttons(TextColumn& column) {
  struct Choice {
    const char* id;
    std::string_view label;
    ButtonKind kind;
    PracticeAction action;
  };
  const Ui& ui = column.ui();
  const Language& say = ui.say;
  const std::array<Choice, 3> choices = {
      {{"look back", say("Look back at the evening"), ButtonKind::kPrimary, PracticeLookBack{}},
       {"again", say("Play again"), ButtonKind::kSecondary, PracticeAgain{}},
       {"other", say("Another evening"), ButtonKind::kQuiet, PracticeAnotherEvening{}}}};
  WrappingRow row(ui, column.at(), column.width());
  PracticeAction action;
  if (column.drawn()) {
    ui.focus.start_here();
  }
  for (const Choice& choice : choices) {
    const Rect area = row.place(button_size(ui, choice.label));
    if (column.drawn() &&
        draw_button(ui,
                    {.id = choice.id, .area = area, .label = choice.label, .kind = choice.kind})) {
      action = choice.action;
    }
  }
  column.take(row.height());
  return action;
}

PracticeAction put_ending(TextColumn& column, const PracticeDebriefView& end) {
  const Palette& palette = column.ui().palette;
  if (!end.fault.empty()) {
    column.put(Type::kBody, palette.caution,
               column.ui().say("The scenario cannot go on here: {}.", column.ui().say(end.fault)));
  }
  column.put(Type::kBodyMedium, palette.ink, end.ending);
  for (const std::string_view question : end.reflections) {
    column.skip(12.0F);
    column.put(Type::kSmall, palette.ink2, question);
  }
  column.skip(18.0F);
  return put_buttons(column);
}

}  // namespace

float practice_ending_height(const Ui& ui, const PracticeView& view, float width) {
  TextColumn column(ui, {}, width - ui.px(2.0F * kPadding), false);
  static_cast<void>(put_ending(column, view.debrief));
  return column.height() + ui.px(2.0F * kPadding);
}

PracticeAction draw_practice_ending(const Ui& ui, const PracticeView& view, const Rect& area) {
  draw_card(ui, area);
  draw_fill(ui, area.left(ui.px(4.0F)).grown(0.0F, -ui.px(kCardRadius)), ui.palette.accent,
            ui.px(2.0F));
  const float padding = ui.px(kPadding);
  if (practice_ending_height(ui, view, area.width()) <= area.height() + 0.5F) {
    TextColumn column(ui, area.min + ImVec2(padding, padding), area.width() - 2.0F * padding);
    return put_ending(column, view.debrief);
  }
  ScrollArea scroll(ui, "ending", area.grown(-ui.px(6.0F)));
  TextColumn column(ui, scroll.content().min + ImVec2(padding * 0.7F, padding * 0.7F),
                    scroll.content().width() - padding * 1.4F);
  PracticeAction action = put_ending(column, view.debrief);
  scroll.set_bottom(column.at().y + padding * 0.7F);
  scroll.fade_edges(ui.palette.surface);
  return action;
}

}  // namespace attune::ui
