// The loop, what helps, and the two pictures.
#include "ui/couple/couple_cards.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/cycle/card_head.h"
#include "ui/cycle/loop_card.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/plot/plot.h"
#include "ui/plot/plot_handle.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/slider.h"

namespace attune::ui {

namespace {

constexpr float kInsetY = 11.0F;  // px at scale 1
constexpr float kGap = 6.0F;

constexpr float kRoomForMore = 60.0F;

constexpr std::string_view kQuestion = "What would change this?";
constexpr std::string_view kThinking = "Worked out as soon as nothing is turned.";

LoopPartner partner_of(const CyclePartnerView& view) {
  return {.name = view.name,
          .doing = {},
          .shows_title = view.shows_title,
          .shows = view.shows,
          .underneath_title = "Underneath",
          .underneath = view.underneath};
}

/// Draws a paragraph at the top of `area` and takes its room.
void draw_at_top(const Ui& ui, Rect& area, Type type, Colour colour, std::string_view text) {
  if (text.empty()) {
    return;
  }
  const Paragraph paragraph = {.type = type, .width = area.width()};
  const float height = draw_paragraph(ui, area.min, paragraph, colour, text).height;
  area = area.without_top(height + ui.px(kGap));
}

CoupleAction draw_minute(const Ui& ui, const CoupleView& view, Rect& body) {
  const Rect row = body.bottom(ui.px(kSliderHeight));
  body = body.without_bottom(ui.px(kSliderHeight));
  const std::string reading = "minute " + std::to_string(std::lround(view.minute));
  const auto moved =
      draw_slider(ui, {.id = "minute",
                       .area = row,
                       .label = "a slice: the rest stands still at",
                       .reading = reading,
                       .value = view.minute,
                       .low = 0.0F,
                       .high = view.last_minute,
                       .standard = 20.0F,
                       .step = 1.0F,
                       .explanation = "At which minute of the talk the other three states are "
                                      "held still."});
  return moved ? CoupleAction(CoupleSeekMinute{*moved}) : CoupleAction();
}

}  // namespace

void draw_couple_loop_card(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                           const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
  draw_at_top(ui, inner, Type::kBodyStrong, ui.palette.ink, view.sentence);
  draw_at_top(ui, inner, Type::kSmall, ui.palette.ink2, view.worry);
  draw_infinity_loop(ui, inner,
                     {.size = LoopSize::kLarge,
                      .first = partner_of(view.partners[0]),
                      .second = partner_of(view.partners[1]),
                      .pursuer = Partner::kFirst,
                      .active = view.station,
                      .station_word = view.station_word,
                      .pace_word = {}},
                     motion);
}

float loop_card_height(const Ui& ui, const CoupleView& view, float width) {
  const float inner = width - ui.px(2.0F * kCardInset);
  const auto height = [&](Type type, std::string_view text) {
    return text.empty()
               ? 0.0F
               : measure_paragraph(ui, {.type = type, .width = inner}, text).height + ui.px(kGap);
  };
  return smallest_loop_card(ui, width, 0.0F) + height(Type::kSmall, view.worry) +
         height(Type::kBodyStrong, view.sentence);
}

float changes_height(const Ui& ui, const CoupleView& view, float width) {
  const float inner = width - ui.px(2.0F * kCardInset);
  const auto height = [&](Type type, std::string_view text) {
    return measure_paragraph(ui, {.type = type, .width = inner}, text).height;
  };
  // As high before the answer is known as most are: little moves when it comes.
  constexpr float kMostLines = 5.0F;
  const float answer = std::max(height(Type::kSmall, view.thinking ? kThinking : view.what_helps),
                                kMostLines * height(Type::kSmall, "x"));
  return height(Type::kBodyStrong, kQuestion) + answer + ui.px(2.0F * kInsetY + 2.0F * kGap);
}

void draw_changes_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  draw_card(ui, card);
  Rect inner = card.grown(-ui.px(kCardInset), -ui.px(kInsetY));
  draw_at_top(ui, inner, Type::kBodyStrong, ui.palette.ink, kQuestion);
  if (view.thinking) {
    draw_at_top(ui, inner, Type::kSmall, ui.palette.ink3, kThinking);
    return;
  }
  draw_at_top(ui, inner, Type::kSmall, ui.palette.ink, view.what_helps);
  if (card.height() < changes_height(ui, view, card.width()) + ui.px(kRoomForMore)) {
    return;
  }
  for (std::size_t i = 1; i < view.changes.size(); ++i) {
    draw_at_top(ui, inner, Type::kSmall, ui.palette.ink2, "Or " + view.changes[i].words + ".");
  }
  draw_at_top(ui, inner, Type::kSmall, ui.palette.ink2, view.beginning);
}

CoupleAction draw_over_time_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  constexpr std::array<std::string_view, 4> kTabs = {"felt", "done", "trust", "effort"};
  draw_card(ui, card);
  const CardHead head = draw_card_head_with_tabs(ui, card,
                                                 {.title = "Over time",
                                                  .id = "over time",
                                                  .labels = kTabs,
                                                  .selected = static_cast<int>(view.over_time)});
  draw_plot(ui, *view.over_time_plot,
            {.area = head.body, .title = false, .caption = true, .readings = true});
  return head.pressed
             ? CoupleAction(CoupleSelectOverTime{static_cast<CoupleOverTime>(*head.pressed)})
             : CoupleAction();
}

CoupleAction draw_plane_card(const Ui& ui, const CoupleView& view, const Rect& card) {
  constexpr std::array<std::string_view, 3> kTabs = {"who circles", "asking", "feeling"};
  draw_card(ui, card);
  const CardHead head = draw_card_head_with_tabs(
      ui, card,
      {.title = "Map", .id = "plane", .labels = kTabs, .selected = static_cast<int>(view.plane)});
  Rect body = head.body;
  CoupleAction action;
  const bool map = view.plane == CouplePlane::kMap;
  if (!map) {
    action = draw_minute(ui, view, body);
  }
  const PlotPlane plane = draw_plot(
      ui, *view.plane_plot, {.area = body, .title = false, .caption = map, .readings = !map});
  if (map) {
    const auto moved = draw_plot_handle(ui, plane,
                                        {.id = "these two",
                                         .value = view.couple_point,
                                         .low = {1.0, 1.0},
                                         .high = {7.0, 7.0},
                                         .label = "these two: drag them"});
    if (moved) {
      action = CoupleMove{*moved};
    }
  }
  return head.pressed ? CoupleAction(CoupleSelectPlane{static_cast<CouplePlane>(*head.pressed)})
                      : action;
}

}  // namespace attune::ui
