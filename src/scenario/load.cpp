// Reads, and looks no further.
#include "scenario/load.h"

#include <string>

#include "scenario/scenario_reader.h"

namespace attune::scenario {

Loaded load_scenario(const std::filesystem::path& path, const LoadOptions& options) {
  return ScenarioReader(path, options).finish();
}

Loaded load_scenario_text(std::string_view text, const std::filesystem::path& path,
                          const LoadOptions& options) {
  return ScenarioReader(std::string(text), path, options).finish();
}

}  // namespace attune::scenario
