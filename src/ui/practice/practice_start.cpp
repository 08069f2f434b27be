// In the middle of the screen, or scrolled where it is too high for it.
#include "ui/practice/practice_start.h"

#include <algorithm>

#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kWidest = 640.0F;
constexpr float kPadding = 36.0F;
constexpr float kPerson = 48.0F;

constexpr std::string_view kPromise = to_say(
    "Nothing is graded. Go back whenever you like, try another answer, stop when you have had "
    "enough.");

void put_person(TextColumn& column, const PracticeView& view, Partner partner,
                std::string_view role) {
  const Ui& ui = column.ui();
  const Rect row = column.take(ui.px(kPerson));
  if (!column.drawn()) {
    return;
  }
  const auto index = static_cast<std::size_t>(partner);
  const float radius = ui.px(kAvatarSize * 0.5F);
  draw_avatar(ui, {row.min.x + radius, row.centre().y}, partner, view.initials.at(index));
  draw_text_in(ui, row.without_left(2.0F * radius + ui.px(14.0F)), Type::kBody, ui.palette.ink,
               ui.say.with(role, view.names.at(index)));
}

void put_content_notes(TextColumn& column, std::string_view text) {
  if (text.empty()) {
    return;
  }
  const Ui& ui = column.ui();
  const float padding = ui.px(14.0F);
  const auto put = [&](const Rect& area, bool drawn) {
    TextColumn inner(ui, area.min + ImVec2(padding, padding * 0.8F), area.width() - 2.0F * padding,
                     drawn);
    inner.put(Type::kSmall, ui.palette.ink, text);
    return inner.height();
  };
  const float height = put(Rect::of({}, column.width(), 0.0F), false) + padding * 1.6F;
  const Rect area = column.take(height);
  if (column.drawn()) {
    draw_fill(ui, area, ui.palette.sunken, ui.px(12.0F));
    put(area, true);
  }
}

PracticeAction put_buttons(TextColumn& column, const PracticeView& view) {
  const Ui& ui = column.ui();
  WrappingRow row(ui, column.at(), column.width());
  PracticeAction action;
  const std::string_view begin_label = ui.say("Begin");
  const ImVec2 begin = button_size(ui, begin_label) + ui.px(44.0F, 0.0F);
  const Rect first = row.place(begin);
  if (column.drawn()) {
    ui.focus.start_here();
  }
  if (column.drawn() &&
      draw_button(
          ui, {.id = "begin", .area = first, .label = begin_label, .kind = ButtonKind::kPrimary})) {
    action = PracticeBegin{};
  }
  if (view.two_seats) {
    const std::string label =
        ui.say("Play {} instead", view.names.at(view.you == Partner::kFirst ? 1 : 0));
    const Rect second = row.place(button_size(ui, label));
    if (column.drawn() && draw_button(ui, {.id = "instead", .area = second, .label = label})) {
      action = PracticeSwapSeats{};
    }
  }
  column.take(row.height());
  return action;
}

PracticeAction put_card(TextColumn& column, const PracticeView& view) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kTitle, palette.ink, view.title, 2.0F);
  column.put(Type::kSmall, palette.ink2, view.start.minutes, 14.0F);
  put_person(column, view, view.you, to_say("You play {}"));
  put_person(column, view, other(view.you), to_say("With {}"));
  column.skip(14.0F);
  put_content_notes(column, view.start.content);
  column.skip(16.0F);
  column.put(Type::kSmall, palette.ink2, column.ui().say(kPromise), 24.0F);
  return put_buttons(column, view);
}

}  // namespace

PracticeAction draw_practice_start(const Ui& ui, const PracticeView& view, const Rect& content) {
  const float width = std::min(content.width(), ui.px(kWidest));
  const float padding = std::min(ui.px(kPadding), content.height() * 0.06F);
  TextColumn measured(ui, {}, width - 2.0F * padding, false);
  static_cast<void>(put_card(measured, view));
  const float height = measured.height() + 2.0F * padding;
  if (height <= content.height()) {
    // A little above the middle, where the eye rests.
    const ImVec2 at((content.min.x + content.max.x - width) * 0.5F,
                    content.min.y + (content.height() - height) * 0.4F);
    draw_card(ui, Rect::of(at, width, height));
    TextColumn column(ui, at + ImVec2(padding, padding), width - 2.0F * padding);
    return put_card(column, view);
  }
  const Rect card = Rect::of({(content.min.x + content.max.x - width) * 0.5F, content.min.y}, width,
                             content.height());
  draw_card(ui, card);
  ScrollArea scroll(ui, "start", card.grown(-ui.px(6.0F)));
  TextColumn column(ui, scroll.content().min + ImVec2(padding, padding),
                    scroll.content().width() - 2.0F * padding);
  PracticeAction action = put_card(column, view);
  scroll.set_bottom(column.at().y + padding);
  scroll.fade_edges(ui.palette.surface);
  scroll.scroll_with_keys();
  return action;
}

}  // namespace attune::ui
