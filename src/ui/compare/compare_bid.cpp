// A large bubble with its speaker, or a small one above each column.
#include "ui/compare/compare_bid.h"

#include <algorithm>

#include "base/text.h"
#include "ui/compare/compare_bubble.h"
#include "ui/kit/drawn_once.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/avatar.h"

namespace attune::ui {

namespace {

// The words of the one who asks, beside their initial; returns the right edge of the bubble.
float draw_bid(const Ui& ui, const CompareView& view, const Rect& area, float most_width) {
  const Partner asker = view.bidder;
  const std::string& name = view.names[asker == Partner::kFirst ? 0 : 1];
  const float radius = ui.px(kAvatarSize * 0.5F);
  draw_avatar(ui, {area.min.x + radius, area.centre().y}, asker,
              std::string_view(name).substr(0, first_code_point(name)));

  const float pad = ui.px(18.0F);
  const float left = area.min.x + 2.0F * radius + ui.px(12.0F);
  const Paragraph text = {.type = Type::kBodyMedium,
                          .width = std::min(most_width, area.max.x - left) - 2.0F * pad};
  const ParagraphSize size = measure_paragraph(ui, text, view.bid);
  const float height = size.height + ui.px(20.0F);
  const Rect bubble =
      Rect::of({left, area.centre().y - height * 0.5F}, size.width + 2.0F * pad, height);
  draw_fill(ui, bubble, ui.palette.soft_of(asker), ui.px(16.0F));
  draw_paragraph(ui, bubble.min + ImVec2(pad, ui.px(11.0F)), text, ui.palette.ink, view.bid);
  return bubble.max.x;
}

// What the room looks like; left out where there is no room for all of it.
void draw_room(const Ui& ui, const CompareView& view, const Rect& area) {
  const Paragraph text = {.type = Type::kCaption, .width = area.width()};
  const float height = measure_paragraph(ui, text, view.narration).height;
  if (height <= area.height()) {
    draw_paragraph(ui, {area.min.x, area.centre().y - height * 0.5F}, text, ui.palette.ink2,
                   view.narration);
  }
}

// Small words at the foot of the strip: the card below answers them.
void draw_lead(const Ui& ui, const CompareView& view, std::string_view words, const Rect& column) {
  const float height = bubble_size(ui, column.width(), Type::kCaption, words).y;
  draw_bubble(ui, column.bottom(height), {view.bidder, words});
}

void draw_shared_bid(const Ui& ui, const CompareView& view, const Rect& area) {
  constexpr float kLeastNarration = 160.0F;
  const float bid_end = draw_bid(ui, view, area, area.width() * 0.62F) + ui.px(20.0F);
  if (area.max.x - bid_end > ui.px(kLeastNarration)) {
    draw_room(ui, view, {{bid_end, area.min.y}, area.max});
  }
}

void draw_leads(const Ui& ui, const CompareView& view, const CompareLayout& layout) {
  for (std::size_t place = 0; place < layout.arms.size(); ++place) {
    const CompareArmView& arm = view.arms[static_cast<std::size_t>(layout.arms[place])];
    if (!arm.ended && !arm.words.lead.empty()) {
      draw_lead(ui, view, arm.words.lead,
                arm_column(ui, layout, layout.bid, static_cast<int>(place)));
    }
  }
}

Fingerprint print_of(const CompareView& view, const CompareLayout& layout) {
  Fingerprint print;
  print.add(layout.bid).add(view.bid).add(view.narration).add(view.bidder);
  print.add(view.names[0]).add(view.names[1]);
  for (const int arm : layout.arms) {
    const CompareArmView& shown = view.arms[static_cast<std::size_t>(arm)];
    print.add(shown.words.lead).add(shown.ended);
  }
  return print;
}

}  // namespace

void draw_bid_strip(const Ui& ui, const CompareView& view, const CompareLayout& layout) {
  const bool shared = view.one_bid || (layout.folded && view.weeks_shown);
  draw_once(ui, print_of(view, layout).add(shared), [&] {
    if (shared) {
      draw_shared_bid(ui, view, layout.bid);
    } else {
      draw_leads(ui, view, layout);
    }
  });
}

}  // namespace attune::ui
