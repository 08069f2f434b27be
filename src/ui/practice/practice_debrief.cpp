// What was said at the left, what follows from it at the right, and where to go from here below.
#include "ui/practice/practice_debrief.h"

#include <algorithm>
#include <utility>

#include "coach/outlook.h"
#include "ui/frame/frame_panel.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/practice/practice_toolbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_column.h"
#include "ui/widgets/weeks_plot.h"
#include "ui/widgets/wrapping_row.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kPracticeDebriefGap = 16.0F;
constexpr float kColumnGap = 20.0F;
constexpr float kInset = 22.0F;
constexpr float kNarrowestForTwo = 760.0F;
constexpr float kWeeksHeight = 170.0F;
constexpr float kRoom = 22.0F;  // at the edges, for the shadows of the cards

/// A card with a title around what `fill` puts into it.
template <typename Fill>
void put_card(TextColumn& page, std::string_view title, const Fill& fill) {
  const Ui& ui = page.ui();
  const float inset = ui.px(kInset);
  const auto put = [&](ImVec2 top_left, bool drawn) {
    TextColumn inner(ui, top_left + ImVec2(inset, inset * 0.8F), page.width() - 2.0F * inset,
                     drawn);
    inner.put(Type::kBodyStrong, ui.palette.ink, title, 6.0F);
    fill(inner);
    return inner.height() + inset * 1.7F;
  };
  const Rect area = page.take(put({}, false));
  page.skip(kPracticeDebriefGap);
  draw_card(ui, area);
  put(area.min, true);
}

void put_text_card(TextColumn& page, std::string_view title, std::string_view text) {
  if (!text.empty()) {
    put_card(page, title,
             [&](TextColumn& inner) { inner.put(Type::kBody, inner.ui().palette.ink, text); });
  }
}

void put_step(TextColumn& column, const coach::DebriefStep& step) {
  const Ui& ui = column.ui();
  column.put(Type::kSmall, ui.palette.ink, ui.say("“{}”", step.words), 4.0F);
  if (!step.style.empty()) {
    const Rect row = column.take(pill_size(ui, step.style).y);
    if (column.drawn()) {
      draw_pill(ui, row.min, step.style, ui.palette.ink2, ui.palette.sunken);
    }
  }
  column.skip(12.0F);
}

void put_path(TextColumn& page, std::string_view title, std::span<const coach::DebriefStep> steps) {
  if (steps.empty()) {
    return;
  }
  put_card(page, title, [&](TextColumn& inner) {
    for (const coach::DebriefStep& step : steps) {
      put_step(inner, step);
    }
  });
}

/// Several paragraphs in one card.
template <typename Texts>
void put_texts_card(TextColumn& page, std::string_view title, const Texts& texts) {
  if (texts.empty()) {
    return;
  }
  put_card(page, title, [&](TextColumn& inner) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
      inner.skip(i == 0 ? 0.0F : 10.0F);
      inner.put(Type::kBody, inner.ui().palette.ink, texts[i]);
    }
  });
}

void draw_weeks(const Ui& ui, const PracticeDebriefView& told, const Rect& area) {
  constexpr std::array<AxisWord, 2> kWords = {{{0.0F, to_say("little")}, {1.0F, to_say("much")}}};
  const std::array<AxisWord, 2> words = said(ui.say, kWords);
  const std::array<WeeksLine, 2> lines = {
      {{.label = ui.say("feels safe"), .values = told.security},
       {.label = ui.say("leans on being told"), .values = told.dependence, .strong = false}}};
  draw_weeks_plot(ui, {.area = area,
                       .lines = lines,
                       .words = words,
                       .weeks = static_cast<int>(told.security.size()) - 1});
}

