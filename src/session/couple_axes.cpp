// Words where a word will do, numbers for time.
#include "session/couple_axes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace attune::session {

namespace {

bool have_the_same_bands(model::Quantity one, model::Quantity other) {
  const auto first = model::bands_of(one);
  const auto second = model::bands_of(other);
  return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                    [](const model::Band& a, const model::Band& b) {
                      return a.word == b.word && a.upper == b.upper;
                    });
}

}  // namespace

std::string_view name_in(const Language& say, model::Quantity quantity) {
  switch (quantity) {
    case model::Quantity::kDistress:
      return say("distress");
    case model::Quantity::kPursuit:
      return say("pursuit");
    case model::Quantity::kDiscouragement:
      return say("discouragement");
    case model::Quantity::kArousal:
      return say("arousal");
    case model::Quantity::kWithdrawal:
      return say("withdrawal");
    case model::Quantity::kSecurity:
      return say("security");
    case model::Quantity::kSoothing:
      return say("soothing");
    case model::Quantity::kDependence:
      return say("dependence");
    case model::Quantity::kBurden:
      break;
  }
  return say("burden");
}

picture::Axis round_axis(std::string_view label, double most) {
  constexpr double kSteps = 6.5;
  constexpr std::array<double, 12> kRound = {1.0,  2.0,  4.0,   5.0,   10.0,  20.0,
                                             30.0, 60.0, 120.0, 240.0, 500.0, 1000.0};
  double step = kRound.back();
  for (auto round = kRound.rbegin(); round != kRound.rend() && most / *round <= kSteps; ++round) {
    step = *round;
  }
  picture::Axis axis{.label = std::string(label), .low = 0.0, .high = most};
  // A whole number at the end is worth a word; the round one before it gives way.
  constexpr double kRoom = 0.6;
  const bool whole = most == std::floor(most);
  for (double value = 0.0; value <= most - (whole ? kRoom * step : 0.0); value += step) {
    axis.ticks.push_back({value, fmt::format("{:g}", value)});
  }
  if (whole) {
    axis.ticks.push_back({most, fmt::format("{:g}", most)});
  }
  return axis;
}

picture::Axis band_axis(const Language& say, model::Quantity quantity) {
  picture::Axis axis{.label = std::string(name_in(say, quantity)), .low = 0.0, .high = 1.0};
  const auto bands = model::bands_of(quantity);
  for (std::size_t i = 0; i < bands.size(); ++i) {
    axis.ticks.push_back(
        {model::band_midpoint(quantity, static_cast<int>(i)), std::string(say(bands[i].word))});
  }
  return axis;
}

picture::Axis shared_axis(const Language& say, std::initializer_list<model::Quantity> quantities) {
  const bool alike = std::all_of(quantities.begin(), quantities.end(), [&](model::Quantity each) {
    return have_the_same_bands(*quantities.begin(), each);
  });
  if (!alike) {
    return {.ticks = {{1.0 / 6.0, std::string(say("little"))},
                      {0.5, std::string(say("a good deal"))},
                      {5.0 / 6.0, std::string(say("very much"))}}};
  }
  picture::Axis axis = band_axis(say, *quantities.begin());
  axis.label.clear();
  return axis;
}

}  // namespace attune::session
