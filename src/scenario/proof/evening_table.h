// A folder of scenarios in one table: what each is about, how long, who can be played, how it ends.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "scenario/proof/exploration.h"

namespace attune::scenario {

struct ExploredEvening {
  std::string file;  ///< Its name, without the folder.
  std::shared_ptr<const Scenario> scenario;
  Exploration found;
};

/// A table in Markdown, a line an evening, in the order given: title, minutes as people read it,
/// decisions of whoever can be played, ends, themes, sources.
[[nodiscard]] std::string evening_table(std::span<const ExploredEvening> evenings);

}  // namespace attune::scenario
