// What can be looked for on top; below it the list and the page, one at a time where it is narrow.
#include "ui/phrasebook/phrasebook_panel.h"

#include <algorithm>
#include <string>

#include "ui/frame/page_top.h"
#include "ui/kit/first_action.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/bubble.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/reason.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose = to_say(
    "Replies one can borrow: what each does, what it is good for, and when it hurts. None is a "
    "recipe.");

// All px at scale 1.
constexpr float kWide = 760.0F;  // from here on list and page stand side by side
constexpr float kList = 380.0F;
constexpr float kPhrasebookPanelGap = 20.0F;
constexpr float kBetweenRows = 10.0F;
constexpr float kRowInset = 16.0F;
constexpr float kPageCardInset = 24.0F;
constexpr float kWidestPage = 640.0F;
constexpr float kNarrowestSearch = 220.0F;
constexpr float kWidestSearch = 340.0F;
constexpr float kShadowRoom = 12.0F;
constexpr float kRowPadding = 10.0F;

PhrasebookAction draw_search(const Ui& ui, const PhrasebookView& view, Rect& area) {
  PhrasebookAction action;
  WrappingRow row(ui, area.min, area.width());
  const float height = ui.px(kSmallestTarget);
  const float width =
      std::clamp(area.width() * 0.34F, ui.px(kNarrowestSearch), ui.px(kWidestSearch));
  const TextField field = draw_text_field(ui, {.id = "search",
                                               .area = row.place({width, height}),
                                               .text = view.search,
                                               .label = ui.say("Words to look for")});
  if (field.changed) {
    action = PhrasebookSearch{*field.changed};
  }
  MenuSpec level = {
      .id = "level", .label = ui.say("Validation"), .items = view.levels, .selected = view.level};
  level.area = row.place(menu_size(ui, level));
  if (const auto chosen = draw_menu(ui, level)) {
    action = PhrasebookLevel{*chosen};
  }
  MenuSpec style = {.id = "style", .items = view.styles, .selected = view.style};
  style.area = row.place(menu_size(ui, style));
  if (const auto chosen = draw_menu(ui, style)) {
    action = PhrasebookStyle{*chosen};
  }
  area = area.without_top(row.height() + ui.px(14.0F));
  return action;
}

void put_row(TextColumn& column, const PhraseRowView& row) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kSmall, palette.ink, row.says, 2.0F);
  column.put(Type::kCaption, palette.ink3, row.style);
}

bool draw_row(const Ui& ui, const PhraseRowView& row, bool selected, const Rect& area) {
  const CardButton card = draw_card_button(
      ui, {.id = row.id.data(), .area = area, .label = row.says, .selected = selected});
  const Rect inner = card.area.grown(-ui.px(kRowInset), -ui.px(kRowPadding));
  TextColumn column(ui, inner.min, inner.width());
  put_row(column, row);
  return card.pressed;
}

/// How many there are, and the way to practise them.
PhrasebookAction draw_count(const Ui& ui, const PhrasebookView& view, Rect& area) {
  const std::string_view label = ui.say("Practise these aloud");
  const ImVec2 size = button_size(ui, label);
  WrappingRow row(ui, area.min, area.width());
  const Rect count = row.place({text_width(ui, Type::kSmall, view.count), size.y});
  draw_text_in(ui, count, Type::kSmall, ui.palette.ink2, view.count);
  const bool any = !view.rows.empty();
  const bool pressed = draw_button(ui, {.id = "practise",
                                        .area = row.place(size),
                                        .label = label,
                                        .enabled = any,
                                        .why_not = ui.say("Nothing was found.")});
  area = area.without_top(row.height() + ui.px(kBetweenRows));
  return pressed && any ? PhrasebookAction(PhrasebookPractise{}) : PhrasebookAction();
}

