#include "ui/cycle/transport.h"

#include <algorithm>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrubber.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;
constexpr float kPitch = 50.0F;

bool draw_icon_button(const Ui& ui, const Rect& row, int index, const char* id,
                      std::string_view label, Icon icon, bool enabled) {
  const ImVec2 at = {row.min.x + ui.px(kPitch) * static_cast<float>(index),
                     row.centre().y - ui.px(kButton * 0.5F)};
  return draw_button(ui, {.id = id,
                          .area = Rect::of(at, ui.px(kButton), ui.px(kButton)),
                          .label = label,
                          .kind = index == 1 ? ButtonKind::kCalm : ButtonKind::kQuiet,
                          .icon = icon,
                          .icon_only = true,
                          .enabled = enabled});
}

/// What a key asks for; `mine` is false while another item has the keyboard.
CycleAction action_by_key(bool mine, bool on_slider) {
  using compat::Key;
  if (!mine) {
    return {};
  }
  if (compat::key_pressed(Key::kSpace)) {
    return CycleTogglePlay{};
  }
  // The slider reads the arrows itself.
  if (!on_slider && compat::key_pressed(Key::kRight)) {
    compat::cancel_focus_move();
    return CycleStep{};
  }
  if (!on_slider && compat::key_pressed(Key::kLeft)) {
    compat::cancel_focus_move();
    return CycleBack{};
  }
  return {};
}

/// As wide as the longest thing it says, so that the slider keeps its length.
float clock_width(const Ui& ui, const CycleView& view) {
  const std::string_view longest = view.pure ? "minute 60" : "before any answer";
  return text_width(ui, Type::kSmallMedium, longest) + ui.px(6.0F);
}

}  // namespace

CycleAction draw_transport(const Ui& ui, const CycleView& view, const Rect& area) {
  ImGui::PushID("transport");
  CycleAction action;
  if (draw_icon_button(ui, area, 0, "back", "One moment back", Icon::kBack, view.moment > 0)) {
    action = CycleBack{};
  }
  if (draw_icon_button(ui, area, 1, "play", view.playing ? "Stop" : "Play",
                       view.playing ? Icon::kPause : Icon::kPlay, view.last > 0)) {
    action = CycleTogglePlay{};
  }
  if (draw_icon_button(ui, area, 2, "on", "One moment on", Icon::kForward,
                       view.moment < view.last)) {
    action = CycleStep{};
  }
  const float clock = clock_width(ui, view);
  const Rect rail = area.without_left(ui.px(3.0F * kPitch)).without_right(clock + ui.px(8.0F));
  const std::optional<int> wanted = draw_scrubber(ui, {.id = "talk",
                                                       .area = rail,
                                                       .turns = view.last + 1,
                                                       .turn = view.moment,
                                                       .played = view.last,
                                                       .label = "Time in this talk"});
  const bool on_slider = ImGui::IsItemFocused();
  if (wanted) {
    action = CycleSeek{*wanted};
  }
  draw_text_in(ui, area.right(clock), Type::kSmallMedium, ui.palette.ink2, view.clock,
               Align::kRight);
  ImGui::PopID();
  const bool elsewhere = ImGui::IsAnyItemFocused() && ImGui::GetIO().NavVisible && !on_slider;
  const CycleAction by_key = action_by_key(!elsewhere, on_slider);
  return std::holds_alternative<std::monostate>(by_key) ? action : by_key;
}

}  // namespace attune::ui
