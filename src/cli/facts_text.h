// The stylised facts as a page of text and as JSON.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/page.h"
#include "model/facts/facts.h"

namespace attune::cli {

/// Both spreads side by side: results[i] of each is the same fact.
struct FactTable {
  std::vector<model::FactResult> quarter;
  std::vector<model::FactResult> half;
  std::uint64_t couples = 0;  ///< At each spread.

  [[nodiscard]] bool all_as_expected() const;
};

/// Judges every fact on so many couples at each spread, on every processor there is.
[[nodiscard]] FactTable judge_all_facts(std::uint64_t couples);

void put_facts(Page& page, const FactTable& table);
[[nodiscard]] std::string facts_json(const FactTable& table);

}  // namespace attune::cli