PhrasebookAction draw_list(const Ui& ui, const PhrasebookView& view, Rect area) {
  PhrasebookAction action = draw_count(ui, view, area);
  const float room = ui.px(kShadowRoom);
  ScrollArea scroll(ui, "replies", area.grown(room, 0.0F));
  const Rect content = scroll.content().grown(-room, 0.0F);
  float y = content.min.y + ui.px(4.0F);
  if (view.rows.empty()) {
    TextColumn column(ui, {content.min.x, y}, content.width());
    column.put(Type::kSmall, ui.palette.ink2,
               ui.say("No reply here has those words. Fewer of them find more."));
    y = column.at().y;
  }
  for (int i = 0; i < static_cast<int>(view.rows.size()); ++i) {
    const PhraseRowView& row = view.rows[static_cast<std::size_t>(i)];
    TextColumn measured(ui, {}, content.width() - ui.px(2.0F * kRowInset), false);
    put_row(measured, row);
    const Rect card = Rect::of({content.min.x, y}, content.width(),
                               measured.height() + ui.px(2.0F * kRowPadding));
    if (draw_row(ui, row, i == view.selected, card)) {
      action = PhrasebookSelect{i};
    }
    y = card.max.y + ui.px(kBetweenRows);
  }
  scroll.set_bottom(y + ui.px(4.0F));
  scroll.fade_edges(ui.palette.background);
  return action;
}

void put_part(TextColumn& column, std::string_view heading, std::string_view text) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kCaptionStrong, palette.coach, heading, 1.0F);
  column.put(Type::kBody, palette.ink, text, 14.0F);
}

void put_page(TextColumn& column, const PhrasePageView& page) {
  const Palette& palette = column.ui().palette;
  const Language& say = column.ui().say;
  put_bubble(column, page.bid, Partner::kFirst);
  put_bubble(column, page.says, Partner::kSecond);
  column.skip(8.0F);
  put_part(column, say("What it is good for"), page.good);
  put_part(column, say("When it hurts"), page.hurts);
  column.put(Type::kCaptionStrong, palette.coach, say("Why “{}”?", page.style), 4.0F);
  for (const coach::Evidence& reason : page.reasons) {
    put_reason(column, reason);
  }
  column.put(Type::kCaption, palette.ink3, say("After: {}", page.sources));
}

void draw_page(const Ui& ui, const PhrasePageView& page, const Rect& card) {
  draw_card(ui, card);
  ScrollArea scroll(ui, "page", card.grown(-ui.px(kPageCardInset), -ui.px(16.0F)));
  scroll.scroll_with_keys();
  TextColumn column(ui, scroll.content().min + ui.px(0.0F, 4.0F),
                    std::min(scroll.content().width(), ui.px(kWidestPage)));
  put_page(column, page);
  scroll.set_bottom(column.at().y + ui.px(8.0F));
  scroll.fade_edges(ui.palette.surface);
}

PhrasebookAction draw_one_at_a_time(const Ui& ui, const PhrasebookView& view, Rect area) {
  if (!view.reading || view.rows.empty()) {
    return draw_list(ui, view, area);
  }
  const std::string_view label = ui.say("Back to the list");
  const ImVec2 size = button_size(ui, label, true);
  const bool back = draw_button(
      ui,
      {.id = "list", .area = area.top(size.y).left(size.x), .label = label, .icon = Icon::kBack});
  draw_page(ui, view.page, area.without_top(size.y + ui.px(kBetweenRows)));
  return back ? PhrasebookAction(PhrasebookBack{}) : PhrasebookAction();
}

}  // namespace

PhrasebookAction draw_phrasebook_panel(const Ui& ui, const PhrasebookView& view,
                                       const Rect& content) {
  Rect area = draw_page_title(ui, content, ui.say("Phrasebook"), ui.say(kPurpose));
  const PhrasebookAction search = draw_search(ui, view, area);
  if (area.width() < ui.px(kWide)) {
    return first_action({search, draw_one_at_a_time(ui, view, area)});
  }
  const PhrasebookAction list = draw_list(ui, view, area.left(ui.px(kList)));
  if (!view.rows.empty()) {
    draw_page(ui, view.page, area.without_left(ui.px(kList + kPhrasebookPanelGap)));
  }
  return first_action({search, list});
}

}  // namespace attune::ui
