// A plot as pixels, drawn as the window draws it.
#pragma once

#include <filesystem>

#include "app/shot/image.h"
#include "base/result.h"
#include "picture/plot.h"
#include "picture/theme.h"

namespace attune::app {

struct PlotImageSize {
  int width = 1600;    ///< Pixels.
  int height = 1000;   ///< Pixels.
  float scale = 2.0F;  ///< Of text and strokes, as in ui::Look.
};

/// With title, caption and a margin. `fonts` is the folder of the window's fonts. The same plot
/// gives the same pixels. Errors: kNotFound where a font is missing or broken; the words would be
/// drawn in another, at another size, and not all of them.
[[nodiscard]] Result<Image> draw_plot_image(const picture::Plot& plot, picture::Theme theme,
                                            const std::filesystem::path& fonts,
                                            const PlotImageSize& size = {});

}  // namespace attune::app
