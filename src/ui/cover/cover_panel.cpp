// A plain list and a button, with nothing of the program about them.
#include "ui/cover/cover_panel.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"

namespace attune::ui {

CoverAction draw_cover_panel(const Ui& ui, const CoverView& view, const Rect& window) {
  draw_fill(ui, window, ui.palette.surface, 0.0F);
  ImVec2 at = window.min + ui.px(56.0F, 48.0F);
  draw_text(ui, at, Type::kHeading, ui.palette.ink, ui.say(view.heading));
  at.y += ui.px(52.0F);
  for (const std::string_view line : view.lines) {
    draw_text(ui, at, Type::kBody, ui.palette.ink2, ui.say(line));
    at.y += ui.px(32.0F);
  }
  const std::string_view close = ui.say(view.close);
  const ImVec2 size = button_size(ui, close);
  const Rect button = Rect::of({at.x, at.y + ui.px(24.0F)}, size.x, size.y);
  if (draw_button(
          ui,
          {.id = "close notes", .area = button, .label = close, .kind = ButtonKind::kSecondary})) {
    return CloseNotes{};
  }
  return {};
}

}  // namespace attune::ui
