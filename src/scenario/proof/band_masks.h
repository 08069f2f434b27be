// Which bands the couple may be in, as far as a proof knows, and what conditions make of that.
#pragma once

#include <array>
#include <cstdint>

#include "model/bands.h"
#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_program.h"

namespace attune::scenario {

/// For each quantity, a bit for each band it may be in.
using BandMasks = std::array<std::uint8_t, model::kQuantityCount>;

/// Every band of every quantity.
[[nodiscard]] BandMasks any_band();

/// How a condition may come out, and what the bands are in either case.
struct Answer {
  bool can_hold = false;
  bool can_fail = false;
  BandMasks where_holds{};
  BandMasks where_fails{};

  [[nodiscard]] bool is_open() const { return can_hold && can_fail; }
};

/// Asks in every combination of bands that `masks` allow; where those are too many, both ways are
/// taken for possible.
[[nodiscard]] Answer ask(const FlowCondition& condition, const FactLayout& layout,
                         const FactWords& facts, const BandMasks& masks);

}  // namespace attune::scenario
