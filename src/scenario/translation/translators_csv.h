// The texts of a scenario as a table for translators who work in a spreadsheet.
#pragma once

#include <string>
#include <vector>

#include "scenario/translation/exchange.h"

namespace attune::scenario {

/// RFC 4180 (picture::csv_text()): key, where, who, when, context, source, translation, state; the
/// state is `missing`, `stale` or `current`.
[[nodiscard]] std::string translators_csv(const std::vector<ExchangeText>& texts);

}  // namespace attune::scenario
