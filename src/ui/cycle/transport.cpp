// A row of tools, the slider, and the time in words; keys work from anywhere on the screen.
#include "ui/cycle/transport.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/text.h"
#include "ui/widgets/scrubber.h"
#include "ui/widgets/tool_row.h"

namespace attune::ui {

namespace {

constexpr float kTransportGap = 6.0F;  // px at scale 1

/// Back, play and on; shortens `area` by what they take.
CycleAction draw_tools(const Ui& ui, const CycleView& view, Rect& area) {
  const std::array<IconTool, 3> tools = {{{.id = "back",
                                           .label = ui.say("One moment back"),
                                           .icon = Icon::kBack,
                                           .enabled = view.moment > 0},
                                          {.id = "play",
                                           .label = view.playing ? ui.say("Stop") : ui.say("Play"),
                                           .icon = view.playing ? Icon::kPause : Icon::kPlay,
                                           .kind = ButtonKind::kCalm,
                                           .enabled = view.last > 0},
                                          {.id = "on",
                                           .label = ui.say("One moment on"),
                                           .icon = Icon::kForward,
                                           .enabled = view.moment < view.last}}};
  const std::array<CycleAction, tools.size()> actions = {CycleBack{}, CycleTogglePlay{},
                                                         CycleStep{}};
  const ToolRow row = draw_tool_row(ui, area, tools, kTransportGap);
  area = area.without_left(row.right + ui.px(kTransportGap) - area.min.x);
  return row.pressed ? actions.at(static_cast<std::size_t>(*row.pressed)) : CycleAction();
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
  const std::string at_end =
      view.pure ? ui.say("minute {}", view.last) : ui.say("answer {}", view.last);
  const std::string_view at_start = view.pure ? std::string_view() : ui.say("before any answer");
  return std::max(text_width(ui, Type::kSmallMedium, at_start),
                  text_width(ui, Type::kSmallMedium, at_end)) +
         ui.px(6.0F);
}

}  // namespace

CycleAction draw_transport(const Ui& ui, const CycleView& view, const Rect& area) {
  ImGui::PushID("transport");
  Rect room = area;
  CycleAction action = draw_tools(ui, view, room);
  const float clock = clock_width(ui, view);
  const Rect rail = room.without_right(clock + ui.px(8.0F));
  const std::optional<int> wanted = draw_scrubber(ui, {.id = "talk",
                                                       .area = rail,
                                                       .turns = view.last + 1,
                                                       .turn = view.moment,
                                                       .played = view.last,
                                                       .label = ui.say("Time in this talk")});
  const bool on_slider = ImGui::IsItemFocused();
  if (wanted) {
    action = CycleSeek{*wanted};
  }
  draw_text_aligned(ui, area.right(clock), Align::kRight,
                    {Type::kSmallMedium, ui.palette.ink2, view.clock});
  ImGui::PopID();
  const bool elsewhere = ImGui::IsAnyItemFocused() && ImGui::GetIO().NavVisible && !on_slider;
  const CycleAction by_key = action_by_key(!elsewhere, on_slider);
  return std::holds_alternative<std::monostate>(by_key) ? action : by_key;
}

}  // namespace attune::ui
