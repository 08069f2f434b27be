// Lays out, draws each piece, and takes the last wish of the frame.
#include "ui/compare/compare_panel.h"

#include <array>
#include <string>

#include "ui/compare/compare_bid.h"
#include "ui/compare/compare_card.h"
#include "ui/compare/compare_layout.h"
#include "ui/compare/compare_transport.h"
#include "ui/compare/compare_weeks.h"
#include "ui/frame/frame_panel.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shortcut.h"
#include "ui/kit/text.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

constexpr float kPairTabs = 190.0F;  // px at scale 1

bool asked(const CompareAction& action) { return !std::holds_alternative<std::monostate>(action); }

int focused_arm(const CompareView& view) {
  for (std::size_t i = 0; i < view.arms.size(); ++i) {
    if (view.arms[i].focused) {
      return static_cast<int>(i);
    }
  }
  return 0;
}

// Tonight | The weeks, in a low window.
CompareAction draw_fold_tabs(const Ui& ui, const CompareView& view, const Rect& area) {
  const std::array<std::string_view, 2> tabs = {ui.say("Tonight"), ui.say("The weeks")};
  const auto tab = draw_tab_bar(
      ui, {.id = "fold", .area = area, .labels = tabs, .selected = view.weeks_shown ? 1 : 0});
  if (!tab) {
    return {};
  }
  return *tab == 0 ? CompareAction(CompareShowTonight{}) : CompareAction(CompareShowWeeks{});
}

// Which two of the arms, in a narrow window.
CompareAction draw_arm_tabs(const Ui& ui, const CompareView& view, const Rect& area) {
  const std::array<std::string_view, 2> pairs = {
      ui.say("1 and 2"), view.arms.size() > 3 ? ui.say("3 and 4") : ui.say("2 and 3")};
  const auto tab = draw_tab_bar(
      ui, {.id = "arms", .area = area, .labels = pairs, .selected = focused_arm(view) / 2});
  return tab ? CompareAction(CompareFocus{*tab * 2}) : CompareAction();
}

CompareAction draw_caption(const Ui& ui, const CompareView& view, const CompareLayout& layout) {
  if (!layout.folded && layout.all_arms) {
    draw_text(ui, layout.caption.min, Type::kCaption, ui.palette.ink2,
              ui.say("Now, the next minutes"));
    return {};
  }
  const Rect tabs = layout.caption.top(ui.px(44.0F));
  CompareAction action;
  if (layout.folded) {
    action = draw_fold_tabs(ui, view, tabs);
  }
  if (!layout.all_arms) {
    const CompareAction chosen =
        draw_arm_tabs(ui, view, layout.folded ? tabs.right(ui.px(kPairTabs)) : tabs);
    action = asked(chosen) ? chosen : action;
  }
  return action;
}

// The person's own way among the columns: at the right of the title, where there is room for it.
CompareAction draw_own_switch(const Ui& ui, const CompareView& view, const Rect& content) {
  const std::string_view label = ui.say("Your way beside them");
  const ImVec2 size = switch_size(ui, label);
  const float title = text_width(ui, Type::kTitle, view.title) + ui.px(24.0F);
  if (!view.has_own || title + size.x > content.width()) {
    return {};
  }
  const bool pressed =
      draw_switch(ui, {.id = "own",
                       .top_left = {content.max.x - size.x, content.min.y - ui.px(4.0F)},
                       .label = label,
                       .spoken = view.own ? ui.say("Your way beside them: on")
                                          : ui.say("Your way beside them: off"),
                       .on = view.own});
  return pressed ? CompareAction(CompareToggleOwn{}) : CompareAction();
}

CompareAction draw_now(const Ui& ui, const CompareView& view, std::span<const LoopMotion> loops,
                       const CompareLayout& layout) {
  CompareAction action;
  const Rect first = arm_column(ui, layout, layout.now, 0);
  const CardWords words = card_words(ui, view, first.size());
  for (std::size_t place = 0; place < layout.arms.size(); ++place) {
    const int arm = layout.arms[place];
    const Rect card = arm_column(ui, layout, layout.now, static_cast<int>(place));
    if (draw_arm_card(ui, view, arm, loops[static_cast<std::size_t>(arm)], {card, words})) {
      action = CompareFocus{arm};
    }
  }
  return action;
}

CompareAction read_keys(const CompareView& view) {
  for (std::size_t i = 0; i < view.arms.size(); ++i) {
    if (shortcut(static_cast<char>('1' + i))) {
      return CompareFocus{static_cast<int>(i)};
    }
  }
  if (shortcut('p')) {
    return CompareTogglePlay{};
  }
  if (shortcut('b')) {
    return CompareBack{};
  }
  if (shortcut(compat::Key::kSpace)) {
    return view.at_end ? CompareAction() : CompareAction(CompareStep{});
  }
  return shortcut(compat::Key::kEnter) ? CompareAction(ComparePractise{}) : CompareAction();
}

// Bid and cards, where they do not fit, scroll together.
CompareAction draw_tonight(const Ui& ui, const CompareView& view, std::span<const LoopMotion> loops,
                           const CompareLayout& layout) {
  if (layout.scrolled.height() <= 0.0F) {
    if (layout.bid.height() > 0.0F) {
      draw_bid_strip(ui, view, layout);
    }
    return layout.now.height() > 0.0F ? draw_now(ui, view, loops, layout) : CompareAction();
  }
  const float shadow = ui.px(18.0F);  // of the first card, at its left
  ScrollArea scroll(ui, "tonight",
                    {layout.scrolled.min - ImVec2(shadow, 0.0F), layout.scrolled.max});
  scroll.scroll_with_keys();
  const CompareLayout inner =
      laid_out_within(ui, view, layout, scroll.content().without_left(shadow));
  draw_bid_strip(ui, view, inner);
  CompareAction action = draw_now(ui, view, loops, inner);
  scroll.set_bottom(inner.now.max.y);
  scroll.fade_edges(ui.palette.background);
  return action;
}

// A low window has no room for the purpose.
Rect draw_top(const Ui& ui, const CompareView& view, const Rect& content, float window_height) {
  constexpr float kLow = 680.0F;  // px at scale 1
  if (window_height >= ui.px(kLow)) {
    return draw_header(ui, content, view.title, view.purpose);
  }
  const Rect row = content.top(ui.px(36.0F));
  draw_text_in(ui, row, Type::kHeading, ui.palette.ink, view.title);
  return content.without_top(row.height() + ui.px(8.0F));
}

}  // namespace

CompareAction draw_compare_panel(const Ui& ui, const CompareView& view,
                                 std::span<const LoopMotion> loops, const Rect& content,
                                 float window_height) {
  const Rect below = draw_top(ui, view, content, window_height);
  const CompareLayout layout = lay_out_compare(ui, view, below, window_height);
  CompareAction action;
  const auto take = [&action](const CompareAction& other) {
    if (asked(other)) {
      action = other;
    }
  };
  take(draw_own_switch(ui, view, content));
  take(draw_caption(ui, view, layout));
  take(draw_tonight(ui, view, loops, layout));
  if (layout.divider.height() > 0.0F) {
    draw_compare_divider(ui, layout.divider);
  }
  if (layout.weeks.height() > 0.0F) {
    take(draw_compare_weeks(ui, view, layout));
  }
  take(draw_compare_transport(ui, view, layout.transport));
  take(read_keys(view));
  return action;
}

}  // namespace attune::ui
