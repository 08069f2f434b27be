// The page of the gallery with plots and sliders.
#pragma once

#include "picture/plot.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// Plots of every kind, made once.
struct GalleryPlots {
  picture::Plot series;
  picture::Plot keyed;
  picture::Plot portrait;
  picture::Plot fine_map;
  picture::Plot map;
  picture::Plot coarse_map;
  picture::Plot hostile;

  [[nodiscard]] static GalleryPlots all();
};

/// Plots in cards, at sizes from large to tiny, and sliders.
void draw_plots_page(const Ui& ui, const GalleryPlots& plots);

/// Where the mouse must be on it to show a reading, at scale 1.
[[nodiscard]] ImVec2 over_a_line();

}  // namespace attune::ui
