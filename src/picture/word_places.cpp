// Distances from edges and dots in pixels.
#include "picture/word_places.h"

#include <algorithm>

namespace attune::picture {

namespace {

constexpr double kInBand = 10.0;
constexpr double kBesideDot = 13.0;
constexpr double kAboveDot = 11.0;

}  // namespace

std::vector<Written> places_across(Written word, const Area& band) {
  const double size = word.lettering.size;
  const double low = std::max(band.bottom - kInBand, band.top + size);
  std::vector<Written> places;
  for (const double baseline : {low, band.top + kInBand + size * 0.6}) {
    for (const Anchor anchor : {Anchor::kStart, Anchor::kEnd}) {
      word.anchor = anchor;
      word.at = {anchor == Anchor::kStart ? band.left + kInBand : band.right - kInBand, baseline};
      places.push_back(word);
    }
    word.anchor = Anchor::kMiddle;
    word.at.x = band.centre().x;
    places.push_back(word);
  }
  return places;
}

std::vector<Written> places_upright(Written word, const Area& band, const Area& plot) {
  constexpr double kFromAbove = 6.0;
  std::vector<Written> places;
  word.anchor = Anchor::kMiddle;
  word.at = {band.centre().x, plot.top + kFromAbove + word.lettering.size};
  while (places.empty() || word.at.y < plot.bottom - kInBand) {
    places.push_back(kept_between(word, plot.left, plot.right));
    word.at.y += word.lettering.leading();
  }
  return places;
}

std::vector<Written> places_about(Written label, const Spot& dot) {
  const double size = label.lettering.size;
  const double beside = baseline_about(dot.y, label.lettering);
  const double above = dot.y - kAboveDot;
  const double below = dot.y + kAboveDot + size * 0.75;
  std::vector<Written> places;
  const auto add = [&](double x, double y, Anchor anchor) {
    label.at = {dot.x + x, y};
    label.anchor = anchor;
    places.push_back(label);
  };
  add(kBesideDot, beside, Anchor::kStart);
  add(-kBesideDot, beside, Anchor::kEnd);
  add(0.0, above, Anchor::kMiddle);
  add(0.0, below, Anchor::kMiddle);
  for (const double baseline : {above, below}) {
    add(kBesideDot / 3.0, baseline, Anchor::kStart);
    add(-kBesideDot / 3.0, baseline, Anchor::kEnd);
  }
  for (const Anchor anchor : {Anchor::kMiddle, Anchor::kStart, Anchor::kEnd}) {
    add(0.0, above - size, anchor);
    add(0.0, below + size, anchor);
  }
  return places;
}

Written kept_between(Written word, double left, double right) {
  const Area area = word.area();
  word.at.x -= std::max(0.0, area.right - right);
  word.at.x += std::max(0.0, left - word.area().left);
  return word;
}

}  // namespace attune::picture
