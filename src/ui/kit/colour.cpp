// Contrast as the accessibility guidelines define it.
#include "ui/kit/colour.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

double linear(int channel) {
  const double share = static_cast<double>(channel) / kOpaque;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(red(colour)) + 0.7152 * linear(green(colour)) +
         0.0722 * linear(blue(colour));
}

}  // namespace

double contrast(Colour a, Colour b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace attune::ui
