// A card in the middle of an empty window; Enter answers it as well.
#include "ui/notice/notice_panel.h"

#include <algorithm>

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"
#include "ui/kit/shortcut.h"
#include "ui/widgets/button.h"
#include "ui/widgets/nav_item.h"

namespace attune::ui {

NoticeAction draw_notice_panel(const Ui& ui, const NoticeView& view, const Rect& window) {
  draw_fill(ui, window, ui.palette.background, 0.0F);
  const float width = std::min(ui.px(640.0F), window.width() - ui.px(48.0F));
  const float inner = width - ui.px(80.0F);
  const Paragraph text = {.type = Type::kBody, .width = inner};
  const float text_height = measure_paragraph(ui, text, view.text).height;
  const float height = text_height + ui.px(226.0F);
  const Rect card = Rect::of(window.centre() - ImVec2(width * 0.5F, height * 0.5F), width, height);

  draw_card(ui, card);
  const ImVec2 inside = card.min + ui.px(40.0F, 36.0F);
  draw_mark(ui, inside + ui.px(18.0F, 14.0F));
  draw_text(ui, inside + ui.px(48.0F, 0.0F), Type::kHeading, ui.palette.ink, view.heading);
  draw_paragraph(ui, inside + ui.px(0.0F, 52.0F), text, ui.palette.ink, view.text);

  const ImVec2 size = button_size(ui, view.button);
  const Rect button = Rect::of({inside.x, card.max.y - ui.px(40.0F) - size.y}, size.x, size.y);
  const bool pressed = draw_button(
      ui,
      {.id = "notice read", .area = button, .label = view.button, .kind = ButtonKind::kPrimary});
  if (pressed || shortcut(compat::Key::kEnter)) {
    return NoticeRead{};
  }
  return {};
}

}  // namespace attune::ui
