// Fits caption, loop and pill into a card of any height.
#include "ui/practice/practice_side.h"

#include <algorithm>
#include <array>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/infinity_loop.h"
#include "ui/widgets/time_series.h"

namespace attune::ui {

namespace {

constexpr float kInset = 20.0F;
constexpr int kFewestTurns = 7;  // the axis has room for

/// One more than there are while the talk goes on, so that its line never stands at the edge.
int room_for_turns(const PracticeView& view) {
  const int turns = static_cast<int>(view.distress.size());
  return std::max(kFewestTurns, view.stage == PracticeStage::kTalk ? turns + 1 : turns);
}

// Each stands where a band begins, of distress and of arousal: the one who asks and the one who
// answers are spoken of in these words everywhere.
constexpr std::array<AxisWord, 5> kWords = {{{0.0F, to_say("calm, settled")},
                                             {0.25F, to_say("uneasy, stirred")},
                                             {0.5F, to_say("alarmed, flooded")},
                                             {0.75F, to_say("overwhelmed")},
                                             {1.0F, ""}}};
// Where those are too wide to stand beside the axis: the lines mean two things, so no word of one.
constexpr std::array<AxisWord, 5> kFewWords = {
    {{0.0F, to_say("little")}, {0.25F, ""}, {0.5F, ""}, {0.75F, ""}, {1.0F, to_say("much")}}};
constexpr ToleranceBand kTolerance = {0.0F, 0.5F, ""};

LoopPartner partner_of(const PracticeView& view, Partner partner) {
  const auto index = static_cast<std::size_t>(partner);
  return {.name = view.names.at(index), .doing = view.loop.doing.at(index)};
}

}  // namespace

void draw_practice_tension(const Ui& ui, const PracticeView& view, const Rect& card) {
  draw_card(ui, card);
  const std::string_view caption = ui.say("How stirred up each one is; shaded, what can be borne");
  const bool fits = text_width(ui, Type::kCaption, caption) <= card.width() - ui.px(2.0F * kInset);
  const float top = draw_card_head(ui, card, ui.say("Tension, turn by turn"),
                                   fits ? caption : ui.say("From a teaching model"));
  const auto bidder = static_cast<std::size_t>(view.bidder);
  const std::array<SeriesLine, 2> lines = {
      {{view.bidder, view.names.at(bidder), view.distress},
       {other(view.bidder), view.names.at(1 - bidder), view.arousal}}};
  const Rect plot{{card.min.x + ui.px(kInset), top + ui.px(4.0F)},
                  card.max - ui.px(kInset - 4.0F, 12.0F)};
  const std::array<AxisWord, 5> words = said(ui.say, kWords);
  const std::array<AxisWord, 5> few_words = said(ui.say, kFewWords);
  draw_time_series(ui, {.area = plot,
                        .lines = lines,
                        .words = words_fit_beside(ui, plot, words) ? words : few_words,
                        .tolerance = kTolerance,
                        .turns = room_for_turns(view)});
}

void draw_practice_loop(const Ui& ui, const PracticeView& view, const LoopMotion& motion,
                        const Rect& card) {
  draw_card(ui, card);
  const PracticeLoopView& loop = view.loop;
  const float top = draw_card_head(ui, card, ui.say("The loop you are both in"), loop.caption);
  const ImVec2 pill = pill_size(ui, loop.pace);
  const float foot = card.max.y - ui.px(18.0F) - pill.y;
  // One tone whatever the loop does: the words say it, and a hue would grade the reply.
  draw_pill(ui, {card.min.x + ui.px(kInset), foot}, loop.pace, ui.palette.ink2, ui.palette.sunken);
  // Two lines are kept for what it came to, so that nothing moves when it is said.
  const Paragraph paragraph{.type = Type::kCaption, .width = card.width() - ui.px(2.0F * kInset)};
  const float words = text_height(ui, Type::kCaption) * spec_of(Type::kCaption).leading * 2.0F;
  constexpr float kLowestLoop = 120.0F;
  const bool told = foot - words - ui.px(10.0F) - top > ui.px(kLowestLoop);
  const float under = told ? foot - words - ui.px(10.0F) : foot - ui.px(4.0F);
  if (told && !loop.summary.empty()) {
    draw_paragraph(ui, {card.min.x + ui.px(kInset), under + ui.px(4.0F)}, paragraph,
                   ui.palette.ink2, loop.summary);
  }
  draw_infinity_loop(ui, {{card.min.x + ui.px(kInset), top}, {card.max.x - ui.px(kInset), under}},
                     {.first = partner_of(view, Partner::kFirst),
                      .second = partner_of(view, Partner::kSecond),
                      .pursuer = loop.pursuer,
                      .active = loop.active,
                      .station_word = loop.word},
                     motion);
}

void draw_practice_stopped(const Ui& ui, const Rect& card) {
  draw_card(ui, card);
  const float top = draw_card_head(ui, card, ui.say("The coaching has stopped"), "");
  const Rect inner = card.grown(-ui.px(kInset));
  draw_paragraph(ui, {inner.min.x, top + ui.px(4.0F)},
                 {.type = Type::kSmall, .width = inner.width()}, ui.palette.ink2,
                 ui.say("This is no pattern of two that could be danced better, so nothing is read "
                        "in a reply any more, and nothing is drawn."));
}

}  // namespace attune::ui
