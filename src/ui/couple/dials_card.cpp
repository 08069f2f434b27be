// Tabs for the groups, the four ways to answer as a shortcut, and a slider a dial.
#include <vector>

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr float kGap = 8.0F;  // px at scale 1

std::optional<int> draw_tabs(const Ui& ui, const char* id, std::span<const std::string_view> labels,
                             int selected, Rect& area) {
  const float height = tab_bar_size(ui, labels, area.width()).y;
  const auto pressed = draw_tab_bar(
      ui, {.id = id, .area = area.top(height), .labels = labels, .selected = selected});
  area = area.without_top(height + ui.px(kGap));
  return pressed;
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

}  // namespace

CoupleAction draw_dials_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(10.0F));
  CoupleAction action;
  if (const auto group = draw_tabs(ui, "groups", view.groups, view.group, inner)) {
    action = CoupleSelectGroup{*group};
  }
  if (view.group == 0) {
    if (const auto answer = draw_tabs(ui, "answers", view.answers, view.answer, inner)) {
      action = CoupleSelectAnswer{*answer};
    }
  }
  ScrollArea scroll(ui, "dials", inner);
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

}  // namespace attune::ui
