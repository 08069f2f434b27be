// One digit on a small rounded square.
#include "ui/widgets/number_chip.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

void draw_number_chip(const Ui& ui, ImVec2 top_left, int number, bool lit) {
  const Rect area = Rect::of(top_left, ui.px(kChipSize), ui.px(kChipSize));
  const Palette& palette = ui.palette;
  draw_fill(ui, area, lit ? palette.accent : palette.sunken, ui.px(6.0F));
  if (number > 9) {
    return;  // No key picks it.
  }
  const char digit = static_cast<char>('0' + number);
  draw_text_aligned(
      ui, area, Align::kCentre,
      {Type::kCaptionMedium, lit ? palette.on_accent : palette.ink2, std::string_view(&digit, 1)});
}

}  // namespace attune::ui
