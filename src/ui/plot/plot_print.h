// What a drawing of a plot depends on, in one number.
#pragma once

#include "picture/plot.h"
#include "ui/kit/fingerprint.h"

namespace attune::ui {

[[nodiscard]] Fingerprint print_of(const picture::Layer& layer);
/// Everything around the layers: axes, title, caption.
[[nodiscard]] Fingerprint print_of_surroundings(const picture::Plot& plot);

}  // namespace attune::ui
