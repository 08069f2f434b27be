// Finds the file, loads it, and shows the first errors of one that cannot be played.
#include "cli/scenario_argument.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "base/printable.h"
#include "base/text.h"
#include "cli/output.h"
#include "scenario/finding_codes.h"
#include "scenario/load.h"
#include "scenario/translation/translation_files.h"
#include "session/library.h"

namespace attune::cli {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> ids_in(const fs::path& folder) {
  std::vector<std::string> ids;
  std::error_code problem;  // A library that cannot be listed offers nothing.
  fs::directory_iterator entries(folder, problem);
  for (const fs::directory_iterator end; !problem && entries != end; entries.increment(problem)) {
    if (session::is_named_as_scenario(entries->path())) {
      ids.push_back(entries->path().stem().string());
    }
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

Error no_such_scenario(const std::string& name, const fs::path& library) {
  const std::vector<std::string> ids = ids_in(library);
  const std::string meant = nearest(name, ids);
  std::string fix = "name a .yaml file";
  if (!meant.empty()) {
    fix = fmt::format("did you mean {}?", meant);
  } else if (!ids.empty()) {
    fix += fmt::format(", or one of {}", join_words(ids));
  }
  return {ErrorCode::kNotFound, fmt::format("there is no scenario \"{}\"", name), "", fix};
}

// What is missing or stale in a translation stays as it was written; a person should know why.
void tell_about_translation(const scenario::Findings& findings, const Surroundings& surroundings) {
  for (const scenario::Finding& finding : findings) {
    if (finding.code == rule_of(scenario::FindingCode::kMissingTranslation).id) {
      write(surroundings.err, printable(finding.message) + "\n");
    }
  }
  const std::string_view stale = rule_of(scenario::FindingCode::kStaleTranslation).id;
  const auto count = std::count_if(findings.begin(), findings.end(),
                                   [stale](const auto& each) { return each.code == stale; });
  if (count > 0) {
    write(surroundings.err,
          fmt::format("{} changed since {} translated, and shown as written\n",
                      count == 1 ? "1 text has" : fmt::format("{} texts have", count),
                      count == 1 ? "it was" : "they were"));
  }
}

Result<scenario::Loaded> load(const fs::path& path, const std::string& language) {
  return language.empty() ? scenario::load_scenario(path)
                          : scenario::load_scenario_in(path, language);
}

}  // namespace

void show_first_errors(const scenario::Findings& findings, const Surroundings& surroundings) {
  constexpr int kShown = 3;
  int shown = 0;
  for (const scenario::Finding& finding : findings) {
    if (finding.severity == scenario::Severity::kError && shown < kShown) {
      write(surroundings.err, printable(format_finding(finding)) + "\n");
      ++shown;
    }
  }
}

Result<std::shared_ptr<const scenario::Scenario>> scenario_argument(
    const std::string& name, const Surroundings& surroundings, const std::string& language) {
  const fs::path path = session::scenario_path(name, surroundings.scenarios);
  std::error_code ignored;  // What cannot be looked at is not there for us.
  if (!fs::exists(path, ignored)) {
    return no_such_scenario(name, surroundings.scenarios);
  }
  const Result<scenario::Loaded> loaded = load(path, language);
  if (!loaded.ok()) {
    return loaded.error();
  }
  if (loaded.value().scenario) {
    tell_about_translation(loaded.value().findings, surroundings);
    return loaded.value().scenario;
  }
  show_first_errors(loaded.value().findings, surroundings);
  return Error{ErrorCode::kBadFile, "the scenario cannot be played as it is", path.string(),
               fmt::format("attune check {} says everything about it", path.string())};
}

}  // namespace attune::cli
