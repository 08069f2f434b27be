// Presets above; dials at the left, the loop and what helps beside them, two pictures below.
#include "ui/couple/couple_panel.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "coach/cycle_words.h"
#include "ui/couple/couple_cards.h"
#include "ui/couple/couple_header.h"
#include "ui/frame/frame_panel.h"
#include "ui/frame/page_top.h"
#include "ui/kit/first_action.h"
#include "ui/kit/hit.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"

namespace attune::ui {

namespace {

constexpr std::string_view kPurpose =
    to_say("The pattern is the problem, not either of them. Move something, and read on.");

constexpr float kCouplePanelGap = 12.0F;  // px at scale 1
constexpr float kWide = 1010.0F;          // for everything at once
constexpr float kTall = 600.0F;           // for everything at once
constexpr float kMiddling = 740.0F;       // for the dials and one part beside them
constexpr float kDialsWidth = 300.0F;

std::string honest_words(const Language& say) {
  return say(
      "A teaching model of two imagined people, not a forecast; patterns and sizes are "
      "approximate. {}",
      say(coach::kWhereAfraid));
}

float footer_height(const Ui& ui, float width) {
  return measure_paragraph(ui, {.type = Type::kCaption, .width = width}, honest_words(ui.say))
      .height;
}

void draw_footer(const Ui& ui, Rect& area) {
  const Paragraph footer = {.type = Type::kCaption, .width = area.width()};
  const float height = footer_height(ui, area.width());
  draw_paragraph(ui, {area.min.x, area.max.y - height}, footer, ui.palette.ink3,
                 honest_words(ui.say));
  area = area.without_bottom(height + ui.px(kCouplePanelGap * 0.5F));
}

/// Of the loop's card where everything is shown: about half, or what its words take.
float loop_height(const Ui& ui, const CoupleView& view, const Rect& right) {
  constexpr float kLoopShare = 0.52F;
  return std::max((right.height() - ui.px(kCouplePanelGap)) * kLoopShare,
                  loop_card_height(ui, view, right.width()));
}

/// Everything at once: dials and what would change it at the left; the loop, and two pictures
/// below.
CoupleAction draw_all(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                      const Rect& area) {
  constexpr float kDialsShare = 0.6F;
  const float gap = ui.px(kCouplePanelGap);
  const Rect left = area.left(ui.px(kDialsWidth));
  const Rect dials = left.top((left.height() - gap) * kDialsShare);
  const Rect changes = left.without_top(dials.height() + gap);
  const Rect right = area.without_left(left.width() + gap);
  const Rect loop = right.top(loop_height(ui, view, right));
  const Rect below = right.without_top(loop.height() + gap);
  const CoupleAction turned = draw_dials_card(ui, view, dials);
  const CoupleAction sought = draw_couple_loop_card(ui, view, motion, loop);
  draw_changes_card(ui, view, changes);
  const CoupleAction over_time = draw_over_time_card(ui, view, column(below, 0, 2, gap));
  const CoupleAction plane = draw_plane_card(ui, view, column(below, 1, 2, gap), false);
  return first_action<CoupleAction>({turned, sought, over_time, plane});
}

CoupleAction draw_part(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                       const Rect& card, CouplePart part) {
  switch (part) {
    case CouplePart::kLoop:
      return draw_couple_loop_card(ui, view, motion, card);
    case CouplePart::kOverTime:
      return draw_over_time_card(ui, view, card);
    case CouplePart::kPlane:
      return draw_plane_card(ui, view, card, true);
    case CouplePart::kChanges:
      draw_changes_card(ui, view, card);
      return {};
    case CouplePart::kDials:
      break;
  }
  return draw_dials_card(ui, view, card);
}

/// One part at a time, chosen by tabs; `parts` of them, the dials last.
CoupleAction draw_one(const Ui& ui, const CoupleView& view, const LoopMotion& motion, Rect area,
                      std::size_t parts) {
  const std::array<std::string_view, 5> names = {ui.say("The loop"), ui.say("Over time"),
                                                 ui.say("Maps"), ui.say(kWhatWouldChange),
                                                 ui.say("Change")};
  const auto labels = std::span(names).first(parts);
  const CouplePart shown =
      static_cast<std::size_t>(view.part) < parts ? view.part : CouplePart::kLoop;
  const auto part = draw_page_tabs(
      ui, {.id = "parts", .labels = labels, .selected = static_cast<int>(shown)}, area);
  const CoupleAction action = draw_part(ui, view, motion, area, shown);
  return part ? CoupleAction(CoupleSelectPart{static_cast<CouplePart>(*part)}) : action;
}

/// The dials at the left, one part at a time beside them.
CoupleAction draw_two(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                      const Rect& area) {
  constexpr std::size_t kWithoutDials = 4;
  const Rect dials = area.left(ui.px(kDialsWidth));
  const CoupleAction turned = draw_dials_card(ui, view, dials);
  const CoupleAction one = draw_one(
      ui, view, motion, area.without_left(dials.width() + ui.px(kCouplePanelGap)), kWithoutDials);
  return first_action<CoupleAction>({turned, one});
}

/// Whether there is room for everything below the header.
bool shows_all(const Ui& ui, const CoupleView& view, const Rect& area) {
  constexpr float kLowestPicture = 250.0F;
  const float header = ui.px(kSmallestTarget + kCouplePanelGap);
  const Rect right = area.without_top(header).without_left(ui.px(kDialsWidth + kCouplePanelGap));
  return area.width() >= ui.px(kWide) && area.height() >= ui.px(kTall) &&
         right.height() - loop_height(ui, view, right) >= ui.px(kLowestPicture);
}

/// The smallest height of what is below the presets.
float least_height(const Ui& ui, const CoupleView& view, float width, bool two) {
  constexpr float kTabs = 2.0F * 50.0F;
  constexpr float kPlain = 330.0F;
  constexpr float kDials = 400.0F;
  const float card = two ? width - ui.px(kDialsWidth + kCouplePanelGap) : width;
  const float plain = ui.px(two ? kDials : kPlain + kTabs);
  const bool loop = view.part == CouplePart::kLoop || (two && view.part == CouplePart::kDials);
  return loop ? std::max(plain, loop_card_height(ui, view, card) + ui.px(kTabs)) : plain;
}

/// One part at a time, with the dials beside it where there is room; scrolls where it has to.
CoupleAction draw_scrolled(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                           const Rect& visible) {
  constexpr std::size_t kAllParts = 5;
  constexpr float kShadow = 12.0F;  // room for the shadows, which would be cut at the edges
  ScrollArea scroll(ui, "couple", visible.grown(ui.px(kShadow), 0.0F));
  Rect page = scroll.content().grown(-ui.px(kShadow), 0.0F);
  page.max.y = page.min.y + visible.height() - ui.px(kCouplePanelGap);
  const bool two = page.width() >= ui.px(kMiddling);
  const CoupleAction source = draw_couple_header(ui, view, page);
  page.max.y = std::max(page.max.y, page.min.y + least_height(ui, view, page.width(), two) +
                                        footer_height(ui, page.width()));
  const float bottom = page.max.y;
  draw_footer(ui, page);
  const CoupleAction asked =
      two ? draw_two(ui, view, motion, page) : draw_one(ui, view, motion, page, kAllParts);
  scroll.set_bottom(bottom + ui.px(kCouplePanelGap));
  scroll.fade_edges(ui.palette.background);
  return first_action<CoupleAction>({source, asked});
}

}  // namespace

CoupleAction draw_couple_panel(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                               const Rect& content) {
  Rect area = content.height() < ui.px(kLowestWithTitle)
                  ? content
                  : draw_slim_header(ui, content, ui.say("The couple"), ui.say(kPurpose));
  if (shows_all(ui, view, area)) {
    const CoupleAction source = draw_couple_header(ui, view, area);
    draw_footer(ui, area);
    return first_action<CoupleAction>({source, draw_all(ui, view, motion, area)});
  }
  return draw_scrolled(ui, view, motion, area);
}

}  // namespace attune::ui
