#include "ui/frame/frame_panel.h"

#include <algorithm>
#include <array>

#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/nav_item.h"

namespace attune::ui {

namespace {

constexpr float kWideRail = 226.0F;
constexpr float kNarrowRail = 72.0F;
constexpr float kRailInset = 14.0F;
constexpr float kFirstItem = 88.0F;
constexpr float kButton = 44.0F;
constexpr float kButtonGap = 6.0F;

Icon icon_of(Screen screen) {
  switch (screen) {
    case Screen::kHome:
      return Icon::kHome;
    case Screen::kPractice:
      return Icon::kPractice;
    case Screen::kCompare:
      return Icon::kCompare;
    case Screen::kCycle:
      return Icon::kCycle;
  }
  return Icon::kHome;
}

void draw_wordmark(const Ui& ui, const Rect& rail, bool narrow) {
  const ImVec2 mark = rail.min + ui.px(36.0F, 40.0F);
  draw_mark(ui, mark);
  if (!narrow) {
    draw_text(ui, rail.min + ui.px(64.0F, 27.0F), Type::kHeading, ui.palette.ink, "Attune");
  }
}

FrameAction draw_screens(const Ui& ui, const FrameView& view, const Rect& rail, bool narrow) {
  FrameAction action;
  float y = rail.min.y + ui.px(kFirstItem);
  for (const ScreenInfo& info : kScreens) {
    const Rect area = {{rail.min.x + ui.px(kRailInset), y},
                       {rail.max.x - ui.px(kRailInset), y + ui.px(kNavItemHeight)}};
    const bool pressed = draw_nav_item(ui, {.id = info.id.data(),
                                            .area = area,
                                            .label = info.title,
                                            .icon = icon_of(info.screen),
                                            .selected = info.screen == view.screen,
                                            .icon_only = narrow});
    if (pressed) {
      action = GoTo{info.screen};
    }
    y += ui.px(kNavItemPitch);
  }
  return action;
}

struct Tool {
  const char* label;
  std::optional<Icon> icon;
  bool enabled;
  FrameAction action;
};

// Text size, light or dark, motion: a row at the foot of a wide rail, a column in a narrow one.
FrameAction draw_tools(const Ui& ui, const FrameView& view, const Rect& rail, bool narrow) {
  const std::array<Tool, 4> tools = {{
      {"A\u2212", std::nullopt, view.can_shrink, ShrinkText{}},
      {"A+", std::nullopt, view.can_grow, GrowText{}},
      {view.dark ? "Light" : "Dark", view.dark ? Icon::kSun : Icon::kMoon, true, ToggleDark{}},
      {view.reduced_motion ? "Let things move" : "Keep things still",
       view.reduced_motion ? Icon::kPlay : Icon::kPause, true, ToggleMotion{}},
  }};
  FrameAction action;
  const float pitch = ui.px(kButton + kButtonGap);
  const float lift = ui.px(18.0F) + (narrow ? 3.0F * pitch : 0.0F);
  ImVec2 at = {rail.min.x + ui.px(kRailInset), rail.max.y - lift - ui.px(kButton)};
  for (const Tool& tool : tools) {
    const bool pressed = draw_button(ui, {.id = tool.label,
                                          .area = Rect::of(at, ui.px(kButton), ui.px(kButton)),
                                          .label = tool.label,
                                          .kind = ButtonKind::kQuiet,
                                          .icon = tool.icon,
                                          .icon_only = tool.icon.has_value(),
                                          .enabled = tool.enabled});
    if (pressed) {
      action = tool.action;
    }
    (narrow ? at.y : at.x) += pitch;
  }
  return action;
}

bool draw_quick_exit(const Ui& ui, const Rect& rail, bool narrow) {
  const float above_tools = ui.px(narrow ? 18.0F + 4.0F * (kButton + kButtonGap) : 78.0F);
  const float bottom = rail.max.y - above_tools;
  const Rect area = {{rail.min.x + ui.px(kRailInset), bottom - ui.px(kButton)},
                     {rail.max.x - ui.px(kRailInset), bottom}};
  return draw_button(ui, {.id = "quick exit",
                          .area = area,
                          .label = narrow ? "Quick exit (Esc twice)" : "Quick exit",
                          .kind = ButtonKind::kCalm,
                          .icon = Icon::kExit,
                          .icon_only = narrow});
}

// What the rail needs from its upper edge to its lower one.
float rail_height(const Ui& ui, bool narrow) {
  const float screens = kFirstItem + kNavItemPitch * static_cast<float>(kScreens.size());
  const float tools = narrow ? 18.0F + 5.0F * (kButton + kButtonGap) : 84.0F + kButton;
  return ui.px(screens + tools);
}

FrameAction draw_rail(const Ui& ui, const FrameView& view, const Rect& rail, bool narrow) {
  ImGui::PushID("rail");
  draw_wordmark(ui, rail, narrow);
  FrameAction action = draw_screens(ui, view, rail, narrow);
  if (draw_quick_exit(ui, rail, narrow)) {
    action = QuickExit{};
  }
  const FrameAction tool = draw_tools(ui, view, rail, narrow);
  ImGui::PopID();
  return std::holds_alternative<std::monostate>(tool) ? action : tool;
}

}  // namespace

Frame draw_frame(const Ui& ui, const FrameView& view, const Rect& window) {
  const bool narrow = is_narrow(ui, window.width());
  const Rect rail = window.left(ui.px(narrow ? kNarrowRail : kWideRail));
  draw_fill(ui, rail, ui.palette.sunken, 0.0F);
  draw_fill(ui, rail.right(1.0F), ui.palette.line, 0.0F);

  Frame frame;
  const float padding = ui.px(narrow ? 22.0F : 32.0F);
  frame.content = {{rail.max.x + padding, window.min.y + ui.px(26.0F)},
                   {window.max.x - padding, window.max.y - ui.px(26.0F)}};
  const float needed = rail_height(ui, narrow);
  if (needed <= rail.height()) {
    frame.action = draw_rail(ui, view, rail, narrow);
    return frame;
  }
  ScrollArea scroll(ui, "rail", rail);
  const Rect whole = Rect::of(scroll.content().min, rail.width(), needed);
  frame.action = draw_rail(ui, view, whole, narrow);
  scroll.set_bottom(whole.max.y);
  return frame;
}

Rect draw_header(const Ui& ui, const Rect& content, std::string_view title,
                 std::string_view purpose) {
  constexpr float kLeast = 84.0F;
  const float titled =
      draw_paragraph(ui, content.min, {.type = Type::kTitle, .width = content.width()},
                     ui.palette.ink, title)
          .height;
  const ImVec2 below = content.min + ImVec2(0.0F, titled + ui.px(3.0F));
  const float explained =
      draw_paragraph(ui, below, {.type = Type::kSmall, .width = content.width()}, ui.palette.ink2,
                     purpose)
          .height;
  return content.without_top(
      std::max(ui.px(kLeast), below.y + explained + ui.px(18.0F) - content.min.y));
}

}  // namespace attune::ui
