// The stylised facts as a page of text and as JSON.
#pragma once

#include <string>
#include <vector>

#include "cli/page.h"
#include "model/facts/facts.h"

namespace attune::cli {

/// Both spreads side by side: results[i] of each is the same fact.
struct FactTable {
  std::vector<model::FactResult> quarter;
  std::vector<model::FactResult> half;

  [[nodiscard]] bool all_as_expected() const;
};

/// Judges every fact on 5,000 couples at each spread, on every processor there is.
[[nodiscard]] FactTable judge_all_facts();

void put_facts(Page& page, const FactTable& table);
[[nodiscard]] std::string facts_json(const FactTable& table);

}  // namespace attune::cli
