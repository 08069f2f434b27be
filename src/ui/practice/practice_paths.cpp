// What both ways share goes across; from where they part they stand side by side, or below one
// another in a narrow window.
#include "ui/practice/practice_paths.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/frame/frame_panel.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kPracticePathsGap = 16.0F;
constexpr float kColumnGap = 20.0F;
constexpr float kInset = 22.0F;
constexpr float kNarrowestForTwo = 760.0F;
constexpr float kRoom = 22.0F;  // at the edges, for the shadows of the cards

constexpr std::string_view kTryAnother = to_say("Try another reply");
constexpr std::string_view kGoOn = to_say("Go on with this way");

/// What was asked for anywhere on the page.
class Asked {
 public:
  void take(bool pressed, const PracticeAction& action) {
    if (pressed) {
      action_ = action;
    }
  }
  [[nodiscard]] const PracticeAction& action() const { return action_; }

 private:
  PracticeAction action_;
};

bool put_button(TextColumn& column, const char* id, std::string_view label, ButtonKind kind) {
  const Ui& ui = column.ui();
  const ImVec2 size = button_size(ui, label);
  const Rect row = column.take(size.y);
  return column.drawn() &&
         draw_button(ui, {.id = id, .area = row.left(size.x), .label = label, .kind = kind});
}

/// The words, and below them how they are read; at its right, on the way one is on, the button
/// that goes back to before them.
void put_said(TextColumn& column, const session::PathStep& step, bool mine, Asked& asked) {
  const Ui& ui = column.ui();
  column.put(Type::kBodyMedium, ui.palette.ink, ui.say("“{}”", step.said), 4.0F);
  const ImVec2 pill = pill_size(ui, step.style);
  const std::string_view try_another = ui.say(kTryAnother);
  const ImVec2 button = button_size(ui, try_another);
  const Rect row = column.take(button.y);
  column.skip(4.0F);
  if (!column.drawn()) {
    return;
  }
  if (!step.style.empty()) {
    draw_pill(ui, {row.min.x, row.centre().y - pill.y * 0.5F}, step.style, ui.palette.ink2,
              ui.palette.sunken);
  }
  if (mine) {
    ImGui::PushID(step.moment);
    asked.take(draw_button(ui, {.id = "again",
                                .area = row.right(button.x),
                                .label = try_another,
                                .kind = ButtonKind::kQuiet}),
               PracticeBackTo{step.moment - 1});
    ImGui::PopID();
  }
}

/// One reply with what came of it; `mine` is the way one is on, where one can go back.
void put_step(TextColumn& column, const session::PathStep& step, bool mine, Asked& asked) {
  const Palette& palette = column.ui().palette;
  if (!step.said.empty()) {
    put_said(column, step, mine, asked);
  }
  for (const std::string& line : step.lines) {
    column.put(Type::kSmall, palette.ink2, line, 3.0F);
  }
  if (step.now.empty()) {
    column.skip(12.0F);
    return;
  }
  const bool alone = step.said.empty() && step.lines.empty();
  column.put(Type::kCaption, palette.coach,
             alone ? column.ui().say("At first: {}", step.now) : step.now, 16.0F);
}

/// A card around what `fill` puts into it.
template <typename Fill>
void put_card(TextColumn& page, std::string_view title, const Fill& fill) {
  const Ui& ui = page.ui();
  const float inset = ui.px(kInset);
  const auto put = [&](ImVec2 top_left, bool drawn) {
    TextColumn inner(ui, top_left + ImVec2(inset, inset * 0.8F), page.width() - 2.0F * inset,
                     drawn);
    inner.put(Type::kBodyStrong, ui.palette.ink, title, 10.0F);
    fill(inner);
    return inner.height() + inset * 1.5F;
  };
  const Rect area = page.take(put({}, false));
  page.skip(kPracticePathsGap);
  draw_card(ui, area);
  put(area.min, true);
}

/// Without what followed: where ways are compared, what they share is known.
session::PathStep in_short(session::PathStep step) {
  step.lines.clear();
  return step;
}

/// How it stands on a way; nothing where danger is.
void put_now(TextColumn& inner, const session::PathSide& side, float gap_below) {
  const Language& say = inner.ui().say;
  if (!side.now.empty()) {
    inner.put(Type::kSmall, inner.ui().palette.ink2,
              side.ending.empty() ? say("So far: {}", side.now) : say("At the end: {}", side.now),
              gap_below);
  }
}

void put_side(TextColumn& page, std::string_view title, const session::PathSide& side, bool mine,
              Asked& asked) {
  put_card(page, title, [&](TextColumn& inner) {
    const Palette& palette = inner.ui().palette;
    const Language& say = inner.ui().say;
    const bool over = !side.ending.empty();
    for (const session::PathStep& step : side.steps) {
      put_step(inner, step, mine, asked);
    }
    if (side.steps.empty()) {
      inner.put(Type::kSmall, palette.ink2, say("Nothing was said on it from here on yet."), 14.0F);
    }
    inner.put(Type::kBodyMedium, palette.ink, over ? side.ending : say("It is not over."), 6.0F);
    put_now(inner, side, mine ? 0.0F : 12.0F);
    if (!mine) {
      asked.take(put_button(inner, "take up", say(kGoOn), ButtonKind::kSecondary),
                 PracticeTakeUpPath{});
    }
  });
}

