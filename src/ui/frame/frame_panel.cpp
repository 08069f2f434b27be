// The rail, filled as tightly as the height of the window asks for, and the header of a screen.
#include "ui/frame/frame_panel.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/nav_item.h"

namespace attune::ui {

namespace {

constexpr float kWideRail = 226.0F;
constexpr float kNarrowRail = 76.0F;
constexpr float kRailInset = 14.0F;
constexpr float kButton = 44.0F;
constexpr float kToolWidth = 35.0F;  // two fill a narrow rail
constexpr float kNarrowInset = 3.0F;
constexpr float kAboveTools = 8.0F;
constexpr float kLowWindow = 480.0F;
constexpr int kFewestScreens = 2;  // seen at once, or else the whole rail scrolls

Icon icon_of(Screen screen) {
  switch (screen) {
    case Screen::kHome:
      return Icon::kHome;
    case Screen::kPractice:
      return Icon::kPractice;
    case Screen::kCompare:
      return Icon::kCompare;
    case Screen::kPhrasebook:
    case Screen::kDrills:
      return Icon::kPhrases;
    case Screen::kCycle:
    case Screen::kCouple:
    case Screen::kModels:
    case Screen::kAbout:
      return Icon::kCycle;
  }
  return Icon::kHome;
}

/// How tightly the rail is filled, px at scale 1.
struct RailSpacing {
  float first;    ///< From the upper edge to the first screen.
  float between;  ///< Two screens.
  float apart;    ///< Rows of buttons at the foot.
  float foot;     ///< From the last row to the lower edge.
  bool mark;      ///< Whether there is room for the program's mark.
};

// The loosest one that fits is taken.
constexpr std::array<RailSpacing, 3> kSpacings = {{{88.0F, 8.0F, 6.0F, 18.0F, true},
                                                   {64.0F, 2.0F, 2.0F, 12.0F, true},
                                                   {4.0F, 0, 0, 4.0F, false}}};

/// The rail as it is drawn.
struct Rail {
  Rect area;
  bool narrow = false;
  int tool_rows = 1;
  RailSpacing spacing = kSpacings.front();

