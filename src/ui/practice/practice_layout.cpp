// Columns where the window is wide, tabs where it is narrow, and less around the talk where it is
// low.
#include "ui/practice/practice_layout.h"

#include <algorithm>

#include "ui/frame/frame_panel.h"
#include "ui/practice/practice_ending.h"
#include "ui/practice/practice_own.h"
#include "ui/practice/practice_replies.h"
#include "ui/practice/practice_toolbar.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kHeader = 84.0F;
constexpr float kTabbedHeader = 52.0F;
constexpr float kTabs = 44.0F;
constexpr float kPracticeLayoutGap = 16.0F;
constexpr float kColumnGap = 24.0F;
constexpr float kNarrowestForTwo = 860.0F;  // content with conversation and pictures side by side
constexpr float kWidestSide = 396.0F;
constexpr float kNarrowestSide = 344.0F;
constexpr float kSideShare = 0.36F;
constexpr float kQuestion = 36.0F;
constexpr float kLowestTalk = 132.0F;
constexpr float kLowestTalkBesideOwnWords = 72.0F;
constexpr float kLowestTalkShare = 0.30F;
constexpr float kTensionShare = 0.46F;
constexpr float kNoQuestion = 320.0F;  // below the header: so low that the question is left out
constexpr float kLowestTalkShareLow = 0.48F;

void divide_talk(const Ui& ui, const PracticeView& view, const Rect& area, PracticeLayout& layout) {
  const bool over = view.stage == PracticeStage::kEnd;
  const bool unasked = over || area.height() < ui.px(kNoQuestion);
  const float gap = ui.px(layout.low ? kPracticeLayoutGap * 0.6F : kPracticeLayoutGap);
  const float question = gap + (unasked ? 0.0F : ui.px(kQuestion));
  const float wanted = over       ? practice_ending_height(ui, view, area.width())
                       : view.own ? practice_own_height(ui, *view.own, area.width())
                                  : practice_replies_height(ui, view, area.width());
  // What is to be answered stays in sight together with the first answers.
  const float lowest = layout.low && view.own ? ui.px(kLowestTalkBesideOwnWords)
                       : layout.low
                           ? std::min(ui.px(kLowestTalk), area.height() * kLowestTalkShareLow)
                           : std::max(ui.px(kLowestTalk), area.height() * kLowestTalkShare);
  const float replies = std::min(wanted, std::max(0.0F, area.height() - question - lowest));
  layout.replies = area.bottom(replies);
  layout.conversation = area.without_bottom(replies + question);
  layout.question = {{area.min.x, layout.conversation.max.y + gap},
                     {area.max.x, layout.replies.min.y}};
}

void divide_side(const Ui& ui, const Rect& area, PracticeLayout& layout) {
  const bool beside = area.width() > area.height() * 1.5F;
  if (beside) {
    layout.tension = column(area, 0, 2, ui.px(kPracticeLayoutGap));
    layout.loop = column(area, 1, 2, ui.px(kPracticeLayoutGap));
    return;
  }
  const float gap = ui.px(kPracticeLayoutGap);
  layout.tension = area.top((area.height() - gap) * kTensionShare);
  layout.loop = area.without_top(layout.tension.height() + gap);
}

}  // namespace

PracticeLayout lay_out_practice(const Ui& ui, const PracticeView& view, const Rect& content) {
  PracticeLayout layout;
  layout.tabbed = content.width() < ui.px(kNarrowestForTwo);
  layout.low = layout.tabbed && is_low(ui, content);
  layout.header = content.top(ui.px(layout.tabbed ? kTabbedHeader : kHeader));
  Rect below = content.without_top(layout.header.height());
  if (view.choices.options) {
    layout.strip = below.top(practice_strip_height(ui, view, below.width()));
    below = below.without_top(layout.strip.height() + ui.px(kPracticeLayoutGap));
  }
  if (layout.tabbed) {
    if (layout.low) {
      layout.tabs = layout.header.top(ui.px(kTabs)).without_right(practice_tools_width(ui));
    } else {
      layout.tabs = below.top(ui.px(kTabs));
      below = below.without_top(ui.px(kTabs + kPracticeLayoutGap * 0.75F));
    }
    view.choices.picture ? divide_side(ui, below, layout) : divide_talk(ui, view, below, layout);
    return layout;
  }
  const float side =
      std::clamp(below.width() * kSideShare, ui.px(kNarrowestSide), ui.px(kWidestSide));
  divide_side(ui, below.right(side), layout);
  divide_talk(ui, view, below.without_right(side + ui.px(kColumnGap)), layout);
  return layout;
}

}  // namespace attune::ui
