// Header, sources, cards, footer; the cards draw themselves.
#include "ui/cycle/cycle_panel.h"

#include <algorithm>
#include <array>
#include <string>

#include "coach/cycle_words.h"
#include "ui/cycle/cycle_layout.h"
#include "ui/cycle/loop_card.h"
#include "ui/cycle/talk_card.h"
#include "ui/cycle/transport.h"
#include "ui/cycle/weeks_card.h"
#include "ui/frame/frame_panel.h"
#include "ui/frame/page_top.h"
#include "ui/kit/first_action.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

std::string honest_words(const Language& say) {
  return say(
      "A teaching model of an imagined couple, not a forecast: it leaves out most of what two "
      "people are. {}",
      say(coach::kWhereAfraid));
}

constexpr float kCyclePanelGap = 12.0F;  // px at scale 1

Paragraph footer_in(float width) { return {.type = Type::kCaption, .width = width}; }

float footer_height(const Ui& ui, float width) {
  return measure_paragraph(ui, footer_in(width), honest_words(ui.say)).height;
}

void draw_footer(const Ui& ui, const Rect& area) {
  draw_paragraph(ui, area.min, footer_in(area.width()), ui.palette.ink3, honest_words(ui.say));
}

/// Which talk is looked at. Takes its height from `area`.
CycleAction draw_sources(const Ui& ui, const CycleView& view, Rect& area) {
  const float height = tab_bar_size(ui, view.sources, area.width()).y;
  const std::optional<int> pressed = draw_tab_bar(
      ui,
      {.id = "sources", .area = area.top(height), .labels = view.sources, .selected = view.source});
  area = area.without_top(height + ui.px(kCyclePanelGap));
  return pressed ? CycleAction(CycleSelectSource{*pressed}) : CycleAction();
}

/// Which card is looked at, where there is room for one. Takes its height from `area`.
CycleAction draw_parts(const Ui& ui, const CycleView& view, Rect& area) {
  const std::array<std::string_view, 3> parts = {ui.say("The loop"), ui.say("This talk"),
                                                 ui.say("The weeks")};
  const float height = tab_bar_size(ui, parts, area.width()).y;
  const std::optional<int> pressed = draw_tab_bar(ui, {.id = "parts",
                                                       .area = area.top(height),
                                                       .labels = parts,
                                                       .selected = static_cast<int>(view.part)});
  area = area.without_top(height + ui.px(kCyclePanelGap));
  return pressed ? CycleAction(CycleSelectPart{static_cast<CyclePart>(*pressed)}) : CycleAction();
}

float smallest_card(const Ui& ui, CyclePart part, float width) {
  constexpr float kPlot = 260.0F;
  return part == CyclePart::kLoop ? smallest_loop_card(ui, width, 0.0F) : ui.px(kPlot);
}

CycleAction draw_part(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                      const Rect& card) {
  switch (view.part) {
    case CyclePart::kLoop:
      draw_loop_card(ui, view, motion, card, 0.0F);
      return {};
    case CyclePart::kTalk:
      return draw_talk_card(ui, view, card);
    case CyclePart::kWeeks:
      return draw_weeks_card(ui, view, card);
  }
  return {};
}

/// Room at the edges for the shadows, which would be cut at the card's border.
constexpr float kRoom = 12.0F;

Rect page_of(const Ui& ui, const ScrollArea& scroll, const Rect& visible) {
  const float room = ui.px(kRoom);
  return Rect::of(scroll.content().min + ImVec2(room, 0.0F), scroll.content().width() - 2.0F * room,
                  visible.height() - ui.px(kCyclePanelGap));
}

