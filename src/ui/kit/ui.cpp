// The kit: fonts and style follow the look, and every frame gets its surroundings.
#include "ui/kit/ui.h"

#include "ui/kit/style.h"

namespace attune::ui {

void Kit::apply(const Look& look, const std::filesystem::path& font_folder) {
  look_ = look;
  look_.scale = nearest_scale(look.scale);
  fonts_changed_ = look_.scale != font_scale_;
  if (fonts_changed_) {
    fonts_.load(font_folder, look_.scale);
    font_scale_ = look_.scale;
    paragraphs_.forget();
    drawings_.forget();
  }
  ImGui::GetStyle() = make_style(palette_of(look_.theme), look_.scale);
}

Ui Kit::begin_frame(double time, Witness* witness) {
  focus_.begin_frame();
  drawings_.begin_frame();
  plots_.begin_frame();
  if (witness != nullptr) {
    witness->clear();
  }
  return {.say = look_.language,
          .palette = palette_of(look_.theme),
          .fonts = fonts_,
          .focus = focus_,
          .scratch = scratch_,
          .paragraphs = paragraphs_,
          .drawings = drawings_,
          .plots = plots_,
          .scale = look_.scale,
          .time = time,
          .reduced_motion = look_.reduced_motion,
          .witness = witness};
}

}  // namespace attune::ui
