// Goes through the combinations of bands like an odometer.
#include "scenario/proof/band_masks.h"

#include <bit>
#include <cstddef>

namespace attune::scenario {

namespace {

constexpr int kMostCombinations = 4096;

using Bands = std::array<int, model::kQuantityCount>;

std::size_t place(model::Quantity quantity) { return static_cast<std::size_t>(quantity); }

int combinations(const FlowCondition& condition, const BandMasks& masks) {
  int number = 1;
  for (const model::Quantity quantity : condition.quantities) {
    number *= std::popcount(masks.at(place(quantity)));
    if (number > kMostCombinations) {
      return number;
    }
  }
  return number;
}

// The band after `band` that `mask` allows, from its lowest one on again where there is none.
int next_band(std::uint8_t mask, int band) {
  const auto above = static_cast<std::uint8_t>(mask & (0xFFU << static_cast<unsigned>(band + 1)));
  return std::countr_zero(above != 0 ? above : mask);
}

// The next combination; false where it is the first one again.
bool turn(const FlowCondition& condition, const BandMasks& masks, Bands& bands) {
  for (const model::Quantity quantity : condition.quantities) {
    int& band = bands.at(place(quantity));
    const int before = band;
    band = next_band(masks.at(place(quantity)), band);
    if (band > before) {
      return true;
    }
  }
  return false;
}

void allow(BandMasks& masks, const FlowCondition& condition, const Bands& bands) {
  for (const model::Quantity quantity : condition.quantities) {
    masks.at(place(quantity)) |=
        static_cast<std::uint8_t>(1U << static_cast<unsigned>(bands.at(place(quantity))));
  }
}

BandMasks without(BandMasks masks, const FlowCondition& condition) {
  for (const model::Quantity quantity : condition.quantities) {
    masks.at(place(quantity)) = 0;
  }
  return masks;
}

}  // namespace

BandMasks any_band() {
  BandMasks masks{};
  for (std::size_t i = 0; i < masks.size(); ++i) {
    const std::size_t bands = model::bands_of(static_cast<model::Quantity>(i)).size();
    masks.at(i) = static_cast<std::uint8_t>((1U << bands) - 1U);
  }
  return masks;
}

Answer ask(const FlowCondition& condition, const FactLayout& layout, const FactWords& facts,
           const BandMasks& masks) {
  if (condition.quantities.empty()) {
    static constexpr Bands kUnasked{};
    const bool now = holds(*condition.condition, PackedFacts{layout, facts, kUnasked});
    return {now, !now, masks, masks};
  }
  Bands bands{};
  if (combinations(condition, masks) > kMostCombinations) {
    return {true, true, masks, masks};
  }
  for (const model::Quantity quantity : condition.quantities) {
    bands.at(place(quantity)) = std::countr_zero(masks.at(place(quantity)));
  }
  Answer answer{false, false, without(masks, condition), without(masks, condition)};
  do {
    const bool now = holds(*condition.condition, PackedFacts{layout, facts, bands});
    (now ? answer.can_hold : answer.can_fail) = true;
    allow(now ? answer.where_holds : answer.where_fails, condition, bands);
  } while (turn(condition, masks, bands));
  return answer;
}

}  // namespace attune::scenario