/// The tabs and one card, which scroll where even that is too much.
CycleAction draw_scrolled_card(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                               const Rect& visible) {
  ScrollArea scroll(ui, "cycle", visible.grown(ui.px(kRoom), 0.0F));
  Rect page = page_of(ui, scroll, visible);
  const CycleAction source = draw_sources(ui, view, page);
  const CycleAction part = draw_parts(ui, view, page);
  const float height = std::max(smallest_card(ui, view.part, page.width()), page.height());
  const CycleAction asked = draw_part(ui, view, motion, page.top(height));
  scroll.set_bottom(page.min.y + height + ui.px(kCyclePanelGap));
  scroll.fade_edges(ui.palette.background);
  return first_action<CycleAction>({source, part, asked});
}

/// In a low window the card comes first, with the loop in one piece; the talks to choose from and
/// the footer are scrolled to.
CycleAction draw_low_card(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                          const Rect& visible) {
  ScrollArea scroll(ui, "cycle", visible.grown(ui.px(kRoom), 0.0F));
  Rect page = page_of(ui, scroll, visible);
  const CycleAction part = draw_parts(ui, view, page);
  float height = 0.0F;
  CycleAction asked;
  if (view.part == CyclePart::kLoop) {
    height = draw_loop_before_words(ui, view, motion, page);
  } else {
    height = std::max(smallest_card(ui, view.part, page.width()), page.height());
    asked = draw_part(ui, view, motion, page.top(height));
  }
  Rect below = page.without_top(height + ui.px(kCyclePanelGap));
  const CycleAction source = draw_sources(ui, view, below);
  draw_footer(ui, below);
  scroll.set_bottom(below.min.y + footer_height(ui, page.width()) + ui.px(kCyclePanelGap));
  scroll.fade_edges(ui.palette.background);
  return first_action<CycleAction>({source, part, asked});
}

/// A small window: one card at a time. The transport is always at hand; the footer scrolls with
/// the card in a window that is low as well.
CycleAction draw_one_card(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                          const Rect& below) {
  constexpr float kLow = 480.0F;
  const bool low = below.height() < ui.px(kLow);
  const float footer = low ? 0.0F : footer_height(ui, below.width()) + ui.px(kCyclePanelGap * 0.5F);
  const Rect above = below.without_bottom(footer);
  const float transport = ui.px(kTransportHeight);
  const Rect visible = above.without_bottom(transport);
  const CycleAction action = low ? draw_low_card(ui, view, motion, visible)
                                 : draw_scrolled_card(ui, view, motion, visible);
  const CycleAction moved = draw_transport(ui, view, above.bottom(transport));
  if (!low) {
    draw_footer(ui, below.bottom(footer_height(ui, below.width())));
  }
  return first_action<CycleAction>({action, moved});
}

CycleAction draw_all_cards(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                           Rect below) {
  const CycleAction source = draw_sources(ui, view, below);
  const float footer = footer_height(ui, below.width());
  const CycleLayout layout =
      lay_out_cards(ui, below.without_bottom(footer + ui.px(kCyclePanelGap)));
  draw_loop_card(ui, view, motion, layout.loop, ui.px(kTransportHeight));
  const CycleAction transport = draw_transport(ui, view, layout.transport);
  const CycleAction talk = draw_talk_card(ui, view, layout.talk);
  const CycleAction weeks = draw_weeks_card(ui, view, layout.weeks);
  draw_footer(ui, below.bottom(footer));
  return first_action<CycleAction>({source, transport, talk, weeks});
}

/// Whether the cards fit side by side below the sources.
bool fits_one_card_only(const Ui& ui, const CycleView& view, const Rect& below) {
  const float taken = tab_bar_size(ui, view.sources, below.width()).y +
                      footer_height(ui, below.width()) + ui.px(2.0F * kCyclePanelGap);
  return lay_out_cards(ui, below.without_bottom(taken)).one_card;
}

}  // namespace

CycleAction draw_cycle_panel(const Ui& ui, const CycleView& view, const LoopMotion& motion,
                             const Rect& content) {
  const Rect below = draw_page_title(ui, content, ui.say("The cycle"), view.purpose);
  return fits_one_card_only(ui, view, below) ? draw_one_card(ui, view, motion, below)
                                             : draw_all_cards(ui, view, motion, below);
}

}  // namespace attune::ui
