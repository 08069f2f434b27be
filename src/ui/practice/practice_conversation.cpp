// One kind of line after the other down the card; what stands below the edge announces itself.
#include "ui/practice/practice_conversation.h"

#include <algorithm>

#include "ui/kit/hit.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/scroll_area.h"
#include "ui/kit/shape.h"
#include "ui/practice/practice_remark.h"
#include "ui/widgets/chat.h"
#include "ui/widgets/coach_panel.h"
#include "ui/widgets/icon.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kInset = 24.0F;
constexpr float kBesideAvatar = 48.0F;
constexpr float kUnderBubble = 6.0F;
constexpr float kUnderReply = 26.0F;
constexpr float kNarrowColumn = 640.0F;
constexpr float kWorthAWord = 20.0F;  // hidden below the edge before it is said
constexpr float kAboveLine = 12.0F;   // what is brought into view does not touch the edge
constexpr float kRingRoom = 8.0F;

constexpr const char* kConversation = "conversation";

using Kind = PracticeLineView::Kind;

/// Where the next line goes.
struct Flow {
  const Ui& ui;
  float left = 0.0F;
  float width = 0.0F;
  float y = 0.0F;
  float last_line = 0.0F;   ///< Top of what is to be answered, else of the newest thing told.
  bool answerable = false;  ///< The other one has said something in this moment.

  [[nodiscard]] ImVec2 at() const { return {left, y}; }
  /// Panels stand between the avatars where there is room for that.
  [[nodiscard]] Rect panel() const {
    const float inset = width < ui.px(kNarrowColumn) ? 0.0F : ui.px(kBesideAvatar);
    return Rect::of({left + inset, y}, width - 2.0F * inset, 0.0F);
  }
};

void draw_note(Flow& flow, std::string_view title, std::string_view text, Colour ink, Colour fill) {
  constexpr float kPadding = 14.0F;
  const Ui& ui = flow.ui;
  const Rect place = flow.panel();
  const Paragraph paragraph{.type = Type::kSmall, .width = place.width() - ui.px(2.0F * kPadding)};
  const float height = measure_paragraph(ui, paragraph, text).height + ui.px(22.0F + 20.0F);
  const Rect area = Rect::of(place.min, place.width(), height);
  draw_fill(ui, area, fill, ui.px(12.0F));
  const ImVec2 at = area.min + ui.px(kPadding, 10.0F);
  draw_text(ui, at, Type::kCaptionStrong, ink, title);
  draw_paragraph(ui, at + ui.px(0.0F, 22.0F), paragraph, ui.palette.ink, text);
  flow.y = area.max.y;
}

/// The quiet way back to where this was said. Its words appear under the mouse or the keyboard.
bool draw_try_again(const Ui& ui, ImVec2 middle_of_edge, bool to_the_left, bool near) {
  const std::string_view words = ui.say("Try again from here");
  constexpr float kIcon = 18.0F;
  const float width = ui.px(kIcon + 24.0F) + text_width(ui, Type::kCaptionMedium, words);
  const float height = ui.px(kUnderReply);
  const float left = to_the_left ? middle_of_edge.x - width : middle_of_edge.x;
  const Rect area = Rect::of({left, middle_of_edge.y - height * 0.5F}, width, height);
  const Hit state = hit(ui, {.id = "try again", .area = area, .label = words});
  const bool lit = state.hovered || state.focused;
  if (lit) {
    draw_fill(ui, area, ui.palette.sunken, height * 0.5F);
  }
  const Colour colour = lit ? ui.palette.ink : near ? ui.palette.ink2 : ui.palette.ink3;
  const float edge = ui.px(8.0F + kIcon * 0.5F);
  const float icon = to_the_left && !lit && !near ? area.max.x - edge : area.min.x + edge;
  draw_icon(ui, Icon::kBack, {icon, area.centre().y}, colour, kIcon);
  if (lit || near) {
    draw_text_in(ui, area.without_left(ui.px(kIcon + 14.0F)), Type::kCaptionMedium, colour, words);
  }
  if (state.focused) {
    draw_focus_ring(ui, area, kUnderReply * 0.5F);
  }
  return state.pressed;
}

