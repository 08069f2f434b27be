// The couple and the way of answering that a command line names, or why there is none.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/couple.h"
#include "model/stance.h"

namespace attune::cli {

/// The couple in the file at `path`; the reference couple where it is empty. Errors: as
/// scenario::read_couple_file().
[[nodiscard]] Result<model::Couple> couple_argument(const std::string& path);

/// How the responder answers, throughout.
struct Policy {
  std::string name;  ///< As it was typed: a style or a file.
  model::Stance<double> stance;
};

/// "supportive", "enabling", "dismissive", "withdrawing", or a file. Errors: kNotFound where it is
/// neither, and as scenario::read_policy_file().
[[nodiscard]] Result<Policy> policy_argument(const std::string& text);

/// "supportive", "enabling" ...: the styles that have a stance of their own.
[[nodiscard]] std::vector<std::string> style_words();

}  // namespace attune::cli