std::string title_of_other(const Language& say, const PracticePathsView& paths) {
  const std::string& name = paths.others[static_cast<std::size_t>(paths.selected)];
  return paths.other_seat.empty() ? say("{}, which you left", name)
                                  : say("{}. {}", name, paths.other_seat);
}

/// The two from where they part; returns where they end.
float put_sides(const Ui& ui, const PracticeView& view, const Rect& area, Asked& asked) {
  const session::PathPair& pair = *view.paths.pair;
  const std::string other = title_of_other(ui.say, view.paths);
  const std::string_view mine = ui.say("The way you are on");
  if (area.width() < ui.px(kNarrowestForTwo)) {
    TextColumn page(ui, area.min, area.width());
    put_side(page, mine, pair.here, true, asked);
    put_side(page, other, pair.other, false, asked);
    return page.at().y;
  }
  const float gap = ui.px(kColumnGap);
  const Rect left = column(area, 0, 2, gap);
  const Rect right = column(area, 1, 2, gap);
  TextColumn here(ui, left.min, left.width());
  put_side(here, mine, pair.here, true, asked);
  TextColumn there(ui, right.min, right.width());
  put_side(there, other, pair.other, false, asked);
  return std::max(here.at().y, there.at().y);
}

/// What both ways have in common, or, where none was left, all of the one there is.
void put_shared(TextColumn& page, const session::PathPair& pair, bool alone, Asked& asked) {
  if (pair.shared.empty()) {
    return;
  }
  const auto fill = [&](TextColumn& inner) {
    for (const session::PathStep& step : pair.shared) {
      put_step(inner, alone ? step : in_short(step), true, asked);
    }
  };
  const Language& say = page.ui().say;
  put_card(page, alone ? say("From the beginning to now") : say("What both ways share"), fill);
}

/// All of it; returns where it ends.
float put_ways(const Ui& ui, const PracticeView& view, const Rect& area, Asked& asked) {
  const session::PathPair& pair = *view.paths.pair;
  TextColumn page(ui, area.min, area.width());
  page.put(Type::kSmall, ui.palette.caution, view.paths.unplayable, 12.0F);
  const bool alone = view.paths.others.empty();
  put_shared(page, pair, alone, asked);
  if (alone) {
    return page.at().y;
  }
  page.put(Type::kBodyStrong, ui.palette.ink,
           pair.shared.empty() ? ui.say("Two plays of this evening") : ui.say("Here they part"),
           10.0F);
  return put_sides(ui, view, Rect::of(page.at(), area.width(), 0.0F), asked);
}

MenuSpec menu_of(const Language& say, const std::vector<std::string_view>& items, int selected) {
  return {.id = "beside", .label = say("Beside it"), .items = items, .selected = selected};
}

/// The buttons below the title; returns their height.
float put_buttons(const Ui& ui, const PracticePathsView& paths, const Rect& area, Asked& asked) {
  WrappingRow row(ui, area.min, area.width());
  const auto button = [&](const char* id, std::string_view label, ButtonKind kind) {
    return draw_button(
        ui, {.id = id, .area = row.place(button_size(ui, label)), .label = label, .kind = kind});
  };
  ui.focus.start_here();
  asked.take(button("talk", ui.say("The conversation"), ButtonKind::kPrimary),
             PracticeTogglePaths{});
  asked.take(button("save", ui.say("Save as text"), ButtonKind::kSecondary),
             PracticeSaveTranscript{});
  if (paths.others.size() > 1) {
    const std::vector<std::string_view> items(paths.others.begin(), paths.others.end());
    MenuSpec menu = menu_of(ui.say, items, paths.selected);
    menu.area = row.place(menu_size(ui, menu));
    const std::optional<int> chosen = draw_menu(ui, menu);
    asked.take(chosen.has_value(), PracticeChoosePath{chosen.value_or(0)});
  }
  return row.height();
}

}  // namespace

PracticeAction draw_practice_paths(const Ui& ui, const PracticeView& view, const Rect& content) {
  Asked asked;
  const float room = ui.px(kRoom);
  ScrollArea scroll(ui, "paths", content.grown(room, 0.0F));
  const Rect page =
      Rect::of(scroll.content().min + ImVec2(room, 0.0F), content.width(), content.height());
  Rect below = draw_header(ui, page, ui.say("The way so far"), view.title);
  const float buttons = put_buttons(ui, view.paths, below, asked);
  below = below.without_top(buttons + ui.px(kPracticePathsGap));
  scroll.set_bottom(put_ways(ui, view, below, asked));
  scroll.fade_edges(ui.palette.background);
  scroll.scroll_with_keys();
  return asked.action();
}

}  // namespace attune::ui
