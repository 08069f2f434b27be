// A scenario is told from its fragments by keys that only scenarios have.
#include "cli/scenario_files.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "scenario/finding_codes.h"
#include "session/library.h"

namespace attune::cli {

namespace {

namespace fs = std::filesystem;

// Far above what the checker reads by itself; only to tell what kind of file it is.
constexpr std::size_t kMostBytesLookedAt = 64UL * 1024UL * 1024UL;

bool has_key(std::string_view text, std::string_view key) {
  for (std::size_t at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
    if (at == 0 || text[at - 1] == '\n') {
      return true;
    }
  }
  return false;
}

// Any of the keys will do, so that a scenario whose author forgot one is still found and told so.
bool reads_like_a_scenario(std::string_view text) {
  constexpr std::array<std::string_view, 4> kOnlyInScenarios = {
      "title:", "cast:", "start:", "ends:"};
  return std::any_of(kOnlyInScenarios.begin(), kOnlyInScenarios.end(),
                     [text](std::string_view key) { return has_key(text, key); });
}

// Not text at all, or not in UTF-8: no key can be looked for in it.
bool is_no_plain_text(std::string_view text) {
  constexpr std::array<std::string_view, 3> kStarts = {"{\\rtf", "\xFF\xFE", "\xFE\xFF"};
  return std::any_of(kStarts.begin(), kStarts.end(),
                     [text](std::string_view start) { return text.starts_with(start); });
}

bool is_scenario(const fs::path& path) {
  if (!session::is_named_as_scenario(path)) {
    return false;
  }
  const Result<std::string> text = read_file(path, kMostBytesLookedAt);
  // What cannot be read is for the checker to report, not to be passed over in silence.
  return !text.ok() || is_no_plain_text(text.value()) || reads_like_a_scenario(text.value());
}

// "evening.yaml" for "evening.yml", "evening.YAML" and "evening.yaml.txt"; empty for other names.
std::string better_name(const fs::path& path) {
  std::string name = path.filename().string();
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char byte) { return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte; });
  for (const std::string_view ending : {".yml", ".yaml", ".yaml.txt", ".yml.txt"}) {
    if (name.ends_with(ending)) {
      const std::string as_written = path.filename().string();
      const std::string better = as_written.substr(0, as_written.size() - ending.size()) + ".yaml";
      return better == as_written ? std::string() : better;
    }
  }
  return {};
}

bool is_misnamed_scenario(const fs::path& path) {
  if (better_name(path).empty() || !session::is_named_as_scenario(better_name(path))) {
    return false;
  }
  const Result<std::string> text = read_file(path, kMostBytesLookedAt);
  return text.ok() && (is_no_plain_text(text.value()) || reads_like_a_scenario(text.value()));
}

bool holds_fragments(const fs::directory_entry& entry) {
  std::error_code ignored;  // What is no folder, or is gone, holds nothing.
  return entry.path().filename() == "lib" && entry.is_directory(ignored);
}

Error no_scenario_in(const fs::path& folder, const std::vector<UnreadFile>& unread) {
  return {ErrorCode::kNotFound, "there is no scenario in the folder", folder.string(),
          unread.empty() ? "name a folder with .yaml scenarios, or a file"
                         : "rename " + unread.front().path.filename().string() + " to " +
                               unread.front().better_name};
}

// "four-hours.yaml" for "four-hours.de.yaml", whether it is there or not.
fs::path translated_by(const fs::path& path) {
  return path.parent_path() / path.stem().stem().concat(".yaml");
}

Result<FoundFiles> scenarios_below(const fs::path& folder) {
  FoundFiles found;
  std::error_code problem;
  fs::recursive_directory_iterator entries(folder, problem);
  for (const fs::recursive_directory_iterator end; !problem && entries != end;
       entries.increment(problem)) {
    if (holds_fragments(*entries)) {
      entries.disable_recursion_pending();
    } else if (is_scenario(entries->path())) {
      found.files.push_back(entries->path());
    } else if (is_misnamed_scenario(entries->path())) {
      found.unread.push_back({entries->path(), better_name(entries->path())});
    }
  }
  if (problem) {
    return Error{ErrorCode::kStorage, "the folder cannot be read (" + problem.message() + ")",
                 folder.string(), ""};
  }
  if (found.files.empty()) {
    return no_scenario_in(folder, found.unread);
  }
  std::sort(found.files.begin(), found.files.end());
  std::sort(found.unread.begin(), found.unread.end(),
            [](const UnreadFile& a, const UnreadFile& b) { return a.path < b.path; });
  return found;
}

}  // namespace

scenario::Finding finding_of(const UnreadFile& file) {
  const scenario::FindingRule& rule = rule_of(scenario::FindingCode::kNotRead);
  scenario::Finding finding;
  finding.code = rule.id;
  finding.severity = rule.severity;
  finding.kind = rule.kind();
  finding.file = file.path.string();
  finding.line = 1;
  finding.column = 1;
  finding.message = "this file is not read: scenarios end in .yaml";
  finding.fix = "rename it to " + file.better_name;
  return finding;
}

Result<FoundFiles> scenario_files(const fs::path& path, const fs::path& library) {
  std::error_code ignored;  // Where the path cannot be looked at, there is nothing to check.
  const fs::file_status status = fs::status(path, ignored);
  if (!fs::exists(status)) {
    fs::path shipped = session::scenario_path(path.string(), library);
    if (fs::is_regular_file(shipped, ignored)) {
      return FoundFiles{{std::move(shipped)}, {}};
    }
    return Error{ErrorCode::kNotFound, "there is no such file or folder", path.string(),
                 "name a scenario file, or a folder of them"};
  }
  if (fs::is_directory(status)) {
    return scenarios_below(path);
  }
  if (fs::path scenario = translated_by(path);
      path.stem().has_extension() && fs::is_regular_file(scenario, ignored)) {
    return FoundFiles{{std::move(scenario)}, {}};
  }
  if (!fs::is_regular_file(status)) {
    return Error{ErrorCode::kBadFile, "not a regular file", path.string(), "name a scenario file"};
  }
  // What is too large is a finding; what cannot be read at all leaves nothing to check.
  if (const Result<std::string> text = read_file(path, kMostBytesLookedAt);
      !text.ok() && text.error().code == ErrorCode::kStorage) {
    return text.error();
  }
  return FoundFiles{{path}, {}};
}

}  // namespace attune::cli
