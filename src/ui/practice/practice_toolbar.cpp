// Buttons that become icons where there is little room, and the strip that is unfolded below them.
#include "ui/practice/practice_toolbar.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;
constexpr float kPracticeToolbarGap = 10.0F;
constexpr float kIconGap = 4.0F;
constexpr float kClearOfTitle = 16.0F;
constexpr float kStripPadding = 12.0F;

constexpr std::string_view kAlways = to_say("Coach after every reply");
constexpr std::string_view kNotes = to_say("Facilitator notes");
constexpr std::string_view kPaths = to_say("The way so far (P)");
constexpr std::string_view kAgain = to_say("Play again");

struct Tool {
  const char* id;
  std::string_view label;
  std::string_view alternative;  // what it says at another time: the wider one decides the width
  Icon icon;
  bool on;
  bool enabled;
  std::string_view why_not;
  int shrinks;  // at which of the steps below it becomes an icon; 0: it always is one
  PracticeAction action;
};

constexpr int kSteps = 3;  // all labels; not that of Compare, which the rail shows, too; none

using Tools = std::array<Tool, 5>;

std::string_view why_no_comparison(const Language& say, const PracticeView& view) {
  if (!view.comparable) {
    return say("not for this evening");
  }
  return view.stage == PracticeStage::kEnd
             ? say("the talk is over; look back, and see it four ways there")
             : say("where the question is being answered");
}

Tools tools_of(const Language& say, const PracticeView& view) {
  const bool lens = view.choices.lens;
  const bool coach = view.has_remark && view.choices.coach_speaks();
  const bool more = view.choices.options;
  const std::string_view ask = say("Ask the coach (C)");
  const std::string_view hush = say("Hide the coach (C)");
  return {{
      {"back", say("Back (B)"), "", Icon::kBack, false, view.can_go_back,
       say("nothing was said yet"), 0, PracticeBack{}},
      {"lens", say("Inner voices (L)"), "", Icon::kLens, lens, true, "", 2, PracticeToggleLens{}},
      {"coach", coach ? hush : ask, coach ? ask : hush, Icon::kPractice, coach, view.has_remark,
       view.can_go_back ? say("not about this one") : say("after your first reply"), 2,
       PracticeToggleCoach{}},
      {"compare", say("Compare from here"), "", Icon::kCompare, false, view.can_compare,
       why_no_comparison(say, view), 1, PracticeCompareHere{}},
      {"more", more ? say("Fewer choices") : say("More choices"), "", Icon::kMore, more, true, "",
       0, PracticeToggleOptions{}},
  }};
}

float gap_of(int step) { return step + 1 < kSteps ? kPracticeToolbarGap : kIconGap; }

/// The same whatever is switched on: nothing moves away from under the mouse.
float width_of(const Ui& ui, const Tool& tool, int step) {
  return tool.shrinks <= step ? ui.px(kButton)
                              : std::max(button_size(ui, tool.label, true).x,
                                         button_size(ui, tool.alternative, true).x);
}

float width_of(const Ui& ui, const Tools& tools, int step) {
  float width = ui.px(gap_of(step)) * static_cast<float>(tools.size() - 1);
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
                         .kind = tool.on ? ButtonKind::kCalm : ButtonKind::kSecondary,
                         .icon = tool.icon,
                         .icon_only = tool.shrinks <= step,
                         .enabled = tool.enabled,
                         .why_not = tool.why_not})) {
      action = tool.action;
    }
    x += width + ui.px(gap_of(step));
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

  void add_switch(const char* id, std::string_view english, bool on, const PracticeAction& asks) {
    const std::string_view label = ui.say(english);
    const Rect area = row.place(switch_size(ui, label));
    row.place({ui.px(4.0F), 0.0F});
    if (drawn && draw_switch(ui, {.id = id,
                                  .top_left = area.min,
                                  .label = label,
                                  .spoken = on ? ui.say("{}: on", label) : ui.say("{}: off", label),
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
    if (view.can_go_back || view.has_left) {
      add_button("paths", ui.say(kPaths), Icon::kPaths, PracticeTogglePaths{});
    }
    add_button("again", ui.say(kAgain), Icon::kPlay, PracticeAgain{});
    if (view.two_seats) {
      add_button("seat", other_seat_label(ui.say, view), Icon::kSwap, PracticeSwapSeats{});
    }
  }
};

Strip strip_in(const Ui& ui, const Rect& area, bool drawn) {
  const Rect inner = area.grown(-ui.px(kStripPadding + 6.0F), -ui.px(kStripPadding));
  return {.ui = ui, .row = WrappingRow(ui, inner.min, inner.width()), .drawn = drawn};
}

}  // namespace

std::string other_seat_label(const Language& say, const PracticeView& view) {
  return say("From {}’s seat", view.names.at(view.you == Partner::kFirst ? 1 : 0));
}

PracticeAction draw_practice_toolbar(const Ui& ui, const PracticeView& view, const Rect& area,
                                     PracticeHeader header) {
  const Tools tools = tools_of(ui.say, view);
  const bool full = header == PracticeHeader::kFull;
  const float title = std::max(text_width(ui, Type::kTitle, view.title),
                               full ? text_width(ui, Type::kSmall, view.purpose) : 0.0F);
  int step = full ? 0 : kSteps - 1;
  while (step + 1 < kSteps &&
         title + ui.px(kClearOfTitle) + width_of(ui, tools, step) > area.width()) {
    ++step;
  }
  if (header != PracticeHeader::kToolsOnly) {
    const float taken = width_of(ui, tools, step);
    draw_title(ui, view, area.without_right(taken + ui.px(kClearOfTitle)), !full);
  }
  return draw_tools(ui, tools, area, step);
}

float practice_tools_width(const Ui& ui) {
  return ui.px(kButton) * static_cast<float>(std::tuple_size_v<Tools>) +
         ui.px(kIconGap) * static_cast<float>(std::tuple_size_v<Tools> - 1);
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
