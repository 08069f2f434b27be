// What of a scenario can be met: by the proof where there is one, else by the outline.
#pragma once

#include <set>

#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"

namespace attune::scenario {

/// Answers for a scenario that was proved as well as for one that could not be.
class Reach {
 public:
  /// `proof` may be null, or incomplete: then everything is met that the outline does not rule out.
  Reach(const FlowOutline& outline, const Proof* proof);

  [[nodiscard]] Met node(Index index) const;
  [[nodiscard]] Met end(Index index) const;
  [[nodiscard]] Met step(const Step& step) const;
  [[nodiscard]] Met option(const Option& option) const;

 private:
  const FlowOutline* outline_;
  const Proof* proof_;          ///< Null unless it is complete.
  std::set<const Step*> dead_;  ///< By the outline.
};

}  // namespace attune::scenario
