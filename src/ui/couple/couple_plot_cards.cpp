// The two pictures, each with a menu of what it can show.
#include <array>
#include <optional>

#include "ui/couple/couple_cards.h"
#include "ui/cycle/card_head.h"
#include "ui/kit/first_action.h"
#include "ui/kit/shape.h"
#include "ui/plot/plot.h"
#include "ui/plot/plot_handle.h"
#include "ui/plot/plot_head.h"
#include "ui/widgets/menu.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 9.0F;  // px at scale 1

/// A low picture needs the room of its caption, which a file of it has in any case.
bool has_caption(const Ui& ui, const Rect& area) {
  constexpr float kLow = 225.0F;
  return area.height() >= ui.px(kLow);
}

Rect inside(const Ui& ui, const Rect& card) {
  return card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
}

CoupleAction draw_map(const Ui& ui, const CoupleView& view, const Rect& area) {
  const PlotPlane plane =
      draw_plot(ui, *view.plane_plot,
                {.area = area, .title = false, .caption = has_caption(ui, area), .readings = true});
  const auto moved = draw_plot_handle(ui, plane,
                                      {.id = "these two",
                                       .value = view.couple_point,
                                       .low = view.map_low,
                                       .high = view.map_high,
                                       .label = ui.say("these two: drag them")});
  return moved ? CoupleAction(CoupleMove{*moved}) : CoupleAction();
}

/// Which two states the slice shows. Takes its row from the top of `area`.
CoupleAction draw_axes(const Ui& ui, const CoupleView& view, Rect& area) {
  const float gap = ui.px(8.0F);
  const Rect row = area.top(ui.px(kSmallestTarget));
  area = area.without_top(row.height() + gap);
  const auto choose = [&](const char* id, std::string_view label, model::FastQuantity now,
                          const Rect& place) {
    const auto chosen = draw_menu(ui, {.id = id,
                                       .area = place,
                                       .label = label,
                                       .items = view.slice_states,
                                       .selected = static_cast<int>(now)});
    return chosen ? std::optional(static_cast<model::FastQuantity>(*chosen)) : std::nullopt;
  };
  const auto across = choose("across", ui.say("Across"), view.slice.across, column(row, 0, 2, gap));
  const auto up = choose("up", ui.say("Up"), view.slice.up, column(row, 1, 2, gap));
  if (across) {
    return CoupleSelectSlice{{*across, view.slice.up}};
  }
  return up ? CoupleAction(CoupleSelectSlice{{view.slice.across, *up}}) : CoupleAction();
}

/// With the minute, where the loop's own is not on the screen.
CoupleAction draw_slice(const Ui& ui, const CoupleView& view, Rect area, bool with_minute) {
  ImGui::PushID("slice");
  CoupleAction sought;
  if (with_minute) {
    const Rect row = area.bottom(ui.px(kMinuteHeight));
    area = area.without_bottom(row.height());
    sought = draw_couple_minute(ui, view, row);
  }
  const CoupleAction axes = draw_axes(ui, view, area);
  ImGui::PopID();
  draw_plot(ui, *view.plane_plot, {.area = area, .title = false, .readings = true});
  return first_action<CoupleAction>({sought, axes});
}

}  // namespace

CoupleAction draw_over_time_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  const std::array<std::string_view, 4> plots = {
      ui.say("One talk: what they feel"), ui.say("One talk: what they do"),
      ui.say("The weeks: trust"), ui.say("The weeks: effort")};
  draw_card(ui, card);
  const PlotHead head = draw_plot_head(ui, {.id = "over time",
                                            .area = inside(ui, card),
                                            .plots = plots,
                                            .selected = static_cast<int>(view.over_time)});
  draw_plot(
      ui, *view.over_time_plot,
      {.area = head.body, .title = false, .caption = has_caption(ui, head.body), .readings = true});
  if (head.saved) {
    return CoupleSavePlot{CouplePart::kOverTime, *head.saved};
  }
  return head.chosen ? CoupleAction(CoupleSelectOverTime{static_cast<CoupleOverTime>(*head.chosen)})
                     : CoupleAction();
}

CoupleAction draw_plane_card(const Ui& ui, const CoupleView& view, const Rect& card,
                             bool with_minute) {
  const std::array<std::string_view, 3> plots = {ui.say("Who circles: by what they do"),
                                                 ui.say("Who circles: by what they bring"),
                                                 ui.say("A slice of their talk")};
  draw_card(ui, card);
  const PlotHead head = draw_plot_head(ui, {.id = "plane",
                                            .area = inside(ui, card),
                                            .plots = plots,
                                            .selected = static_cast<int>(view.plane)});
  const CoupleAction action = is_map(view.plane) ? draw_map(ui, view, head.body)
                                                 : draw_slice(ui, view, head.body, with_minute);
  if (head.saved) {
    return CoupleSavePlot{CouplePart::kPlane, *head.saved};
  }
  return head.chosen ? CoupleAction(CoupleSelectPlane{static_cast<CouplePlane>(*head.chosen)})
                     : action;
}

}  // namespace attune::ui