/// What stands under a bubble: how the reply reads, and the way back to it.
PracticeAction draw_under_reply(Flow& flow, const PracticeMomentView& moment,
                                const PracticeLineView& line, const Rect& bubble, bool near) {
  const Ui& ui = flow.ui;
  const bool way_back = line.own_pick && moment.try_again.has_value();
  if (line.style.empty() && !way_back) {
    return {};
  }
  const bool left = line.speaker == Partner::kFirst;
  float edge = left ? bubble.min.x : bubble.max.x;
  const float middle = bubble.max.y + ui.px(kUnderBubble + kUnderReply * 0.5F);
  if (!line.style.empty()) {
    const ImVec2 size = pill_size(ui, line.style);
    const float x = left ? edge : edge - size.x;
    draw_pill(ui, {x, middle - size.y * 0.5F}, line.style, ui.palette.ink2, ui.palette.sunken);
    edge = left ? x + size.x + ui.px(6.0F) : x - ui.px(6.0F);
  }
  PracticeAction action;
  if (way_back && draw_try_again(ui, {edge, middle}, !left, near)) {
    action = PracticeBackTo{*moment.try_again};
  }
  flow.y = bubble.max.y + ui.px(kUnderBubble + kUnderReply);
  return action;
}

PracticeAction draw_line(Flow& flow, const PracticeView& view, const PracticeMomentView& moment,
                         const PracticeLineView& line, bool near) {
  const Ui& ui = flow.ui;
  const Palette& palette = ui.palette;
  PracticeAction action;
  const bool to_answer = line.kind == Kind::kSpoken && line.speaker != view.you;
  if (to_answer || !flow.answerable) {
    flow.last_line = flow.y;
  }
  flow.answerable |= to_answer;
  switch (line.kind) {
    case Kind::kSpoken:
    case Kind::kInner: {
      const ChatLine chat{.speaker = line.speaker,
                          .initial = view.initials.at(static_cast<std::size_t>(line.speaker)),
                          .text = line.text,
                          .part = line.part};
      const Rect bubble = draw_chat_line(ui, flow.at(), flow.width, chat);
      flow.y = bubble.max.y;
      action = draw_under_reply(flow, moment, line, bubble, near);
      break;
    }
    case Kind::kNarration:
      flow.y += draw_narration(ui, flow.at(), flow.width, line.text);
      break;
    case Kind::kCoach: {
      const Rect place = flow.panel();
      flow.y = draw_coach_panel(ui, place.min, place.width(), {.text = line.text}).max.y;
      break;
    }
    case Kind::kFacilitator:
      draw_note(flow, ui.say("For whoever leads"), line.text, palette.ink2, palette.sunken);
      break;
    case Kind::kSafety:
      draw_note(flow, ui.say("Take your time"), line.safety, palette.caution, palette.caution_soft);
      break;
  }
  flow.y += ui.px(kChatGap);
  return action;
}

PracticeAction draw_moment(Flow& flow, const PracticeView& view, const PracticeMomentView& moment,
                           float bottom_before) {
  const Ui& ui = flow.ui;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  PracticeAction action;
  flow.answerable = false;
  ImGui::PushID(moment.number);
  for (const PracticeLineView& line : moment.lines) {
    const float reach = ui.px(110.0F);
    const bool near = line.own_pick && ImGui::IsWindowHovered() && mouse.y >= flow.y &&
                      mouse.y < std::min(flow.y + reach, bottom_before);
    const PracticeAction asked = draw_line(flow, view, moment, line, near);
    if (!std::holds_alternative<std::monostate>(asked)) {
      action = asked;
    }
  }
  ImGui::PopID();
  if (!moment.note.empty()) {
    const Rect place = flow.panel();
    flow.y = draw_coach_panel(ui, place.min, place.width(), {.text = moment.note}).max.y +
             ui.px(kChatGap);
  }
  return action;
}

