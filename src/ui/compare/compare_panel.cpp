#include "ui/compare/compare_panel.h"

#include <array>
#include <string>

#include "ui/compare/compare_bid.h"
#include "ui/compare/compare_card.h"
#include "ui/compare/compare_layout.h"
#include "ui/compare/compare_transport.h"
#include "ui/compare/compare_weeks.h"
#include "ui/frame/frame_panel.h"
#include "ui/kit/shortcut.h"
#include "ui/kit/text.h"
#include "ui/widgets/tab_bar.h"

namespace attune::ui {

namespace {

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
  constexpr std::array<std::string_view, 2> kTabs = {"Tonight", "The weeks"};
  const auto tab = draw_tab_bar(
      ui, {.id = "fold", .area = area, .labels = kTabs, .selected = view.weeks_shown ? 1 : 0});
  if (!tab) {
    return {};
  }
  return *tab == 0 ? CompareAction(CompareShowTonight{}) : CompareAction(CompareShowWeeks{});
}

// Which two of the arms, in a narrow window.
CompareAction draw_arm_tabs(const Ui& ui, const CompareView& view, const Rect& area) {
  constexpr std::array<std::string_view, 4> kNumbers = {"1", "2", "3", "4"};
  const auto tab = draw_tab_bar(ui, {.id = "arms",
                                     .area = area,
                                     .labels = std::span(kNumbers).first(view.arms.size()),
                                     .selected = focused_arm(view)});
  return tab ? CompareAction(CompareFocus{*tab}) : CompareAction();
}

CompareAction draw_caption(const Ui& ui, const CompareView& view, const CompareLayout& layout) {
  if (!layout.folded && layout.all_arms) {
    draw_text(ui, layout.caption.min, Type::kCaption, ui.palette.ink2, "Now, the next minutes");
    return {};
  }
  const Rect tabs = layout.caption.top(ui.px(44.0F));
  CompareAction action;
  if (layout.folded) {
    action = draw_fold_tabs(ui, view, tabs);
  }
  if (!layout.all_arms) {
    const float width = ui.px(56.0F) * static_cast<float>(view.arms.size());
    const CompareAction chosen = draw_arm_tabs(ui, view, layout.folded ? tabs.right(width) : tabs);
    action = asked(chosen) ? chosen : action;
  }
  return action;
}

CompareAction draw_now(const Ui& ui, const CompareView& view, std::span<const LoopMotion> loops,
                       const CompareLayout& layout) {
  CompareAction action;
  const Rect first = arm_column(ui, layout, layout.now, 0);
  const CardWords words = card_words(ui, view, first.size());
  for (std::size_t place = 0; place < layout.arms.size(); ++place) {
    const int arm = layout.arms[place];
    const Rect card = arm_column(ui, layout, layout.now, static_cast<int>(place));
    if (draw_arm_card(ui, view, arm, loops[static_cast<std::size_t>(arm)], card, words)) {
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

}  // namespace

CompareAction draw_compare_panel(const Ui& ui, const CompareView& view,
                                 std::span<const LoopMotion> loops, const Rect& content,
                                 float window_height) {
  const Rect below = draw_header(ui, content, view.title,
                                 "The same moment, answered in different ways. Nothing is graded.");
  const CompareLayout layout = lay_out_compare(ui, view, below, window_height);
  CompareAction action = draw_bid_strip(ui, view, layout.bid);
  const auto take = [&action](const CompareAction& other) {
    if (asked(other)) {
      action = other;
    }
  };
  take(draw_caption(ui, view, layout));
  if (layout.now.height() > 0.0F) {
    take(draw_now(ui, view, loops, layout));
  }
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
