// Plays that are made when somebody first asks for them, and what is said where they show nothing.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "scenario/proof/sampled_plays.h"
#include "scenario/reporter.h"

namespace attune::scenario {

class WantedPlays {
 public:
  /// `scenario` and `reporter` must outlive it.
  WantedPlays(const std::shared_ptr<const Scenario>& scenario, Reporter& reporter)
      : scenario_(&scenario), reporter_(&reporter) {}

  [[nodiscard]] const SampledPlays& plays();

  /// Reports that only bands lead to `what`, and that no play met it.
  void note_never_seen(Position at, std::string_view what);

 private:
  const std::shared_ptr<const Scenario>* scenario_;
  Reporter* reporter_;
  std::optional<SampledPlays> plays_;
};

}  // namespace attune::scenario
