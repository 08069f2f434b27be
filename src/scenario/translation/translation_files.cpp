// Lists the folder; a translation is known by its name alone.
#include "scenario/translation/translation_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <system_error>
#include <utility>

#include "base/language/language_tag.h"
#include "base/text.h"

namespace attune::scenario {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExtension = ".yaml";

bool is_translation_of(const fs::path& file, const fs::path& scenario) {
  const fs::path stem = file.stem();
  return file.extension() == kExtension && stem.has_extension() && stem.stem() == scenario.stem();
}

fs::path folder_of(const fs::path& scenario) {
  return scenario.has_parent_path() ? scenario.parent_path() : fs::path(".");
}

Error no_such_translation(const fs::path& scenario, std::string_view language,
                          const std::vector<fs::path>& files) {
  std::vector<std::string> languages;
  std::transform(files.begin(), files.end(), std::back_inserter(languages), language_in_name);
  return {ErrorCode::kNotFound, fmt::format("there is no translation into \"{}\"", language),
          scenario.string(),
          languages.empty() ? fmt::format("attune export {} --to po begins one", scenario.string())
                            : fmt::format("there is {}", join_words(languages))};
}

}  // namespace

std::vector<fs::path> translations_beside(const fs::path& scenario) {
  std::vector<fs::path> files;
  std::error_code problem;  // A folder that cannot be listed holds no translations for us.
  fs::directory_iterator entries(folder_of(scenario), problem);
  for (const fs::directory_iterator end; !problem && entries != end; entries.increment(problem)) {
    if (is_translation_of(entries->path(), scenario)) {
      files.push_back(scenario.has_parent_path() ? entries->path() : entries->path().filename());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

fs::path translation_path(const fs::path& scenario, std::string_view language) {
  return scenario.parent_path() /
         fmt::format("{}.{}{}", scenario.stem().string(), language, kExtension);
}

Result<fs::path> find_translation(const fs::path& scenario, std::string_view language) {
  const std::vector<fs::path> files = translations_beside(scenario);
  for (std::string_view tag = language; !tag.empty(); tag = wider_language(tag)) {
    const auto found = std::find_if(files.begin(), files.end(), [tag](const fs::path& file) {
      return same_language(language_in_name(file), tag);
    });
    if (found != files.end()) {
      return *found;
    }
  }
  return no_such_translation(scenario, language, files);
}

Result<Loaded> load_scenario_in(const fs::path& path, std::string_view language,
                                const LoadOptions& options) {
  const Result<fs::path> file = find_translation(path, language);
  if (!file.ok()) {
    return file.error();
  }
  Loaded loaded = load_scenario(path, options);
  LoadedTranslation read = read_translation(file.value(), loaded.scenario.get(), options);
  if (loaded.scenario != nullptr) {
    loaded.scenario =
        read.usable
            ? std::make_shared<const Scenario>(translated(*loaded.scenario, read.translation))
            : nullptr;
  }
  std::move(read.findings.begin(), read.findings.end(), std::back_inserter(loaded.findings));
  return loaded;
}

Findings check_translations(const fs::path& path, const Scenario* scenario,
                            const LoadOptions& options) {
  Findings findings;
  for (const fs::path& file : translations_beside(path)) {
    Findings found = read_translation(file, scenario, options).findings;
    std::move(found.begin(), found.end(), std::back_inserter(findings));
  }
  return findings;
}

}  // namespace attune::scenario
