// `attune import`: a translation that comes back from its translators.
#pragma once

#include <filesystem>
#include <string>

#include "cli/argument_parser.h"
#include "cli/surroundings.h"

namespace attune::cli {

struct ImportRequest {
  std::string scenario;        ///< A path, or an id of the library.
  std::filesystem::path file;  ///< A PO file.
  std::string language;        ///< A BCP 47 tag; empty where the file's header says it.
};

/// Tells the parser what `attune import` takes; parsing fills `request`, which outlives it.
void add_import(CLI::App& attune, ImportRequest& request);

/// Writes the translation beside the scenario, or brings it up to date. Returns the exit code.
[[nodiscard]] int run_import(const ImportRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
