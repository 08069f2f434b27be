// The rows of an ensemble as CSV: couple, week, and everything that is known of it.
#pragma once

#include <string>

#include "model/ensemble/ensemble.h"

namespace attune::cli {

/// "couple,week,security,...\n".
[[nodiscard]] std::string ensemble_csv_header();

/// Appends a row for each couple of the block and week, couple after couple, both counted from 0.
/// Numbers have as many digits as it takes to read the same number again.
void put_rows(const model::ComputedBlock& block, std::string& text);

}  // namespace attune::cli
