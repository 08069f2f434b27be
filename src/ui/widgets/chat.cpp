// Bubbles with the corner beside the avatar left square.
#include "ui/widgets/chat.h"

#include "ui/kit/drawn_once.h"
#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/widgets/avatar.h"

namespace attune::ui {

namespace {

constexpr float kWidestShare = 0.66F;  // of the column
constexpr float kPaddingX = 16.0F;
constexpr float kPaddingY = 10.0F;
constexpr float kBesideAvatar = 48.0F;
constexpr float kRadius = 16.0F;
constexpr float kPartHeight = 20.0F;

bool is_inner(const ChatLine& line) { return !line.part.empty(); }

Paragraph paragraph_in(const Ui& ui, float width) {
  const float beside = width - ui.px(kBesideAvatar);
  const float text = std::min(beside, std::max(width * kWidestShare, ui.px(260.0F)));
  return {.type = Type::kBody, .width = text - ui.px(2.0F * kPaddingX)};
}

struct Bubble {
  Rect area;
  ImVec2 text;
};

Bubble place(const Ui& ui, ImVec2 top_left, float width, const ChatLine& line) {
  const ParagraphSize size = measure_paragraph(ui, paragraph_in(ui, width), line.text);
  const float head = is_inner(line) ? ui.px(kPartHeight) : 0.0F;
  const float head_width = is_inner(line) ? text_width(ui, Type::kCaptionMedium, line.part) : 0.0F;
  const ImVec2 padding = ui.px(kPaddingX, kPaddingY);
  const float bubble_width = std::max(size.width, head_width) + 2.0F * padding.x;
  const bool left = line.speaker == Partner::kFirst;
  const float x = left ? top_left.x + ui.px(kBesideAvatar)
                       : top_left.x + width - ui.px(kBesideAvatar) - bubble_width;
  const Rect area = Rect::of({x, top_left.y}, bubble_width, size.height + head + 2.0F * padding.y);
  return {area, area.min + padding + ImVec2(0.0F, head)};
}

void draw_spoken(const Ui& ui, const Rect& area, Partner speaker) {
  const ImDrawFlags lower = speaker == Partner::kFirst ? ImDrawFlags_RoundCornersBottomRight
                                                       : ImDrawFlags_RoundCornersBottomLeft;
  draw_fill(ui, area, ui.palette.soft_of(speaker), ui.px(kRadius),
            ImDrawFlags_RoundCornersTop | lower);
}

void draw_thought(const Ui& ui, const Rect& area, const ChatLine& line) {
  const Colour colour = ui.palette.of(line.speaker);
  draw_fill(ui, area, mix(ui.palette.soft_of(line.speaker), ui.palette.surface, 0.6F),
            ui.px(kRadius));
  draw_dashed_border(ui, area, with_alpha(colour, 170), ui.px(kRadius), ui.px(1.4F));
  const Rect head = Rect::of(area.min + ui.px(kPaddingX, kPaddingY),
                             area.width() - ui.px(2.0F * kPaddingX), ui.px(kPartHeight));
  draw_text_in(ui, head, Type::kCaptionMedium, colour, line.part);
}

void draw_line(const Ui& ui, ImVec2 top_left, float width, const ChatLine& line,
               const Bubble& bubble) {
  if (is_inner(line)) {
    draw_thought(ui, bubble.area, line);
  } else {
    draw_spoken(ui, bubble.area, line.speaker);
    const float inset = ui.px(20.0F);
    const float x =
        line.speaker == Partner::kFirst ? top_left.x + inset : top_left.x + width - inset;
    draw_avatar(ui, {x, bubble.area.max.y - ui.px(kAvatarSize * 0.5F)}, line.speaker, line.initial);
  }
  // The width that was measured, so that the same words break at the same places.
  draw_paragraph(ui, bubble.text, paragraph_in(ui, width),
                 is_inner(line) ? ui.palette.ink2 : ui.palette.ink, line.text);
}

}  // namespace

Rect draw_chat_line(const Ui& ui, ImVec2 top_left, float width, const ChatLine& line) {
  const Bubble bubble = place(ui, top_left, width, line);
  const bool scrolled_away = !ImGui::IsRectVisible(bubble.area.min, bubble.area.max);
  if (scrolled_away && ui.witness == nullptr) {
    return bubble.area;
  }
  Fingerprint print;
  print.add(bubble.area).add(width).add(line.speaker).add(line.initial).add(line.text);
  draw_once(ui, print.add(line.part), [&] { draw_line(ui, top_left, width, line, bubble); });
  return bubble.area;
}

float draw_narration(const Ui& ui, ImVec2 top_left, float width, std::string_view text) {
  const float inset = width * 0.12F;
  const Paragraph paragraph{
      .type = Type::kSmall, .width = width - 2.0F * inset, .align = Align::kCentre};
  return draw_paragraph(ui, {top_left.x + inset, top_left.y}, paragraph, ui.palette.ink2, text)
      .height;
}

}  // namespace attune::ui
