#include "ui/practice/practice_toolbar.h"

#include <fmt/format.h>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;
constexpr float kGap = 10.0F;
constexpr float kClearOfTitle = 24.0F;
constexpr float kStripPadding = 12.0F;

constexpr std::string_view kAlways = "Coach after every reply";
constexpr std::string_view kNotes = "Facilitator notes";
constexpr std::string_view kAgain = "Play again";

struct Tool {
  const char* id;
  std::string_view label;
  Icon icon;
  ButtonKind kind;
  bool enabled;
  int shrinks;  // at which of the steps below it becomes an icon; 0: it always is one
  PracticeAction action;
};

constexpr int kSteps = 3;  // all labels; only the last one's; none

using Tools = std::array<Tool, 5>;

Tools tools_of(const PracticeView& view) {
  const bool coach = view.choices.coach_open || view.choices.coach_always;
  const auto pressed = [](bool on) { return on ? ButtonKind::kCalm : ButtonKind::kSecondary; };
  return {{
      {"back", "Back (B)", Icon::kBack, ButtonKind::kSecondary, view.can_go_back, 0,
       PracticeBack{}},
      {"lens", view.choices.lens ? "Hide inner voices" : "Inner voices", Icon::kLens,
       pressed(view.choices.lens), true, 1, PracticeToggleLens{}},
      {"coach", coach ? "Hide the coach" : "Ask the coach", Icon::kPractice, pressed(coach),
       view.has_remark || coach, 1, PracticeToggleCoach{}},
      {"compare", "Compare from here", Icon::kCompare, ButtonKind::kSecondary, view.can_compare, 2,
       PracticeCompareHere{}},
      {"more", view.choices.options ? "Fewer choices" : "More choices", Icon::kMore,
       pressed(view.choices.options), true, 0, PracticeToggleOptions{}},
  }};
}

float width_of(const Ui& ui, const Tool& tool, int step) {
  return tool.shrinks <= step ? ui.px(kButton) : button_size(ui, tool.label, true).x;
}

float width_of(const Ui& ui, const Tools& tools, int step) {
  float width = ui.px(kGap) * static_cast<float>(tools.size() - 1);
  for (const Tool& tool : tools) {
    width += width_of(ui, tool, step);
  }
  return width;
}

PracticeAction draw_tools(const Ui& ui, const Tools& tools, const Rect& area, int step) {
  PracticeAction action;
  float x = area.max.x - width_of(ui, tools, step);
  for (const Tool& tool : tools) {
    const float width = width_of(ui, tool, step);
    if (draw_button(ui, {.id = tool.id,
                         .area = Rect::of({x, area.min.y}, width, ui.px(kButton)),
                         .label = tool.label,
                         .kind = tool.kind,
                         .icon = tool.icon,
                         .icon_only = tool.shrinks <= step,
                         .enabled = tool.enabled})) {
      action = tool.action;
    }
    x += width + ui.px(kGap);
  }
  return action;
}

void draw_title(const Ui& ui, const PracticeView& view, const Rect& area, bool tabbed) {
  const bool large = text_width(ui, Type::kTitle, view.title) <= area.width();
  const float height = ui.px(tabbed ? kButton : 38.0F);
  draw_text_in(ui, area.top(height), large ? Type::kTitle : Type::kHeading, ui.palette.ink,
               view.title);
  if (!tabbed) {
    draw_text_in(ui, Rect::of(area.min + ui.px(0.0F, 40.0F), area.width(), ui.px(24.0F)),
                 Type::kSmall, ui.palette.ink2, view.purpose);
  }
}

/// Walks over the strip: draws it, or finds how high it is.
struct Strip {
  const Ui& ui;
  WrappingRow row;
  bool drawn;
  PracticeAction action = {};

  void add_switch(const char* id, std::string_view label, bool on, const PracticeAction& asks) {
    const Rect area = row.place(switch_size(ui, label));
    row.place({ui.px(4.0F), 0.0F});
    if (drawn && draw_switch(ui, {.id = id,
                                  .top_left = area.min,
                                  .label = label,
                                  .spoken = fmt::format("{}: {}", label, on ? "on" : "off"),
                                  .on = on})) {
      action = asks;
    }
  }
  void add_button(const char* id, std::string_view label, Icon icon, const PracticeAction& asks) {
    const Rect area = row.place(button_size(ui, label, true));
    if (drawn &&
        draw_button(
            ui,
            {.id = id, .area = area, .label = label, .kind = ButtonKind::kQuiet, .icon = icon})) {
      action = asks;
    }
  }
  void add_all(const PracticeView& view) {
    add_switch("always", kAlways, view.choices.coach_always, PracticeToggleAlways{});
    add_switch("notes", kNotes, view.choices.facilitator, PracticeToggleFacilitator{});
    add_button("again", kAgain, Icon::kPlay, PracticeAgain{});
    if (view.two_seats) {
      add_button("seat", other_seat_label(view), Icon::kSwap, PracticeSwapSeats{});
    }
  }
};

Strip strip_in(const Ui& ui, const Rect& area, bool drawn) {
  const Rect inner = area.grown(-ui.px(kStripPadding + 6.0F), -ui.px(kStripPadding));
  return {.ui = ui, .row = WrappingRow(ui, inner.min, inner.width()), .drawn = drawn};
}

}  // namespace

std::string other_seat_label(const PracticeView& view) {
  return fmt::format("From {}’s seat", view.names.at(view.you == Partner::kFirst ? 1 : 0));
}

PracticeAction draw_practice_toolbar(const Ui& ui, const PracticeView& view, const Rect& area,
                                     bool tabbed) {
  const Tools tools = tools_of(view);
  const float title = std::max(text_width(ui, Type::kTitle, view.title),
                               tabbed ? 0.0F : text_width(ui, Type::kSmall, view.purpose));
  int step = tabbed ? kSteps - 1 : 0;
  while (step + 1 < kSteps &&
         title + ui.px(kClearOfTitle) + width_of(ui, tools, step) > area.width()) {
    ++step;
  }
  const float taken = width_of(ui, tools, step);
  draw_title(ui, view, area.without_right(taken + ui.px(kClearOfTitle)), tabbed);
  return draw_tools(ui, tools, area, step);
}

PracticeAction draw_practice_strip(const Ui& ui, const PracticeView& view, const Rect& area) {
  draw_fill(ui, area, ui.palette.sunken, ui.px(kCardRadius));
  Strip strip = strip_in(ui, area, true);
  strip.add_all(view);
  return strip.action;
}

float practice_strip_height(const Ui& ui, const PracticeView& view, float width) {
  Strip strip = strip_in(ui, Rect::of({0.0F, 0.0F}, width, 0.0F), false);
  strip.add_all(view);
  return strip.row.height() + ui.px(2.0F * kStripPadding);
}

}  // namespace attune::ui