/// Says that the talk goes on below the edge, and goes there. Half on the card, where the words
/// fade out, and half in the gap below it, so that it covers none; in a window of its own, because
/// the card's would cut it.
bool draw_more_below(const Ui& ui, const Rect& card) {
  const std::string_view words = ui.say("more ↓");
  const ImVec2 size = pill_size(ui, words);
  const ImVec2 at(card.centre().x - size.x * 0.5F, card.max.y - size.y * 0.5F);
  const Rect area{at, at + size};
  const Rect room = area.grown(ui.px(kRingRoom));
  ImGui::SetCursorScreenPos(room.min);
  compat::begin_child("more below", room.size(), ImGuiWindowFlags_NoScrollbar);
  const Hit state = hit(ui, {.id = "more below", .area = area, .label = ui.say("More below")});
  const Palette& palette = ui.palette;
  draw_pill(ui, at, words, state.hovered ? palette.on_accent : palette.accent,
            state.hovered ? palette.accent : palette.accent_soft);
  if (state.focused) {
    draw_focus_ring(ui, area, size.y * 0.5F / ui.scale);
  }
  ImGui::EndChild();
  return state.pressed;
}

/// The talk so far, and below it the coach on the newest reply.
struct Told {
  PracticeAction action;
  float newest = 0.0F;  ///< Top of what is to be read now.
  float end = 0.0F;
};

Told draw_talk(Flow& flow, const PracticeView& view, const Rect& window) {
  Told told;
  told.newest = flow.y;
  const auto take = [&told](const PracticeAction& asked) {
    if (!std::holds_alternative<std::monostate>(asked)) {
      told.action = asked;
    }
  };
  for (const PracticeMomentView& moment : view.moments) {
    take(draw_moment(flow, view, moment, window.max.y));
    told.newest = flow.last_line;
  }
  if (view.remark) {
    // What is to be answered stays in sight above the coach, unless the reasons were asked for, or
    // so little of the coach would be seen that asking seemed to do nothing.
    constexpr float kLeastOfRemark = 44.0F;  // px at scale 1
    if (flow.y + flow.ui.px(kLeastOfRemark) - told.newest > window.height()) {
      told.newest = flow.y;
    }
    const Rect place = flow.panel();
    if (view.remark->unfolded) {
      PracticeRemarkView folded = *view.remark;
      folded.unfolded = false;
      told.newest = flow.y + practice_remark_height(flow.ui, folded, place.width());
    }
    flow.y += practice_remark_height(flow.ui, *view.remark, place.width());
    take(draw_practice_remark(flow.ui, *view.remark, place.min, place.width()));
    flow.y += flow.ui.px(kChatGap);
  }
  told.end = flow.y;
  return told;
}

}  // namespace

PracticeAction draw_practice_conversation(const Ui& ui, const PracticeView& view,
                                          const Rect& card) {
  draw_card(ui, card);
  const Rect window = card.grown(-ui.px(6.0F), -ui.px(4.0F));
  Told told;
  {
    ScrollArea scroll(ui, kConversation, window);
    const float inset = ui.px(kInset - 6.0F);
    const float top = scroll.content().min.y + ui.px(16.0F);
    Flow flow = {.ui = ui,
                 .left = scroll.content().min.x + inset,
                 .width = scroll.content().width() - inset,
                 .y = top,
                 .last_line = top};
    told = draw_talk(flow, view, window);
    scroll.set_bottom(told.end);
    scroll.scroll_with_keys();
    scroll.fade_edges(ui.palette.surface);
    const bool at_once = scroll.appearing() || scroll.resized();
    if (view.follow || at_once) {
      scroll.bring_into_view(told.newest - ui.px(kAboveLine), told.end, view.glide && !at_once);
    }
  }
  const bool hidden = !view.telling && told.end > window.max.y + ui.px(kWorthAWord);
  if (hidden && draw_more_below(ui, card)) {
    ScrollArea(ui, kConversation, window).turn(1.0F);
  }
  return told.action;
}

}  // namespace attune::ui
