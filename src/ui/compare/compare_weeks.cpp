// Two lines an arm, one sentence under them.
#include "ui/compare/compare_weeks.h"

#include <array>
#include <string>

#include "coach/outlook.h"
#include "ui/compare/compare_card.h"
#include "ui/kit/drawn_once.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/weeks_plot.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kPad = 14.0F;
constexpr float kCaveat = 30.0F;
constexpr float kHead = 36.0F;
constexpr float kLeastPlot = 120.0F;

void draw_sentence(const Ui& ui, const CompareView& view, const CompareArmView& arm,
                   const Rect& area) {
  if (view.weeks_drawn < 1.0F) {
    return;
  }
  draw_once(ui, Fingerprint().add(area).add(arm.sentence), [&] {
    draw_paragraph(ui, area.min, {.type = Type::kCaptionMedium, .width = area.width()},
                   ui.palette.ink, arm.sentence);
  });
}

// What the sentences need below the plots, so that the plots line up.
float sentence_height(const Ui& ui, const CompareView& view, float width) {
  float height = 0.0F;
  for (const CompareArmView& arm : view.arms) {
    const Paragraph text = {.type = Type::kCaptionMedium, .width = width};
    height = std::max(height, measure_paragraph(ui, text, arm.sentence).height);
  }
  return height;
}

void draw_arm_weeks(const Ui& ui, const CompareView& view, const CompareArmView& arm,
                    const Rect& column, float sentence) {
  const Rect inside = column.grown(-ui.px(kPad), -ui.px(10.0F));
  const std::array<WeeksLine, 2> usual = {
      {{ui.say("feels safe"), arm.security, true, std::nullopt},
       {ui.say("leans on being told"), arm.dependence, false, std::nullopt}}};
  const std::array<WeeksLine, 2> more = {
      {{ui.say("soothes oneself"), arm.soothing, true, std::nullopt},
       {ui.say("carries a burden"), arm.burden, false, std::nullopt}}};
  draw_weeks_plot(ui, {.area = inside.without_bottom(sentence + ui.px(6.0F)),
                       .lines = view.more ? more : usual,
                       .dash = static_cast<ArmDash>((arm.number - 1) % 4),
                       .ground = ui.palette.sunken,
                       .progress = view.weeks_drawn});
  draw_sentence(ui, view, arm, inside.bottom(sentence));
}

// Names and caveat stand here where the cards and the waterline are not on the screen.
void draw_folded(const Ui& ui, const CompareView& view, const CompareLayout& layout,
                 const Rect& area, float sentence) {
  draw_text_aligned(ui, area.top(ui.px(kCaveat)).grown(-ui.px(kPad), 0.0F), Align::kRight,
                    {Type::kCaption, ui.palette.ink2, ui.say(coach::kOutlookCaveat)});
  const Rect below = area.without_top(ui.px(kCaveat));
  for (std::size_t place = 0; place < layout.arms.size(); ++place) {
    const auto& arm = view.arms[static_cast<std::size_t>(layout.arms[place])];
    const Rect column = arm_column(ui, layout, below, static_cast<int>(place));
    draw_arm_head(ui, arm, column.top(ui.px(kHead)).grown(-ui.px(kPad), 0.0F));
    draw_arm_weeks(ui, view, arm, column.without_top(ui.px(kHead)), sentence);
  }
}

void draw_beside_tonight(const Ui& ui, const CompareView& view, const CompareLayout& layout,
                         float sentence) {
  for (std::size_t place = 0; place < layout.arms.size(); ++place) {
    const auto& arm = view.arms[static_cast<std::size_t>(layout.arms[place])];
    draw_arm_weeks(ui, view, arm, arm_column(ui, layout, layout.weeks, static_cast<int>(place)),
                   sentence);
  }
}

CompareAction draw_reveal(const Ui& ui, const Rect& area) {
  const std::string_view label = ui.say("Show the weeks");
  const ImVec2 size = button_size(ui, label);
  const bool pressed =
      draw_button(ui, {.id = "show the weeks",
                       .area = Rect::of(area.centre() - size * 0.5F, size.x, size.y),
                       .label = label,
                       .kind = ButtonKind::kSecondary});
  return pressed ? CompareAction(CompareShowWeeks{}) : CompareAction();
}

void draw_divider(const Ui& ui, const Rect& area) {
  const float y = area.centre().y - ui.px(4.0F);
  draw_waterline(ui, area.min.x, area.max.x, y);
  const float height = text_height(ui, Type::kCaption);
  draw_text(ui, {area.min.x, y - height - ui.px(2.0F)}, Type::kCaption, ui.palette.ink2,
            ui.say("tonight"));
  draw_text(ui, {area.min.x, y + ui.px(3.0F)}, Type::kCaption, ui.palette.ink2,
            ui.say(coach::kOutlookCaveat));
}

}  // namespace

void draw_compare_divider(const Ui& ui, const Rect& area) {
  draw_once(ui, Fingerprint().add(area).add(ui.say.code()), [&] { draw_divider(ui, area); });
}

CompareAction draw_compare_weeks(const Ui& ui, const CompareView& view,
                                 const CompareLayout& layout) {
  draw_fill(ui, layout.weeks, ui.palette.sunken, ui.px(kCardRadius));
  if (!view.weeks_shown) {
    return draw_reveal(ui, layout.weeks);
  }
  const float width = arm_column(ui, layout, layout.weeks, 0).width() - ui.px(2.0F * kPad);
  const float sentence = sentence_height(ui, view, width);
  if (!layout.folded) {
    draw_beside_tonight(ui, view, layout, sentence);
    return {};
  }
  const float needed = ui.px(kCaveat + kHead + kLeastPlot) + sentence;
  if (layout.weeks.height() >= needed) {
    draw_folded(ui, view, layout, layout.weeks, sentence);
    return {};
  }
  ScrollArea scroll(ui, "weeks", layout.weeks);
  scroll.scroll_with_keys();
  const Rect whole = Rect::of(scroll.content().min, scroll.content().width(), needed);
  draw_folded(ui, view, layout, whole, sentence);
  scroll.set_bottom(whole.max.y);
  scroll.fade_edges(ui.palette.sunken);
  return {};
}

}  // namespace attune::ui
