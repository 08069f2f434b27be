// What can be picked at a decision, and what happens there where nobody sits.
#pragma once

#include <vector>

#include "scenario/proof/band_masks.h"
#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_program.h"

namespace attune::scenario {

/// One option of a decision, with what is guessed where it is only offered in some bands.
struct Offer {
  OpIndex pick = 0;
  bool exact = true;
  BandMasks bands{};
};

using Offers = std::vector<Offer>;

class FlowOffers {
 public:
  /// For a person in the seat of `seat`; the other one's choices happen as they may.
  FlowOffers(const Scenario& scenario, const FlowProgram& program, const FactLayout& layout,
             Index seat)
      : scenario_(&scenario), program_(&program), layout_(&layout), seat_(seat) {}

  /// Adds what may be picked at `decision`, in written order. Where nobody sits: of a bidder what
  /// may be the first available option, of a responder every available one, since the habit that
  /// chooses depends on the couple.
  void add(const FlowOp& decision, const FactWords& facts, const BandMasks& bands,
           Offers& offers) const;

  /// Whether in some of the `bands` no option is available. `exact` becomes false where that
  /// depends on which of them it is.
  [[nodiscard]] bool may_be_none(const FlowOp& decision, const FactWords& facts, BandMasks bands,
                                 bool& exact) const;

 private:
  /// Whether the option was picked and is gone.
  [[nodiscard]] bool is_gone(const FlowOp& pick, const FactWords& facts) const;
  [[nodiscard]] Answer availability(const FlowOp& pick, const FactWords& facts,
                                    const BandMasks& bands) const;
  /// What may be available, or with `first_one` what may be the first such.
  void add_available(const FlowOp& decision, const FactWords& facts, BandMasks bands,
                     bool first_one, Offers& offers) const;

  const Scenario* scenario_;
  const FlowProgram* program_;
  const FactLayout* layout_;
  Index seat_;
};

}  // namespace attune::scenario
