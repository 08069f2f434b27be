// `attune export SCENARIO --to FORMAT`: a scenario for other programs, a browser or a room.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/surroundings.h"

namespace attune::cli {

struct ExportRequest {
  std::string scenario;  ///< A path, or an id of the library.
  std::string to;        ///< A word of the table of formats.
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune export` takes; parsing fills `request`, which outlives it.
void add_export(CLI::App& attune, ExportRequest& request);

/// Exports. Returns the exit code.
[[nodiscard]] int run_export(const ExportRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
