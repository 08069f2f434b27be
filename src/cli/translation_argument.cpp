// Looks beside the scenario's own file.
#include "cli/translation_argument.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/language/language_tag.h"
#include "cli/scenario_argument.h"
#include "scenario/translation/translation_files.h"

namespace attune::cli {

Result<scenario::Translation> translation_argument(const scenario::Scenario& scenario,
                                                   const std::string& language,
                                                   const Surroundings& surroundings) {
  const std::vector<std::filesystem::path> files =
      scenario::translations_beside(scenario.files.front());
  const auto file =
      std::find_if(files.begin(), files.end(), [&language](const std::filesystem::path& each) {
        return same_language(scenario::language_in_name(each), language);
      });
  if (file == files.end()) {
    return scenario::Translation{scenario.id, language, {}};
  }
  scenario::LoadedTranslation loaded = scenario::read_translation(*file, nullptr);
  if (loaded.usable) {
    return std::move(loaded.translation);
  }
  show_first_errors(loaded.findings, surroundings);
  return Error{ErrorCode::kBadFile, "the translation cannot be read as it is", file->string(),
               fmt::format("attune check {} says everything about it", scenario.files.front())};
}

}  // namespace attune::cli
