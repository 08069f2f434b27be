// Tools at the left, ways on at the right, and whatever still fits between them.
#include "ui/compare/compare_transport.h"

#include <algorithm>
#include <array>
#include <string>

#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/scrubber.h"
#include "ui/widgets/tool_row.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;
constexpr float kCompareTransportGap = 8.0F;

// Back, step and play; returns where they end.
float draw_tools(const Ui& ui, const CompareView& view, const Rect& area, CompareAction& action) {
  // Where nothing starts by itself, this is what to press.
  const bool unplayed = view.turn == 0 && !view.playing;
  const std::array<IconTool, 3> tools = {{
      {"back", ui.say("One moment back (B)"), Icon::kBack, ButtonKind::kSecondary, view.turn > 0},
      {"play", view.playing ? ui.say("Stop (P)") : ui.say("Play (P)"),
       view.playing ? Icon::kPause : Icon::kPlay,
       unplayed ? ButtonKind::kPrimary : ButtonKind::kSecondary, true},
      {"step", ui.say("One moment on (Space)"), Icon::kStep, ButtonKind::kSecondary, !view.at_end},
  }};
  const std::array<CompareAction, 3> actions = {CompareBack{}, CompareTogglePlay{}, CompareStep{}};
  const ToolRow row = draw_tool_row(ui, area, tools, kCompareTransportGap);
  if (row.pressed) {
    action = actions.at(static_cast<std::size_t>(*row.pressed));
  }
  return row.right + ui.px(kCompareTransportGap);
}

// The room that is still free between the tools and what stands at the right.
struct Room {
  float left = 0.0F;
  float right = 0.0F;
};

std::string moment_words(const Language& say, int turn, int exchanges) {
  if (turn == 0) {
    return std::string(say("The question"));
  }
  return turn > exchanges ? std::string(say("How it ended"))
                          : say("Moment {} of {}", turn, exchanges);
}

// Which moment it is, where there is room for every one of them.
void draw_moment(const Ui& ui, const CompareView& view, const Rect& area, Room& room) {
  const float start = room.left + ui.px(kCompareTransportGap);
  float width = 0.0F;
  for (int turn = 0; turn <= view.turns; ++turn) {
    width =
        std::max(width, text_width(ui, Type::kCaption, moment_words(ui.say, turn, view.exchanges)));
  }
  if (start + width > room.right) {
    return;
  }
  draw_text_in(ui, {{start, area.min.y}, {start + width, area.max.y}}, Type::kCaption,
               ui.palette.ink2, moment_words(ui.say, view.turn, view.exchanges));
  room.left = start + width + ui.px(kCompareTransportGap);
}

// A button at the right end of `room`, which it shortens; nothing where it does not fit.
bool draw_at_right(const Ui& ui, const Rect& area, Room& room, const ButtonSpec& wanted) {
  const ImVec2 size = button_size(ui, wanted.label);
  if (room.right - size.x < room.left) {
    return false;
  }
  ButtonSpec spec = wanted;
  spec.area = Rect::of({room.right - size.x, area.centre().y - size.y * 0.5F}, size.x, size.y);
  room.right = spec.area.min.x - ui.px(kCompareTransportGap + 4.0F);
  return draw_button(ui, spec);
}

// Keeping what is compared, at the right end of `room`, which it shortens.
void draw_save(const Ui& ui, const CompareView& view, const Rect& area, Room& room,
               CompareAction& action) {
  const std::array<std::string_view, 4> files = {
      ui.say("A page to read and print (HTML)"), ui.say("Every number (CSV)"),
      ui.say("Picture of the weeks (PNG)"), ui.say("Drawing of the weeks (SVG)")};
  constexpr std::size_t kWithoutWeeks = 2;
  const float side = ui.px(kSmallestTarget);
  const auto chosen = draw_menu(
      ui, {.id = "save",
           .area = Rect::of({room.right - side, area.centre().y - side * 0.5F}, side, side),
           .label = ui.say("Save this comparison"),
           .items = std::span(files).first(view.has_weeks ? files.size() : kWithoutWeeks),
           .icon = Icon::kSave});
  room.right -= side + ui.px(kCompareTransportGap);
  if (chosen) {
    action = CompareSave{static_cast<CompareFile>(*chosen)};
  }
}

// Where to go from here; the two large choices once everything was shown.
void draw_ways_on(const Ui& ui, const CompareView& view, const Rect& area, Room& room,
                  CompareAction& action) {
  if (draw_at_right(ui, area, room,
                    {.id = "practise",
                     .label = view.way_on,
                     .kind = view.at_end ? ButtonKind::kPrimary : ButtonKind::kSecondary})) {
    action = ComparePractise{};
  }
  if (view.at_end &&
      draw_at_right(ui, area, room, {.id = "another", .label = ui.say("See another evening")})) {
    action = CompareAnotherEvening{};
  }
  const std::string_view other_pair =
      view.more ? ui.say("Show trust") : ui.say("Show soothing and burden");
  if (view.weeks_shown &&
      draw_at_right(ui, area, room,
                    {.id = "more", .label = other_pair, .kind = ButtonKind::kQuiet})) {
    action = CompareToggleMore{};
  }
}

}  // namespace

CompareAction draw_compare_transport(const Ui& ui, const CompareView& view, const Rect& area) {
  CompareAction action;
  Room room = {draw_tools(ui, view, area, action), area.max.x};
  draw_save(ui, view, area, room, action);
  draw_ways_on(ui, view, area, room, action);
  draw_moment(ui, view, area, room);
  const float left = room.left + ui.px(8.0F);
  const float right = room.right - ui.px(8.0F);
  constexpr float kLeastScrubber = 120.0F;
  if (right - left < ui.px(kLeastScrubber)) {
    return action;
  }
  const float half = ui.px(kButton) * 0.5F;
  const auto wanted =
      draw_scrubber(ui, {.id = "moments",
                         .area = {{left, area.centre().y - half}, {right, area.centre().y + half}},
                         .turns = view.turns + 1,
                         .turn = view.turn,
                         .played = view.turn,
                         .label = ui.say("Moment")});
  if (wanted) {
    action = CompareSeek{*wanted};
  }
  return action;
}

}  // namespace attune::ui
