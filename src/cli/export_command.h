// `attune export`: a scenario for other programs, a browser, a room or a translator.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/argument_parser.h"
#include "cli/surroundings.h"

namespace attune::cli {

struct ExportRequest {
  std::string scenario;  ///< A path, or an id of the library.
  std::string format;    ///< One of the table in export_command.cpp.
  std::string language;  ///< A BCP 47 tag; empty where none is wanted.
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune export` takes; parsing fills `request`, which outlives it.
void add_export(CLI::App& attune, ExportRequest& request);

/// Writes the scenario in the format that is asked for. Returns the exit code.
[[nodiscard]] int run_export(const ExportRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