  /// Row number `index` of the buttons at the foot, counted upwards.
  [[nodiscard]] Rect foot_row(const Ui& ui, int index) const {
    const float pitch = ui.px(kButton + spacing.apart);
    const float bottom = area.max.y - ui.px(spacing.foot) - pitch * static_cast<float>(index);
    return {{area.min.x, bottom - ui.px(kButton)}, {area.max.x, bottom}};
  }
};

// A wide rail has all tools in one row, a narrow one two in each.
int tool_rows(const FrameView& view, bool narrow) {
  return !narrow ? 1 : (view.other_language.empty() ? 2 : 3);
}

/// Of a rail that shows so many screens at once.
float rail_height(int screens, int tool_rows, const RailSpacing& spacing) {
  const auto rows = static_cast<float>(1 + tool_rows);
  return spacing.first + static_cast<float>(screens) * (kNavItemHeight + spacing.between) +
         rows * (kButton + spacing.apart) + spacing.foot;
}

RailSpacing spacing_for(const Ui& ui, const Rect& rail, int tool_rows) {
  for (const RailSpacing& spacing : kSpacings) {
    if (ui.px(rail_height(kRailScreens, tool_rows, spacing)) <= rail.height()) {
      return spacing;
    }
  }
  return kSpacings.back();
}

void draw_wordmark(const Ui& ui, const Rail& rail) {
  const float middle = rail.spacing.first * 0.46F;
  draw_mark(ui, rail.area.min + ui.px(36.0F, middle));
  if (!rail.narrow) {
    draw_text(ui, rail.area.min + ui.px(64.0F, middle - 13.0F), Type::kHeading, ui.palette.ink,
              "Attune");
  }
}

float screens_height(const Rail& rail) {
  return static_cast<float>(kRailScreens) * (kNavItemHeight + rail.spacing.between);
}

/// The screens from `top` on, one below the other.
FrameAction draw_screen_list(const Ui& ui, const FrameView& view, const Rail& rail, float top) {
  FrameAction action;
  float y = top;
  for (const ScreenInfo& info : std::span(kScreens).first<kRailScreens>()) {
    const Rect area = {{rail.area.min.x + ui.px(kRailInset), y},
                       {rail.area.max.x - ui.px(kRailInset), y + ui.px(kNavItemHeight)}};
    const bool pressed = draw_nav_item(ui, {.id = info.id.data(),
                                            .area = area,
                                            .label = ui.say(info.title),
                                            .icon = icon_of(info.screen),
                                            .selected = info.screen == info_of(view.screen).rail,
                                            .icon_only = rail.narrow});
    if (pressed) {
      action = GoTo{info.screen};
    }
    y += ui.px(kNavItemHeight + rail.spacing.between);
  }
  return action;
}

/// Where there is no room for all of them they scroll; what is below them stays.
FrameAction draw_screens(const Ui& ui, const FrameView& view, const Rail& rail) {
  const Rect above = {{rail.area.min.x, rail.area.min.y + ui.px(rail.spacing.first)},
                      {rail.area.max.x, rail.foot_row(ui, rail.tool_rows).min.y}};
  if (ui.px(screens_height(rail)) <= above.height()) {
    return draw_screen_list(ui, view, rail, above.min.y);
  }
  ScrollArea scroll(ui, "screens", above);
  FrameAction action = draw_screen_list(ui, view, rail, scroll.content().min.y);
  scroll.set_bottom(scroll.content().min.y + ui.px(screens_height(rail)));
  scroll.fade_edges(ui.palette.sunken);
  return action;
}

struct Tool {
  const char* id;  // the same whatever the label says, so that the keyboard stays on it
  std::string_view label;
  std::optional<Icon> icon;
  bool on;
  bool enabled;
  FrameAction action;
};

std::vector<Tool> tools_of(const Language& say, const FrameView& view) {
  std::vector<Tool> tools = {
      {"smaller", "A\u2212", std::nullopt, false, view.can_shrink, ShrinkText{}},
      {"larger", "A+", std::nullopt, false, view.can_grow, GrowText{}},
      {"theme", view.dark ? say("Light") : say("Dark"), view.dark ? Icon::kSun : Icon::kMoon, false,
       true, ToggleDark{}},
      {"still", view.reduced_motion ? say("Keep things still: on") : say("Keep things still: off"),
       Icon::kStill, view.reduced_motion, true, ToggleMotion{}},
  };
  if (!view.other_language.empty()) {
    tools.push_back({"language", view.other_language, std::nullopt, false, true, SwitchLanguage{}});
  }
  return tools;
}

/// A narrow rail tells its names at its right; in a wide one there is room above the foot.
TooltipSide tip_side(const Rail& rail) {
  return rail.narrow ? TooltipSide::kRight : TooltipSide::kBelow;
}

/// Text size at the left of the lowest row, so that it stays where it is when the larger text makes
/// the rail narrow; light or dark and motion beside it or above it.
FrameAction draw_tools(const Ui& ui, const FrameView& view, const Rail& rail) {
  const std::vector<Tool> tools = tools_of(ui.say, view);
  FrameAction action;
  const float inset = rail.narrow ? kNarrowInset : kRailInset;
  const Rect foot = {rail.foot_row(ui, rail.tool_rows).min, rail.area.max};
  for (int i = 0; i < static_cast<int>(tools.size()); ++i) {
    const Tool& tool = tools[static_cast<std::size_t>(i)];
    const Rect row = rail.foot_row(ui, rail.narrow ? i / 2 : 0);
    const int place = rail.narrow ? i % 2 : i;
    // The second pair of a row keeps away from the first.
    const float left = inset + kToolWidth * static_cast<float>(place) + (place > 1 ? 12.0F : 0.0F);
    const Rect area =
        Rect::of({row.min.x + ui.px(left), row.min.y}, ui.px(kToolWidth), row.height());
    const bool pressed = draw_button(ui, {.id = tool.id,
                                          .area = area,
                                          .label = tool.label,
                                          .kind = tool.on ? ButtonKind::kCalm : ButtonKind::kQuiet,
                                          .icon = tool.icon,
                                          .icon_only = tool.icon.has_value(),
                                          .compact = true,
                                          .enabled = tool.enabled,
                                          .tip_clear_of = rail.narrow ? row : foot,
                                          .tip_side = tip_side(rail)});
    if (pressed) {
      action = tool.action;
    }
  }
  return action;
}

bool draw_quick_exit(const Ui& ui, const Rail& rail) {
  const Rect row = rail.foot_row(ui, rail.tool_rows);
  const float lift = rail.narrow ? 0.0F : kAboveTools;
  return draw_button(
      ui, {.id = "quick exit",
           .area = row.grown(-ui.px(kRailInset), 0.0F).moved({0.0F, -ui.px(lift)}),
           .label = rail.narrow ? ui.say("Quick exit (Esc twice)") : ui.say("Quick exit"),
           .kind = ButtonKind::kCalm,
           .icon = Icon::kExit,
           .icon_only = rail.narrow,
           .tip_clear_of = row,
           .tip_side = tip_side(rail)});
}

FrameAction draw_rail(const Ui& ui, const FrameView& view, const Rail& rail) {
  ImGui::PushID("rail");
  if (rail.spacing.mark) {
    draw_wordmark(ui, rail);
  }
  FrameAction action = draw_screens(ui, view, rail);
  if (draw_quick_exit(ui, rail)) {
    action = QuickExit{};
  }
  const FrameAction tool = draw_tools(ui, view, rail);
  ImGui::PopID();
  return std::holds_alternative<std::monostate>(tool) ? action : tool;
}

}  // namespace

Frame draw_frame(const Ui& ui, const FrameView& view, const Rect& window) {
  const bool narrow = is_narrow(ui, window.width());
  const Rect area = window.left(ui.px(narrow ? kNarrowRail : kWideRail));
  draw_fill(ui, area, ui.palette.sunken, 0.0F);
  draw_fill(ui, area.right(1.0F), ui.palette.line, 0.0F);

  Frame frame;
  const float padding_x = ui.px(narrow ? 22.0F : 32.0F);
  const float padding_y = ui.px(window.height() < ui.px(kLowWindow) ? 12.0F : 26.0F);
  frame.content = {{area.max.x + padding_x, window.min.y + padding_y},
                   {window.max.x - padding_x, window.max.y - padding_y}};
  const int rows = tool_rows(view, narrow);
  Rail rail = {
      .area = area, .narrow = narrow, .tool_rows = rows, .spacing = spacing_for(ui, area, rows)};
  const float needed = ui.px(rail_height(kFewestScreens, rows, rail.spacing));
  if (needed <= area.height()) {
    frame.action = draw_rail(ui, view, rail);
    return frame;
  }
  ScrollArea scroll(ui, "rail", area);
  rail.area = Rect::of(scroll.content().min, area.width(), needed);
  frame.action = draw_rail(ui, view, rail);
  scroll.set_bottom(rail.area.max.y);
  return frame;
}

Rect draw_header(const Ui& ui, const Rect& content, std::string_view title,
                 std::string_view purpose) {
  constexpr float kLeast = 84.0F;
  const bool low = is_low(ui, content);
  const Paragraph heading = {.type = low ? Type::kHeading : Type::kTitle, .width = content.width()};
  const float titled = draw_paragraph(ui, content.min, heading, ui.palette.ink, title).height;
  if (low) {
    return content.without_top(titled + ui.px(10.0F));
  }
  const ImVec2 below = content.min + ImVec2(0.0F, titled + ui.px(3.0F));
  const float explained =
      draw_paragraph(ui, below, {.type = Type::kSmall, .width = content.width()}, ui.palette.ink2,
                     purpose)
          .height;
  return content.without_top(
      std::max(ui.px(kLeast), below.y + explained + ui.px(18.0F) - content.min.y));
}

Rect draw_slim_header(const Ui& ui, const Rect& content, std::string_view title,
                      std::string_view purpose) {
  constexpr float kTabs = 400.0F;  // px at scale 1, at the right
  constexpr float kBetween = 16.0F;
  const Type type = is_low(ui, content) ? Type::kHeading : Type::kTitle;
  const float height =
      measure_paragraph(ui, {.type = type, .width = content.width()}, title).height;
  const Rect row = content.top(height);
  draw_text_in(ui, row, type, ui.palette.ink, title);
  const Rect beside =
      row.without_left(text_width(ui, type, title) + ui.px(kBetween)).without_right(ui.px(kTabs));
  if (text_width(ui, Type::kSmall, purpose) <= beside.width()) {
    draw_text_in(ui, beside.moved({0.0F, ui.px(3.0F)}), Type::kSmall, ui.palette.ink2, purpose);
  }
  return content.without_top(height + ui.px(10.0F));
}

}  // namespace attune::ui
