// Discs and markers.
#include "ui/widgets/avatar.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

void draw_avatar(const Ui& ui, ImVec2 centre, Partner partner, std::string_view initial) {
  ui.draw().AddCircleFilled(centre, ui.px(kAvatarSize * 0.5F), ui.palette.of(partner));
  draw_text_centred(ui, centre, Type::kSmallStrong, ui.palette.on_accent, initial);
}

void draw_marker(const Ui& ui, ImVec2 centre, Partner partner, float radius, Colour colour) {
  if (partner == Partner::kFirst) {
    ui.draw().AddCircleFilled(centre, radius, ui.palette.surface);
    ui.draw().AddCircle(centre, radius, colour, 0, radius * 0.5F);
    return;
  }
  const float half = radius * 0.94F;
  draw_fill(ui, {centre - ImVec2(half, half), centre + ImVec2(half, half)}, colour, 1.0F);
}

}  // namespace attune::ui
