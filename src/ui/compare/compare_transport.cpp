#include "ui/compare/compare_transport.h"

#include <algorithm>

#include "ui/widgets/button.h"
#include "ui/widgets/scrubber.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;
constexpr float kGap = 8.0F;

struct Tool {
  const char* id;
  std::string_view label;
  Icon icon;
  bool enabled;
  CompareAction action;
};

// Back, step and play; returns where they end.
float draw_tools(const Ui& ui, const CompareView& view, const Rect& area, CompareAction& action) {
  const Tool tools[] = {
      {"back", "One moment back (B)", Icon::kBack, view.turn > 0, CompareBack{}},
      {"play", view.playing ? "Stop (P)" : "Play (P)", view.playing ? Icon::kPause : Icon::kPlay,
       true, CompareTogglePlay{}},
      {"step", "One moment on (Space)", Icon::kStep, !view.at_end, CompareStep{}},
  };
  const float size = ui.px(kButton);
  ImVec2 at = {area.min.x, area.centre().y - size * 0.5F};
  for (const Tool& tool : tools) {
    if (draw_button(ui, {.id = tool.id,
                         .area = Rect::of(at, size, size),
                         .label = tool.label,
                         .kind = ButtonKind::kSecondary,
                         .icon = tool.icon,
                         .icon_only = true,
                         .enabled = tool.enabled})) {
      action = tool.action;
    }
    at.x += size + ui.px(kGap);
  }
  return at.x;
}

// A button whose right edge is at `right`; moves `right` to its left.
bool draw_from_right(const Ui& ui, const Rect& area, float& right, const char* id,
                     std::string_view label, ButtonKind kind) {
  const ImVec2 size = button_size(ui, label);
  const Rect place = Rect::of({right - size.x, area.centre().y - size.y * 0.5F}, size.x, size.y);
  right = place.min.x - ui.px(kGap + 4.0F);
  return draw_button(ui, {.id = id, .area = place, .label = label, .kind = kind});
}

// Where to go from here; the two large choices once everything was shown. Returns the left edge.
float draw_ways_on(const Ui& ui, const CompareView& view, const Rect& area, CompareAction& action) {
  float right = area.max.x;
  if (draw_from_right(ui, area, right, "practise", "Answer it yourself",
                      view.at_end ? ButtonKind::kPrimary : ButtonKind::kSecondary)) {
    action = ComparePractise{};
  }
  if (view.at_end &&
      draw_from_right(ui, area, right, "another", "See another evening", ButtonKind::kSecondary)) {
    action = CompareAnotherEvening{};
  }
  if (view.weeks_shown &&
      draw_from_right(ui, area, right, "more", view.more ? "Safe and told" : "Soothing and burden",
                      ButtonKind::kQuiet)) {
    action = CompareToggleMore{};
  }
  return right;
}

}  // namespace

CompareAction draw_compare_transport(const Ui& ui, const CompareView& view, const Rect& area) {
  CompareAction action;
  const float left = draw_tools(ui, view, area, action) + ui.px(8.0F);
  const float right = draw_ways_on(ui, view, area, action) - ui.px(8.0F);
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
                         .label = "Moment"});
  if (wanted) {
    action = CompareSeek{*wanted};
  }
  return action;
}

}  // namespace attune::ui
