// Values to shares of an axis to pixels.
#include "picture/frame.h"

#include <algorithm>
#include <cmath>

namespace attune::picture {

Frame::Frame(const Plot& plot, const Area& area)
    : area_(area), x_(limits_of(plot.x)), y_(limits_of(plot.y)) {}

Frame::Limits Frame::limits_of(const Axis& axis) {
  const bool usable = std::isfinite(axis.low) && std::isfinite(axis.high);
  return usable ? Limits{axis.low, axis.high} : Limits{0.0, 1.0};
}

double Frame::Limits::share(double value) const {
  // Halves, so that the difference of two very large numbers is still one.
  const double span = high / 2.0 - low / 2.0;
  if (span == 0.0) {
    return std::isfinite(value) ? 0.5 : value;
  }
  return (value / 2.0 - low / 2.0) / span;
}

double Frame::Limits::value(double share) const {
  return std::isfinite(share) ? low * (1.0 - share) + high * share : low;
}

Point Frame::values(const Spot& spot) const {
  return {x_.value((spot.x - area_.left) / area_.width()),
          y_.value((area_.bottom - spot.y) / area_.height())};
}

double Frame::x(double value) const { return area_.left + area_.width() * x_.share(value); }

double Frame::y(double value) const { return area_.bottom - area_.height() * y_.share(value); }

bool is_finite(const Spot& spot) { return std::isfinite(spot.x) && std::isfinite(spot.y); }

bool Frame::holds(const Spot& spot) const {
  constexpr double kRounding = 1e-6;
  return is_finite(spot) && spot.x >= area_.left - kRounding && spot.x <= area_.right + kRounding &&
         spot.y >= area_.top - kRounding && spot.y <= area_.bottom + kRounding;
}

Area band_area(const Band& band, const Frame& frame) {
  const Area& area = frame.area();
  const bool across = band.direction == BandDirection::kAcross;
  const double low = across ? frame.y(band.low) : frame.x(band.low);
  const double high = across ? frame.y(band.high) : frame.x(band.high);
  if (!std::isfinite(low) || !std::isfinite(high)) {
    return {};
  }
  const auto [first, last] = std::minmax(low, high);
  if (across) {
    return {area.left, std::max(area.top, first), area.right, std::min(area.bottom, last)};
  }
  return {std::max(area.left, first), area.top, std::min(area.right, last), area.bottom};
}

}  // namespace attune::picture
