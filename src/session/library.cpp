// Lists the folder, reads each file by itself, and keeps what cannot be played with its findings.
#include "session/library.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/language/language.h"
#include "scenario/translation/translation_files.h"

namespace attune::session {

namespace {

namespace fs = std::filesystem;

constexpr const char* kExtension = ".yaml";
/// Where to begin: the one that everything is explained with, then the one that explains.
constexpr std::array<std::string_view, 2> kFirst = {"are-we-okay", "two-minutes"};

// A link to nowhere is one as well: that it cannot be read is for its findings to say.
bool is_scenario_file(const fs::directory_entry& entry) {
  std::error_code ignored;  // What cannot be looked at is no folder.
  return is_named_as_scenario(entry.path()) && !entry.is_directory(ignored);
}

std::string name_of(const LibraryEntry& entry) { return entry.path.stem().string(); }

std::string title_of(const LibraryEntry& entry) {
  return entry.scenario == nullptr ? name_of(entry) : entry.scenario->title;
}

bool stands_before(const LibraryEntry& a, const LibraryEntry& b) {
  const auto rank = [](const LibraryEntry& entry) {
    const std::string name = name_of(entry);
    return std::tuple(std::find(kFirst.begin(), kFirst.end(), name), title_of(entry), name);
  };
  return rank(a) < rank(b);
}

LibraryEntry read_entry(const fs::path& path, const std::string& language) {
  scenario::Loaded loaded = load_in(path, language);
  return {
      .path = path, .scenario = std::move(loaded.scenario), .findings = std::move(loaded.findings)};
}

Error cannot_list(const fs::path& folder, const std::error_code& problem) {
  if (problem == std::errc::no_such_file_or_directory) {
    return {.code = ErrorCode::kNotFound,
            .what = std::string(to_say("there is no folder of scenarios to read")),
            .where = folder.string(),
            .fix = std::string(to_say("name the folder that holds the scenario files"))};
  }
  return {.code = ErrorCode::kStorage,
          .what = "the folder of scenarios cannot be read (" + problem.message() + ")",
          .where = folder.string(),
          .fix = std::string(to_say("see whether it is a folder, and whether you may read it"))};
}

}  // namespace

const LibraryEntry* Library::find(const std::string& scenario_id) const {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const LibraryEntry& entry) {
    return entry.scenario != nullptr && entry.scenario->id == scenario_id;
  });
  return found == entries.end() ? nullptr : &*found;
}

bool is_named_as_scenario(const fs::path& path) {
  return path.extension() == kExtension && !path.stem().has_extension();
}

scenario::Loaded load_in(const fs::path& path, const std::string& language) {
  Result<scenario::Loaded> translated = scenario::load_scenario_in(path, language);
  const bool usable = translated.ok() && translated.value().scenario != nullptr;
  return usable ? std::move(translated).value() : scenario::load_scenario(path);
}

Result<Library> open_library(const fs::path& folder, const std::string& language) {
  Library library = {.language = language, .entries = {}};
  std::error_code problem;
  fs::directory_iterator files(folder, problem);
  for (; !problem && files != fs::directory_iterator(); files.increment(problem)) {
    if (is_scenario_file(*files)) {
      library.entries.push_back(read_entry(files->path(), language));
    }
  }
  if (problem) {
    return cannot_list(folder, problem);
  }
  std::sort(library.entries.begin(), library.entries.end(), stands_before);
  return library;
}

Library library_in(const Library& library, const std::string& language) {
  Library read = {.language = language, .entries = {}};
  std::transform(library.entries.begin(), library.entries.end(), std::back_inserter(read.entries),
                 [&language](const LibraryEntry& entry) {
                   LibraryEntry anew = read_entry(entry.path, language);
                   return anew.scenario == nullptr ? entry : anew;
                 });
  std::sort(read.entries.begin(), read.entries.end(), stands_before);
  return read;
}

fs::path scenario_path(const std::string& name, const fs::path& library_folder) {
  fs::path path(name);
  std::error_code ignored;
  const bool is_path = path.has_parent_path() || path.extension() == kExtension;
  if (is_path || fs::is_regular_file(path, ignored)) {
    return path;
  }
  return library_folder / (name + kExtension);
}

}  // namespace attune::session
