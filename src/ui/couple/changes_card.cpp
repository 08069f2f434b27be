// What would change this: who could do what, and one way to say it.

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;  // px at scale 1
constexpr float kGap = 6.0F;

constexpr std::string_view kThinking = "Worked out as soon as nothing is turned.";

/// Paragraphs from the top down.
class Column {
 public:
  Column(const Ui& ui, const Rect& area) : ui_(ui), area_(area), y_(area.min.y) {}

  void put(Type type, Colour colour, std::string_view text, float gap = kGap) {
    if (!text.empty()) {
      const Paragraph paragraph = {.type = type, .width = area_.width()};
      y_ += draw_paragraph(ui_, {area_.min.x, y_}, paragraph, colour, text).height + ui_.px(gap);
    }
  }
  [[nodiscard]] float bottom() const { return y_; }

 private:
  const Ui& ui_;
  Rect area_;
  float y_;
};

std::string_view name_of(const CoupleView& view, Partner who) {
  return view.partners.at(who == Partner::kFirst ? 0 : 1).name;
}

void put_change(const Ui& ui, const CoupleView& view, const CoupleChangeView& change,
                Column& column) {
  constexpr float kClose = 1.0F;
  const Colour colour = ui.palette.of(change.who);
  column.put(Type::kCaptionStrong, colour, name_of(view, change.who), kClose);
  column.put(Type::kSmall, ui.palette.ink, change.deed, kClose);
  column.put(Type::kSmall, ui.palette.ink2, change.aloud, kGap + 2.0F);
}

}  // namespace

void draw_changes_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  draw_card(ui, card);
  ScrollArea scroll(ui, "changes", card.grown(-ui.px(kCardInset), -ui.px(kInsetY)));
  Column column(ui, scroll.content());
  column.put(Type::kBodyStrong, ui.palette.ink, kWhatWouldChange);
  if (view.thinking) {
    column.put(Type::kSmall, ui.palette.ink3, kThinking);
  } else {
    column.put(Type::kSmall, ui.palette.ink, view.changes_lead);
    for (const CoupleChangeView& change : view.changes) {
      put_change(ui, view, change, column);
    }
    column.put(Type::kCaption, ui.palette.ink3, view.beginning);
  }
  scroll.set_bottom(column.bottom());
  scroll.fade_edges(ui.palette.surface);
}

}  // namespace attune::ui
