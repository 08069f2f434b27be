// From the top down: what keeps its height, then what shares the rest.
#include "ui/compare/compare_layout.h"

#include <algorithm>

#include "ui/compare/compare_bubble.h"
#include "ui/compare/compare_card.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kFoldBelow = 800.0F;
constexpr float kLeastColumn = 225.0F;  // with its gap; narrower ones are shown two at a time
constexpr float kLeastBid = 56.0F;
constexpr float kCaption = 28.0F;
constexpr float kTabs = 52.0F;
constexpr float kDivider = 48.0F;
constexpr float kTransport = 52.0F;
constexpr float kCompareLayoutGap = 12.0F;
constexpr float kWeeksShare = 0.325F;  // of what tonight and the weeks have together

void choose_arms(const Ui& ui, const CompareView& view, float width, CompareLayout& layout) {
  const int count = static_cast<int>(view.arms.size());
  layout.all_arms = count <= 2 || width / static_cast<float>(count) >= ui.px(kLeastColumn);
  int focused = 0;
  for (int i = 0; i < count; ++i) {
    if (view.arms[static_cast<std::size_t>(i)].focused) {
      focused = i;
    }
  }
  const int first = layout.all_arms ? 0 : std::min(focused / 2 * 2, std::max(0, count - 2));
  const int last = layout.all_arms ? count : std::min(count, first + 2);
  for (int i = first; i < last; ++i) {
    layout.arms.push_back(i);
  }
}

// As high as the strip ever has to be, so that nothing below it moves while the clock runs.
float bid_height(const Ui& ui, const CompareView& view, const CompareLayout& layout,
                 const Rect& area) {
  float height = ui.px(kLeastBid);
  const float column = arm_column(ui, layout, area, 0).width();
  for (const CompareArmView& arm : view.arms) {
    for (const CompareWords& words : arm.every_exchange) {
      height = std::max(height, bubble_size(ui, column, Type::kCaption, words.lead).y);
    }
  }
  return height;
}

// Tonight or the weeks, below the tabs that choose; the bid above them, unless all of tonight has
// to scroll.
void fold(const Ui& ui, const CompareView& view, const Rect& middle, CompareLayout& layout) {
  const Rect below_bid = middle.without_top(layout.bid.height() + ui.px(kCompareLayoutGap));
  const Rect below_tabs = below_bid.without_top(ui.px(kTabs));
  const float card = least_card_height(ui, view, arm_column(ui, layout, middle, 0).width());
  const bool scrolls = below_tabs.height() < card;
  layout.caption = (scrolls ? middle : below_bid).top(ui.px(kTabs));
  const Rect place = scrolls ? middle.without_top(ui.px(kTabs)) : below_tabs;
  if (view.weeks_shown) {
    layout.weeks = place;
  } else {
    (scrolls ? layout.scrolled : layout.now) = place;
  }
  if (scrolls) {
    layout.bid = {};
  }
}

}  // namespace

CompareLayout lay_out_compare(const Ui& ui, const CompareView& view, const Rect& below_header,
                              float window_height) {
  CompareLayout layout;
  choose_arms(ui, view, below_header.width(), layout);
  layout.folded = window_height < ui.px(kFoldBelow);
  layout.bid = below_header.top(bid_height(ui, view, layout, below_header));
  layout.transport = below_header.bottom(ui.px(kTransport));
  const Rect middle = below_header.without_bottom(ui.px(kTransport + kCompareLayoutGap));
  if (layout.folded) {
    fold(ui, view, middle, layout);
    return layout;
  }
  const bool tabs = !layout.all_arms;
  const Rect below_bid = middle.without_top(layout.bid.height() + ui.px(kCompareLayoutGap));
  layout.caption = below_bid.top(ui.px(tabs ? kTabs : kCaption));
  const Rect both = below_bid.without_top(layout.caption.height());
  const float shared = both.height() - ui.px(kDivider);
  layout.weeks = both.bottom(shared * kWeeksShare);
  layout.now = both.top(shared - layout.weeks.height());
  layout.divider = {{both.min.x, layout.now.max.y}, {both.max.x, layout.weeks.min.y}};
  return layout;
}

CompareLayout laid_out_within(const Ui& ui, const CompareView& view, const CompareLayout& layout,
                              const Rect& content) {
  CompareLayout inner = layout;
  inner.bid = content.top(bid_height(ui, view, layout, content));
  const float card = least_card_height(ui, view, arm_column(ui, layout, content, 0).width());
  inner.now =
      Rect::of({content.min.x, inner.bid.max.y + ui.px(kCompareLayoutGap)}, content.width(), card);
  return inner;
}

Rect arm_column(const Ui& ui, const CompareLayout& layout, const Rect& row, int place) {
  const int count = static_cast<int>(layout.arms.size());
  return column(row, place, count, ui.px(count > 3 ? 16.0F : 20.0F));
}

}  // namespace attune::ui
