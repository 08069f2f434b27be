// Rows of cards where it is tall, columns where it is low, one card where it is small.
#include "ui/cycle/cycle_layout.h"

#include "ui/cycle/card_head.h"
#include "ui/cycle/transport.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kCycleLayoutGap = 16.0F;
constexpr float kNarrowest = 860.0F;  // for two cards side by side
constexpr float kTall = 610.0F;       // for two rows of cards
constexpr float kShort = 440.0F;      // for two cards at the right

void put_transport_in_loop(const Ui& ui, CycleLayout& layout) {
  layout.transport =
      layout.loop.grown(-ui.px(kCardInset), -ui.px(6.0F)).bottom(ui.px(kTransportHeight));
}

}  // namespace

CycleLayout lay_out_cards(const Ui& ui, const Rect& area) {
  CycleLayout layout;
  const float gap = ui.px(kCycleLayoutGap);
  if (area.width() < ui.px(kNarrowest) || area.height() < ui.px(kShort)) {
    layout.one_card = true;
    layout.loop = layout.talk = layout.weeks = area;
    return layout;
  }
  if (area.height() >= ui.px(kTall)) {
    constexpr float kLoopShare = 0.54F;
    constexpr float kTalkShare = 0.56F;
    layout.loop = area.top((area.height() - gap) * kLoopShare);
    const Rect below = area.without_top(layout.loop.height() + gap);
    layout.talk = below.left((below.width() - gap) * kTalkShare);
    layout.weeks = below.without_left(layout.talk.width() + gap);
  } else {
    constexpr float kLoopShare = 0.60F;
    constexpr float kTalkShare = 0.50F;
    layout.loop = area.left((area.width() - gap) * kLoopShare);
    const Rect beside = area.without_left(layout.loop.width() + gap);
    layout.talk = beside.top((beside.height() - gap) * kTalkShare);
    layout.weeks = beside.without_top(layout.talk.height() + gap);
  }
  put_transport_in_loop(ui, layout);
  return layout;
}

}  // namespace attune::ui
