// A card in the middle of an empty window; Enter answers it as well.
#include "ui/notice/notice_panel.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/kit/shortcut.h"
#include "ui/widgets/button.h"
#include "ui/widgets/nav_item.h"

namespace attune::ui {

namespace {

// px at scale 1
constexpr float kWidest = 640.0F;
constexpr float kPaddingX = 40.0F;
constexpr float kHeadingHeight = 52.0F;
constexpr float kAboveButton = 30.0F;
constexpr float kMostPadding = 38.0F;  // above and below, less where the window is low
constexpr float kLeastPadding = 8.0F;
constexpr float kAtTheEdge = 12.0F;

}  // namespace

NoticeAction draw_notice_panel(const Ui& ui, const NoticeView& view, const Rect& window) {
  draw_fill(ui, window, ui.palette.background, 0.0F);
  const float width = std::min(ui.px(kWidest), window.width() - ui.px(2.0F * kAtTheEdge));
  const Paragraph text = {.type = Type::kBody, .width = width - ui.px(2.0F * kPaddingX)};
  const ImVec2 button = button_size(ui, view.button);
  const float words = measure_paragraph(ui, text, view.text).height;
  const float inside = ui.px(kHeadingHeight) + words + ui.px(kAboveButton) + button.y;
  const float room = (window.height() - inside) * 0.5F - ui.px(kAtTheEdge);
  const float padding = std::clamp(room, ui.px(kLeastPadding), ui.px(kMostPadding));
  const ImVec2 half(width * 0.5F, inside * 0.5F + padding);
  const Rect card = {window.centre() - half, window.centre() + half};

  draw_card(ui, card);
  const ImVec2 at = card.min + ImVec2(ui.px(kPaddingX), padding);
  draw_mark(ui, at + ui.px(18.0F, 14.0F));
  draw_text(ui, at + ui.px(48.0F, 0.0F), Type::kHeading, ui.palette.ink, view.heading);
  draw_paragraph(ui, at + ui.px(0.0F, kHeadingHeight), text, ui.palette.ink, view.text);
  const ImVec2 foot(at.x, card.max.y - padding - button.y);
  const bool pressed = draw_button(ui, {.id = "notice read",
                                        .area = Rect::of(foot, button.x, button.y),
                                        .label = view.button,
                                        .kind = ButtonKind::kPrimary});
  if (pressed || shortcut(compat::Key::kEnter)) {
    return NoticeRead{};
  }
  return {};
}

}  // namespace attune::ui
