// What would change this: who could do what, and one way to say it.

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;  // px at scale 1
constexpr float kChangesCardGap = 6.0F;

constexpr std::string_view kThinking = to_say("Worked out as soon as nothing is turned.");

std::string_view name_of(const CoupleView& view, Partner who) {
  return view.partners.at(who == Partner::kFirst ? 0 : 1).name;
}

void put_change(const Ui& ui, const CoupleView& view, const CoupleChangeView& change,
                TextColumn& column) {
  constexpr float kClose = 1.0F;
  const Colour colour = ui.palette.of(change.who);
  column.put(Type::kCaptionStrong, colour, name_of(view, change.who), kClose);
  column.put(Type::kSmall, ui.palette.ink, change.deed, kClose);
  column.put(Type::kSmall, ui.palette.ink2, change.aloud, kChangesCardGap + 2.0F);
}

}  // namespace

void draw_changes_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  draw_card(ui, card);
  ScrollArea scroll(ui, "changes", card.grown(-ui.px(kCardInset), -ui.px(kInsetY)));
  TextColumn column(ui, scroll.content().min, scroll.content().width());
  column.put(Type::kBodyStrong, ui.palette.ink, ui.say(kWhatWouldChange), kChangesCardGap);
  if (view.thinking) {
    column.put(Type::kSmall, ui.palette.ink3, ui.say(kThinking), kChangesCardGap);
  } else {
    column.put(Type::kSmall, ui.palette.ink, view.changes_lead, kChangesCardGap);
    for (const CoupleChangeView& change : view.changes) {
      put_change(ui, view, change, column);
    }
    column.put(Type::kCaption, ui.palette.ink3, view.beginning, kChangesCardGap);
  }
  scroll.set_bottom(column.at().y);
  scroll.fade_edges(ui.palette.surface);
}

}  // namespace attune::ui
