// A couple in a file of its own, and the stance of one who answers.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "model/couple.h"
#include "model/stance.h"

namespace attune::scenario {

/// Reads a couple: `bidder` and `responder` with their traits, `security` and its like,
/// `engagement`, `softness`, `soothed_before`, and `parameters` by their names. What is missing is
/// as in the reference couple. Errors: as read_guarded_file().
[[nodiscard]] Result<model::Couple> read_couple_file(const std::filesystem::path& path);
[[nodiscard]] Result<model::Couple> read_couple_text(std::string text,
                                                     const std::filesystem::path& path);

/// What read_couple_text() reads back to the same couple, number by number.
[[nodiscard]] std::string couple_text(const model::Couple& couple);

/// Reads how the responder answers: the codes of a reply (`validation: 3`), or a stance by its
/// symbols (`{V: .8, Av: .5}`) with shares from 0 to 1. Errors: as read_guarded_file().
[[nodiscard]] Result<model::Stance<double>> read_policy_file(const std::filesystem::path& path);
[[nodiscard]] Result<model::Stance<double>> read_policy_text(std::string text,
                                                             const std::filesystem::path& path);

}  // namespace attune::scenario
