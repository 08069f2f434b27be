// What to turn, the four ways to answer as a shortcut, and a slider a dial.
#include <vector>

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/slider.h"

namespace attune::ui {

namespace {

constexpr float kDialsCardGap = 8.0F;  // px at scale 1

/// A menu over the whole width of `area`, which loses its height.
std::optional<int> draw_choice(const Ui& ui, MenuSpec spec, Rect& area) {
  spec.area = area.top(ui.px(kSmallestTarget));
  area = area.without_top(spec.area.height() + ui.px(kDialsCardGap));
  return draw_menu(ui, spec);
}

CoupleAction draw_dial(const Ui& ui, const CoupleDialView& dial, const Rect& area) {
  SliderSpec spec = {.id = dial.dial.data(),
                     .area = area,
                     .label = dial.label,
                     .reading = dial.reading,
                     .value = dial.value,
                     .low = dial.low,
                     .high = dial.high,
                     .standard = dial.standard,
                     .explanation = dial.explanation};
  if (dial.pinned) {
    spec.mark = SliderMark{.value = *dial.pinned, .label = "A"};
  }
  const std::optional<float> moved = draw_slider(ui, spec);
  return moved ? CoupleAction(CoupleTurnDial{dial.dial, *moved}) : CoupleAction();
}

CoupleAction draw_dials(const Ui& ui, const CoupleView& view, const Rect& area) {
  ScrollArea scroll(ui, "dials", area);
  CoupleAction action;
  float y = scroll.content().min.y;
  for (const CoupleDialView& dial : view.dials) {
    const Rect row =
        Rect::of({scroll.content().min.x, y}, scroll.content().width(), ui.px(kSliderHeight));
    CoupleAction turned = draw_dial(ui, dial, row);
    if (!std::holds_alternative<std::monostate>(turned)) {
      action = turned;
    }
    y = row.max.y;
  }
  scroll.set_bottom(y);
  scroll.fade_edges(ui.palette.surface);
  return action;
}

}  // namespace

CoupleAction draw_dials_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(12.0F));
  const auto group = draw_choice(
      ui, {.id = "groups", .label = ui.say("Change"), .items = view.groups, .selected = view.group},
      inner);
  std::optional<int> answer;
  if (view.group == 0) {
    answer = draw_choice(ui,
                         {.id = "answers",
                          .label = ui.say("Answer"),
                          .items = view.answers,
                          .selected = view.answer,
                          .none = ui.say("as set below")},
                         inner);
  }
  const CoupleAction turned = draw_dials(ui, view, inner);
  if (group) {
    return CoupleSelectGroup{*group};
  }
  return answer ? CoupleAction(CoupleSelectAnswer{*answer}) : turned;
}

}  // namespace attune::ui
