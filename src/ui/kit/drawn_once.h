// Draws something, or copies it from the frame before where it looked the same.
#pragma once

#include "ui/kit/fingerprint.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// Calls `draw()` unless the frame before drew the same. `print` covers everything the drawing
/// depends on beside language, colours, text scale and motion, which are added here: its area and
/// all it shows. Nothing in it can be pressed, since items have to be there in every frame.
template <typename Draw>
void draw_once(const Ui& ui, Fingerprint print, const Draw& draw) {
  // Who looks on is told every text, and glyphs that are baked while they are drawn may move.
  if (ui.witness != nullptr || compat::kFontsAreDynamic) {
    draw();
    return;
  }
  ImDrawList& list = ui.draw();
  print.add(ui.say.code());
  print.add(ui.palette.background).add(ui.palette.ink).add(ui.scale).add(ui.reduced_motion);
  print.add(list.GetClipRectMin()).add(list.GetClipRectMax());
  if (ui.drawings.repeat(list, print.value())) {
    return;
  }
  const DrawingMemory::Mark start = DrawingMemory::mark(list);
  draw();
  ui.drawings.keep(list, print.value(), start);
}

}  // namespace attune::ui