void put_weeks(TextColumn& page, const PracticeDebriefView& told, std::string_view bidder) {
  if (told.security.empty()) {
    return;
  }
  put_card(page, page.ui().say("The weeks ahead"), [&](TextColumn& inner) {
    const Ui& ui = inner.ui();
    inner.put(Type::kCaption, ui.palette.ink3,
              ui.say("How {} is, {}. A teaching model, no forecast.", bidder,
                     ui.say(coach::kOutlookCaveat)),
              8.0F);
    const Rect plot = inner.take(ui.px(kWeeksHeight));
    if (inner.drawn()) {
      draw_weeks(ui, told, plot);
    }
    inner.skip(8.0F);
    inner.put(Type::kBodyMedium, ui.palette.ink, told.weeks_sentence);
  });
}

void put_evening(TextColumn& page, const PracticeView& view) {
  const Language& say = page.ui().say;
  const PracticeDebriefView& told = view.debrief;
  put_card(page, say("How it ended"), [&](TextColumn& inner) {
    const Palette& palette = inner.ui().palette;
    inner.put(Type::kBody, palette.ink, told.ending.empty() ? told.fault : told.ending, 8.0F);
    inner.put(Type::kSmall, palette.ink, told.told, 8.0F);
    inner.put(Type::kSmall, palette.ink2, told.tonight);
    if (!told.most_often.empty()) {
      inner.put(Type::kSmall, palette.ink2, say("Most often: {}.", told.most_often));
    }
  });
  put_text_card(page, say("Before you go on"), told.safety);
  put_texts_card(page, say("Where it might have gone another way"), told.turns);
  put_path(page, say("What {} said", view.names.at(static_cast<std::size_t>(view.you))), told.path);
  const bool several = told.other_ways.size() > 1;
  for (std::size_t i = 0; i < told.other_ways.size(); ++i) {
    put_path(page,
             several ? say("Another way you went ({})", i + 1)
                     : std::string(say("The other way you went")),
             told.other_ways[i]);
  }
}

void put_outlook(TextColumn& page, const PracticeView& view) {
  const Language& say = page.ui().say;
  const PracticeDebriefView& told = view.debrief;
  put_weeks(page, told, view.names.at(static_cast<std::size_t>(view.bidder)));
  put_text_card(page, say("One thing to try"), told.try_this);
  put_text_card(page, say("To write about"), told.prompt);
  put_texts_card(page, say("To sit with"), told.reflections);
}

struct Choice {
  const char* id;
  std::string label;
  ButtonKind kind;
  PracticeAction action;
};

std::vector<Choice> choices_of(const Language& say, const PracticeView& view) {
  std::vector<Choice> choices;
  if (view.comparable) {
    choices.push_back({"compare", std::string(say("See it answered four ways")),
                       ButtonKind::kPrimary, PracticeCompareEvening{}});
  }
  choices.push_back(
      {"again", std::string(say("Play again")), ButtonKind::kSecondary, PracticeAgain{}});
  if (view.two_seats) {
    choices.push_back(
        {"seat", other_seat_label(say, view), ButtonKind::kSecondary, PracticeSwapSeats{}});
  }
  choices.push_back({"paths", std::string(say("The way you went")), ButtonKind::kSecondary,
                     PracticeTogglePaths{}});
  choices.push_back({"other", std::string(say("Another evening")), ButtonKind::kSecondary,
                     PracticeAnotherEvening{}});
  return choices;
}

float buttons_height(const Ui& ui, const PracticeView& view, float width) {
  WrappingRow row(ui, {}, width);
  for (const Choice& choice : choices_of(ui.say, view)) {
    row.place(button_size(ui, choice.label));
  }
  return row.height();
}

PracticeAction draw_buttons(const Ui& ui, const PracticeView& view, const Rect& area) {
  PracticeAction action;
  ui.focus.start_here();
  WrappingRow row(ui, area.min, area.width());
  for (const Choice& choice : choices_of(ui.say, view)) {
    if (draw_button(ui, {.id = choice.id,
                         .area = row.place(button_size(ui, choice.label)),
                         .label = choice.label,
                         .kind = choice.kind})) {
      action = choice.action;
    }
  }
  return action;
}

