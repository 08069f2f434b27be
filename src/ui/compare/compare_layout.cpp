#include "ui/compare/compare_layout.h"

#include <algorithm>

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kFoldBelow = 800.0F;
constexpr float kLeastColumn = 225.0F;  // with its gap; narrower ones are shown two at a time
constexpr float kBid = 60.0F;
constexpr float kCaption = 28.0F;
constexpr float kTabs = 52.0F;
constexpr float kDivider = 54.0F;
constexpr float kTransport = 52.0F;
constexpr float kGap = 12.0F;
constexpr float kWeeksShare = 0.31F;  // of what tonight and the weeks have together

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

}  // namespace

CompareLayout lay_out_compare(const Ui& ui, const CompareView& view, const Rect& below_header,
                              float window_height) {
  CompareLayout layout;
  choose_arms(ui, view, below_header.width(), layout);
  layout.folded = window_height < ui.px(kFoldBelow);
  layout.bid = below_header.top(ui.px(kBid));
  layout.transport = below_header.bottom(ui.px(kTransport));
  Rect middle =
      below_header.without_top(ui.px(kBid + kGap)).without_bottom(ui.px(kTransport + kGap));
  const bool tabs = layout.folded || !layout.all_arms;
  layout.caption = middle.top(ui.px(tabs ? kTabs : kCaption));
  middle = middle.without_top(layout.caption.height());
  if (layout.folded) {
    (view.weeks_shown ? layout.weeks : layout.now) = middle;
    return layout;
  }
  const float shared = middle.height() - ui.px(kDivider);
  layout.weeks = middle.bottom(shared * kWeeksShare);
  layout.now = middle.top(shared - layout.weeks.height());
  layout.divider = {{middle.min.x, layout.now.max.y}, {middle.max.x, layout.weeks.min.y}};
  return layout;
}

Rect arm_column(const Ui& ui, const CompareLayout& layout, const Rect& row, int place) {
  const int count = static_cast<int>(layout.arms.size());
  return column(row, place, count, ui.px(count > 3 ? 16.0F : 20.0F));
}

}  // namespace attune::ui
