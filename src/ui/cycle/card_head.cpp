// The title at the left, the tabs as wide as they need at the right.
#include "ui/cycle/card_head.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/plot/save_menu.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

CardHead draw_card_head_with_tabs(const Ui& ui, const Rect& card, const CardHeadSpec& spec) {
  const Rect inner = card.grown(-ui.px(kCardInset), -ui.px(7.0F));
  const Rect row = inner.top(ui.px(kSmallestTarget));
  const float save = spec.saves ? row.height() + ui.px(4.0F) : 0.0F;
  const float tabs = tab_bar_size(ui, spec.labels, row.width()).x;
  draw_text_in(ui, row.without_right(tabs + save + ui.px(8.0F)), Type::kBodyStrong, ui.palette.ink,
               spec.title);
  CardHead head;
  head.pressed = draw_tab_bar(ui, {.id = spec.id,
                                   .area = row.without_right(save).right(tabs),
                                   .labels = spec.labels,
                                   .selected = spec.selected});
  if (spec.saves) {
    ImGui::PushID(spec.id);
    head.saved =
        draw_save_menu(ui, "save", row.right(row.height()), ui.say("Save “{}”", spec.title));
    ImGui::PopID();
  }
  head.body = inner.without_top(row.height() + ui.px(8.0F)).without_bottom(ui.px(5.0F));
  return head;
}

}  // namespace attune::ui
