// One table of bands for each quantity; a share belongs to the first band whose end lies above it.
#include "model/bands.h"

#include <array>

#include "base/language/language.h"

namespace attune::model {

namespace {

constexpr std::array<std::string_view, kQuantityCount> kNames = {
    "distress", "pursuit",  "discouragement", "arousal", "withdrawal",
    "security", "soothing", "dependence",     "burden",
};

constexpr std::array<Band, 4> kDistress = {{{to_say("calm"), 0.25},
                                            {to_say("uneasy"), 0.5},
                                            {to_say("alarmed"), 0.75},
                                            {to_say("overwhelmed"), 1.0}}};
constexpr std::array<Band, 4> kPursuit = {{{to_say("quiet"), 0.2},
                                           {to_say("asking"), 0.45},
                                           {to_say("pressing"), 0.7},
                                           {to_say("protesting"), 1.0}}};
constexpr std::array<Band, 3> kArousal = {
    {{to_say("settled"), 0.25}, {to_say("stirred"), 0.5}, {to_say("flooded"), 1.0}}};
constexpr std::array<Band, 3> kWithdrawal = {
    {{to_say("present"), 0.2}, {to_say("guarded"), 0.5}, {to_say("withdrawn"), 1.0}}};
constexpr std::array<Band, 3> kPlainWords = {
    {{to_say("low"), 0.33}, {to_say("middling"), 0.66}, {to_say("high"), 1.0}}};

}  // namespace

std::string_view name_of(Quantity quantity) {
  return kNames.at(static_cast<std::size_t>(quantity));
}

std::optional<Quantity> quantity_named(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) {
      return static_cast<Quantity>(i);
    }
  }
  return std::nullopt;
}

std::span<const Band> bands_of(Quantity quantity) {
  switch (quantity) {
    case Quantity::kDistress:
      return kDistress;
    case Quantity::kPursuit:
      return kPursuit;
    case Quantity::kArousal:
      return kArousal;
    case Quantity::kWithdrawal:
      return kWithdrawal;
    case Quantity::kDiscouragement:
    case Quantity::kSecurity:
    case Quantity::kSoothing:
    case Quantity::kDependence:
    case Quantity::kBurden:
      break;
  }
  return kPlainWords;
}

int band_index(Quantity quantity, double share) {
  const std::span<const Band> bands = bands_of(quantity);
  const int last = static_cast<int>(bands.size()) - 1;
  int index = 0;
  while (index < last && share >= bands[static_cast<std::size_t>(index)].upper) {
    ++index;
  }
  return index;
}

std::string_view band_word(Quantity quantity, double share) {
  return bands_of(quantity)[static_cast<std::size_t>(band_index(quantity, share))].word;
}

std::optional<int> band_named(Quantity quantity, std::string_view word) {
  const std::span<const Band> bands = bands_of(quantity);
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].word == word) {
      return static_cast<int>(i);
    }
  }
  return std::nullopt;
}

double band_midpoint(Quantity quantity, int band) {
  const std::span<const Band> bands = bands_of(quantity);
  const auto index = static_cast<std::size_t>(band);
  const double lower = index == 0 ? 0.0 : bands[index - 1].upper;
  return (lower + bands[index].upper) / 2.0;
}

double value_of(Quantity quantity, const FastState<double>& fast, const SlowState<double>& slow) {
  switch (quantity) {
    case Quantity::kDistress:
      return fast.distress;
    case Quantity::kPursuit:
      return fast.pursuit;
    case Quantity::kDiscouragement:
      return fast.discouragement;
    case Quantity::kArousal:
      return fast.arousal;
    case Quantity::kWithdrawal:
      return fast.withdrawal;
    case Quantity::kSecurity:
      return slow.security;
    case Quantity::kSoothing:
      return slow.soothing;
    case Quantity::kDependence:
      return slow.dependence;
    case Quantity::kBurden:
      return slow.burden;
  }
  return 0.0;
}

}  // namespace attune::model
