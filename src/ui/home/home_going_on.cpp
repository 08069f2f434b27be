// One card, a row an evening.
#include "ui/home/home_going_on.h"

#include <algorithm>
#include <utility>

#include "ui/kit/shape.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kHomeGoingOnGap = 20.0F;
constexpr float kInner = 22.0F;

/// An evening that is not over, and the button that goes on with it.
HomeAction put_going_on(TextColumn& column, const GoOnView& evening, bool first) {
  const Ui& ui = column.ui();
  const std::string_view go_on = ui.say("Continue");
  const ImVec2 button = button_size(ui, go_on);
  const float words = column.width() - button.x - ui.px(kHomeGoingOnGap);
  TextColumn told(ui, column.at(), words, column.drawn());
  told.put(Type::kBodyStrong, ui.palette.ink, evening.title, 2.0F);
  told.put(Type::kSmall, ui.palette.ink2, evening.facts);
  const Rect row = column.take(std::max(told.height(), button.y));
  if (!column.drawn()) {
    return {};
  }
  const Rect area = row.right(button.x);
  const float middle = (area.height() - button.y) * 0.5F;
  if (first) {
    ui.focus.start_here();
  }
  const bool pressed =
      draw_button(ui, {.id = evening.id.c_str(),
                       .area = Rect::of(area.min + ImVec2(0.0F, middle), button.x, button.y),
                       .label = go_on,
                       .kind = first ? ButtonKind::kPrimary : ButtonKind::kSecondary});
  return pressed ? HomeAction(HomeGoOn{evening.id}) : HomeAction();
}

HomeAction put_all_going_on(TextColumn& column, std::span<const GoOnView> evenings) {
  HomeAction action;
  column.put(Type::kCaption, column.ui().palette.ink3, column.ui().say("Continue where you left"),
             8.0F);
  for (const GoOnView& evening : evenings) {
    column.skip(&evening == evenings.data() ? 0.0F : 14.0F);
    HomeAction asked = put_going_on(column, evening, &evening == evenings.data());
    if (!std::holds_alternative<std::monostate>(asked)) {
      action = std::move(asked);
    }
  }
  return action;
}

}  // namespace

HomeAction draw_home_going_on(const Ui& ui, std::span<const GoOnView> evenings, TextColumn& page) {
  if (evenings.empty()) {
    return {};
  }
  const float inner = ui.px(kInner);
  TextColumn measured(ui, {}, page.width() - 2.0F * inner, false);
  static_cast<void>(put_all_going_on(measured, evenings));
  const Rect card = page.take(measured.height() + 1.6F * inner);
  page.skip(kHomeGoingOnGap);
  draw_card(ui, card);
  TextColumn column(ui, card.min + ImVec2(inner, 0.8F * inner), card.width() - 2.0F * inner);
  ImGui::PushID("going on");
  HomeAction action = put_all_going_on(column, evenings);
  ImGui::PopID();
  return action;
}

}  // namespace attune::ui
