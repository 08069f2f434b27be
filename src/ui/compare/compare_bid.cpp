#include "ui/compare/compare_bid.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"

namespace attune::ui {

namespace {

constexpr float kButton = 44.0F;

std::string_view initial_of(std::string_view name) {
  return name.empty() ? name : name.substr(0, first_code_point(name));
}

std::string moment_words(const CompareView& view) {
  return view.turn == 0 ? std::string("The question")
                        : fmt::format("Moment {} of {}", view.turn, view.turns);
}

// Back and forward at the right; returns the left edge of what it took.
float draw_moment(const Ui& ui, const CompareView& view, const Rect& area, CompareAction& action) {
  const float size = ui.px(kButton);
  const float y = area.centre().y - size * 0.5F;
  const float forward = area.max.x - size;
  const float back = forward - size - ui.px(4.0F);
  if (draw_button(ui, {.id = "one back",
                       .area = Rect::of({back, y}, size, size),
                       .label = "One moment back (B)",
                       .kind = ButtonKind::kQuiet,
                       .icon = Icon::kBack,
                       .icon_only = true,
                       .enabled = view.turn > 0})) {
    action = CompareBack{};
  }
  if (draw_button(ui, {.id = "one on",
                       .area = Rect::of({forward, y}, size, size),
                       .label = "One moment on (Space)",
                       .kind = ButtonKind::kQuiet,
                       .icon = Icon::kForward,
                       .icon_only = true,
                       .enabled = !view.at_end})) {
    action = CompareStep{};
  }
  const std::string words = moment_words(view);
  const float left = back - ui.px(10.0F) - text_width(ui, Type::kCaption, words);
  draw_text_in(ui, {{left, area.min.y}, {back, area.max.y}}, Type::kCaption, ui.palette.ink2,
               words);
  return left;
}

// The words of the one who asks, beside their initial; returns the right edge of the bubble.
float draw_bid(const Ui& ui, const CompareView& view, const Rect& area, float most_width) {
  const Partner asker = view.bidder;
  const std::string& name = view.names[asker == Partner::kFirst ? 0 : 1];
  const float radius = ui.px(kAvatarSize * 0.5F);
  draw_avatar(ui, {area.min.x + radius, area.centre().y}, asker, initial_of(name));

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

}  // namespace

CompareAction draw_bid_strip(const Ui& ui, const CompareView& view, const Rect& area) {
  CompareAction action;
  const float right = draw_moment(ui, view, area, action) - ui.px(20.0F);
  const Rect words = {area.min, {right, area.max.y}};
  const float bid_end = draw_bid(ui, view, words, words.width() * 0.62F) + ui.px(20.0F);
  constexpr float kLeastNarration = 160.0F;
  if (right - bid_end > ui.px(kLeastNarration)) {
    draw_room(ui, view, {{bid_end, area.min.y}, {right, area.max.y}});
  }
  return action;
}

}  // namespace attune::ui
