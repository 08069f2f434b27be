// From the top: the caveat, the curves, and the one sentence they say.
#include "ui/cycle/weeks_card.h"

#include <array>

#include "ui/cycle/card_head.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/weeks_plot.h"

namespace attune::ui {

namespace {

constexpr std::string_view kNothingYet = to_say(
    "Once somebody has answered, the weeks stand here: how safe it would come to feel, and how "
    "much would lean on being told.");

// The bands of what moves over the weeks; a low plot has no room for the middle one.
std::array<AxisWord, 3> bands_in(const Language& say) {
  return {{{0.0F, say("low")}, {0.5F, say("middling")}, {1.0F, say("high")}}};
}
constexpr float kLowPlot = 84.0F;  // px at scale 1; below it the sentence is smaller, too

std::array<WeeksLine, 2> lines_of(const CycleView& view) {
  const bool trust = view.weeks_pair == WeeksPair::kTrust;
  std::array<WeeksLine, 2> lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    lines.at(i).label = view.weeks.at(i).label;
    lines.at(i).values = view.weeks.at(i).values;
    lines.at(i).strong = i == 0 || !trust;
  }
  if (!trust) {
    // One for each partner: who asks learns to soothe oneself, who answers carries a burden.
    lines[0].partner = view.asker;
    lines[1].partner = other(view.asker);
  }
  return lines;
}

void draw_weeks(const Ui& ui, const CycleView& view, Rect body) {
  const Paragraph caveat = {.type = Type::kCaption, .width = body.width()};
  const float above =
      draw_paragraph(ui, body.min, caveat, ui.palette.ink3, view.caveat).height + ui.px(6.0F);
  Paragraph outlook = {.type = Type::kSmallStrong, .width = body.width()};
  const auto below = [&] {
    return measure_paragraph(ui, outlook, view.outlook).height + ui.px(6.0F);
  };
  if (body.height() - above - below() < ui.px(kLowPlot)) {
    outlook.type = Type::kCaptionStrong;
  }
  const std::array<WeeksLine, 2> lines = lines_of(view);
  const Rect plot = body.without_top(above).without_bottom(below());
  const std::array<AxisWord, 3> bands = bands_in(ui.say);
  const std::array<AxisWord, 2> outer = {bands.front(), bands.back()};
  const bool low = plot.height() < ui.px(kLowPlot);
  draw_weeks_plot(
      ui, {.area = plot, .lines = lines, .words = low ? std::span<const AxisWord>(outer) : bands});
  draw_paragraph(ui, {body.min.x, plot.max.y + ui.px(6.0F)}, outlook, ui.palette.ink, view.outlook);
}

}  // namespace

CycleAction draw_weeks_card(const Ui& ui, const CycleView& view, const Rect& card) {
  const std::array<std::string_view, 2> pairs = {ui.say("trust"), ui.say("effort")};
  draw_card(ui, card);
  const CardHead head = draw_card_head_with_tabs(ui, card,
                                                 {.title = ui.say("Over the weeks"),
                                                  .id = "weeks pair",
                                                  .labels = pairs,
                                                  .selected = static_cast<int>(view.weeks_pair),
                                                  .saves = view.has_weeks});
  if (view.has_weeks) {
    draw_weeks(ui, view, head.body);
  } else {
    draw_paragraph(ui, head.body.min, {.type = Type::kSmall, .width = head.body.width()},
                   ui.palette.ink2, ui.say(kNothingYet));
  }
  if (head.saved) {
    return CycleSavePlot{CyclePart::kWeeks, *head.saved};
  }
  return head.pressed ? CycleAction(CycleSelectWeeksPair{static_cast<WeeksPair>(*head.pressed)})
                      : CycleAction();
}

}  // namespace attune::ui
