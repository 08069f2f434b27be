// `attune compare`: the same moment answered in different ways, side by side.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "model/reply.h"
#include "model/weeks.h"

namespace attune::cli {

inline constexpr int kMostWeeks = 520;  ///< Ten years; the model says nothing new after that.

struct CompareRequest {
  std::string language;  ///< A BCP 47 tag; empty for the texts as written.
  std::string scenario;  ///< A path or an id; empty for the pure styles and the reference couple.
  std::vector<model::ResponseStyle> arms{model::kArmStyles.begin(), model::kArmStyles.end()};
  int weeks = model::kWeeksAhead;
  std::vector<std::string> set;   ///< "NAME=VALUE" of parameters of the model.
  bool lists_parameters = false;  ///< Shows those there are, and compares nothing.
  OutputFormat format = OutputFormat::kText;
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune compare` takes; parsing fills `request`, which outlives it.
void add_compare(CLI::App& attune, CompareRequest& request);

/// Compares. Returns the exit code.
[[nodiscard]] int run_compare(const CompareRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