/// The cards in two columns where it is wide; returns where they end.
float put_told(const Ui& ui, const PracticeView& view, ImVec2 at, float width) {
  if (width < ui.px(kNarrowestForTwo)) {
    TextColumn page(ui, at, width);
    put_evening(page, view);
    put_outlook(page, view);
    return page.at().y;
  }
  const float half = (width - ui.px(kColumnGap)) * 0.5F;
  TextColumn left(ui, at, half);
  put_evening(left, view);
  TextColumn right(ui, at + ImVec2(half + ui.px(kColumnGap), 0.0F), half);
  put_outlook(right, view);
  return std::max(left.at().y, right.at().y);
}

// Another evening was perhaps scrolled here before.
void begin_at_the_top(ScrollArea& scroll) {
  if (scroll.appearing()) {
    const float top = scroll.content().min.y;
    scroll.bring_into_view(top, top, false);
  }
}

void draw_told(const Ui& ui, const PracticeView& view, const Rect& area) {
  const float room = ui.px(kRoom);
  ScrollArea scroll(ui, "debrief", area.grown(room, 0.0F));
  begin_at_the_top(scroll);
  const ImVec2 at = scroll.content().min + ImVec2(room, ui.px(8.0F));
  scroll.set_bottom(put_told(ui, view, at, area.width()));
  scroll.fade_edges(ui.palette.background);
  scroll.scroll_with_keys();
}

/// The title, and at its right the way back to the talk.
PracticeAction draw_head(const Ui& ui, const PracticeView& view, const Rect& content, Rect& below) {
  const std::string_view talk = ui.say("The conversation");
  below = draw_header(ui, content, ui.say("Looking back"), view.title);
  const ImVec2 size = button_size(ui, talk);
  below.min.y = std::max(below.min.y, content.min.y + size.y + ui.px(10.0F));
  const bool pressed = draw_button(ui, {.id = "talk",
                                        .area = content.right(size.x).top(size.y),
                                        .label = talk,
                                        .kind = ButtonKind::kSecondary});
  return pressed ? PracticeAction(PracticeShowTalk{}) : PracticeAction();
}

PracticeAction one_of(PracticeAction first, PracticeAction second) {
  return std::holds_alternative<std::monostate>(first) ? std::move(second) : std::move(first);
}

/// In a low window everything scrolls, the title and the buttons too.
PracticeAction draw_as_a_whole(const Ui& ui, const PracticeView& view, const Rect& content) {
  const float room = ui.px(kRoom);
  ScrollArea scroll(ui, "debrief", content.grown(room, 0.0F));
  begin_at_the_top(scroll);
  const Rect page =
      Rect::of(scroll.content().min + ImVec2(room, 0.0F), content.width(), content.height());
  Rect below;
  PracticeAction back = draw_head(ui, view, page, below);
  const float bottom = put_told(ui, view, below.min, page.width());
  const float buttons = buttons_height(ui, view, page.width());
  PracticeAction chosen =
      draw_buttons(ui, view, Rect::of({page.min.x, bottom}, page.width(), buttons));
  scroll.set_bottom(bottom + buttons + ui.px(kPracticeDebriefGap));
  scroll.fade_edges(ui.palette.background);
  scroll.scroll_with_keys();
  return one_of(std::move(back), std::move(chosen));
}

}  // namespace

PracticeAction draw_practice_debrief(const Ui& ui, const PracticeView& view, const Rect& content) {
  constexpr float kLowest = 360.0F;  // for the cards, with a title above and buttons below
  const float buttons = buttons_height(ui, view, content.width()) + ui.px(14.0F);
  if (content.height() - buttons < ui.px(kLowest)) {
    return draw_as_a_whole(ui, view, content);
  }
  Rect below;
  PracticeAction back = draw_head(ui, view, content, below);
  draw_told(ui, view, below.without_bottom(buttons));
  return one_of(std::move(back), draw_buttons(ui, view, below.bottom(buttons - ui.px(14.0F))));
}

}  // namespace attune::ui
