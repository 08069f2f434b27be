// File by file; one that several scenarios include is told about once.
#include "cli/ids_command.h"

#include <fmt/format.h>

#include <set>
#include <string>

#include "base/atomic_file.h"
#include "base/printable.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/scenario_files.h"
#include "scenario/load.h"
#include "scenario/translation/missing_ids.h"

namespace attune::cli {

namespace {

namespace fs = std::filesystem;
using scenario::MissingId;

/// What was done so far, over all files.
struct Progress {
  std::set<std::string> files;  ///< Looked at.
  std::size_t missing = 0;      ///< Lines and options without an id, now.
  bool written = false;
  bool refused = false;
};

void list_missing(const std::string& file, const std::vector<MissingId>& missing,
                  const Surroundings& surroundings) {
  for (const MissingId& each : missing) {
    write(surroundings.out, printable(fmt::format("{}:{}:{}: {}: {}", file, each.at.line,
                                                  each.at.column, each.key, each.text)) +
                                "\n");
  }
}

// With an id an option is called otherwise, and whoever refers to it by its place would miss it.
std::size_t tell_referred_by_place(const std::string& file, const std::vector<MissingId>& missing,
                                   const Surroundings& surroundings) {
  std::size_t referred = 0;
  for (const MissingId& each : missing) {
    if (!each.by_place.empty()) {
      ++referred;
      write(surroundings.out,
            printable(fmt::format("{}:{}:{}: {} is referred to by its place: give it an id "
                                  "yourself, and refer to it by that",
                                  file, each.at.line, each.at.column, each.by_place)) +
                "\n");
    }
  }
  return referred;
}

/// Gives how many are still without one.
Result<std::size_t> write_ids(const std::string& file, const std::vector<MissingId>& missing,
                              const Surroundings& surroundings) {
  const Result<std::string> bytes = read_file(file, scenario::kDefaultMaxBytes);
  if (!bytes.ok()) {
    return bytes.error();
  }
  const Result<std::string> changed = scenario::with_ids(bytes.value(), missing);
  if (!changed.ok()) {
    Error error = changed.error();
    error.where = fmt::format("{}, {}", file, error.where);
    return error;
  }
  const std::size_t left = tell_referred_by_place(file, missing, surroundings);
  const std::size_t ids = missing.size() - left;
  if (ids == 0) {
    return left;
  }
  if (const Result<void> written = write_file_atomically(file, changed.value()); !written.ok()) {
    return written.error();
  }
  write(surroundings.out,
        printable(fmt::format("{}: {} {} written.", file, ids, ids == 1 ? "id" : "ids")) + "\n");
  return left;
}

void refuse(const fs::path& file, const scenario::Findings& findings,
            const Surroundings& surroundings) {
  for (const scenario::Finding& finding : findings) {
    if (finding.severity == scenario::Severity::kError) {
      write(surroundings.out, printable(format_finding(finding)) + "\n");
    }
  }
  write(surroundings.out,
        printable(fmt::format("{}: nothing was changed, mend this first.", file.string())) + "\n");
}

Result<void> treat(const fs::path& path, const IdsRequest& request,
                   const Surroundings& surroundings, Progress& progress) {
  const scenario::Loaded loaded = scenario::load_scenario(path);
  if (loaded.scenario == nullptr) {
    refuse(path, loaded.findings, surroundings);
    progress.refused = true;
    return {};
  }
  const std::vector<std::string>& files = loaded.scenario->files;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const std::vector<MissingId> missing = missing_ids(*loaded.scenario, static_cast<int>(i));
    if (missing.empty() || !progress.files.insert(files[i]).second) {
      continue;
    }
    if (!request.write) {
      list_missing(files[i], missing, surroundings);
      progress.missing += missing.size();
      continue;
    }
    const Result<std::size_t> left = write_ids(files[i], missing, surroundings);
    if (!left.ok()) {
      return left.error();
    }
    progress.missing += left.value();
    progress.written = progress.written || left.value() < missing.size();
  }
  return {};
}

Result<void> treat_all(const std::vector<fs::path>& files, const IdsRequest& request,
                       const Surroundings& surroundings, Progress& progress) {
  for (const fs::path& file : files) {
    Result<void> treated = treat(file, request, surroundings, progress);
    if (!treated.ok()) {
      return treated;
    }
  }
  return {};
}

int finish(const IdsRequest& request, const Surroundings& surroundings, const Progress& progress) {
  if (progress.missing == 0 && !progress.refused && !progress.written) {
    write(surroundings.out, "Every line and option has an id.\n");
  } else if (progress.missing > 0 && !request.write) {
    write(surroundings.out,
          fmt::format("{} without an id; --write gives each one.\n", progress.missing));
  }
  return progress.refused || progress.missing > 0 ? kExitFindings : kExitFine;
}

}  // namespace

void add_ids(CLI::App& attune, IdsRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("ids", "Ids for lines and options, by which translations name them");
  command.add_option("paths", request.paths, "Scenario files, or folders to look through")
      ->required()
      ->type_name("PATH");
  command.add_flag("--write", request.write,
                   "Puts an id behind each key that has none; every other byte stays");
  command.footer(
      "What a scenario includes is looked at with it.\n"
      "Exit code: 0 every line and option has an id, 1 some have none, 2 could not run.\n"
      "Example: attune ids --write my-evening.yaml");
}

int run_ids(const IdsRequest& request, const Surroundings& surroundings) {
  Progress progress;
  for (const fs::path& path : request.paths) {
    const Result<FoundFiles> files = scenario_files(path, surroundings.scenarios);
    if (!files.ok()) {
      return complain(surroundings, files.error());
    }
    if (const Result<void> treated =
            treat_all(files.value().files, request, surroundings, progress);
        !treated.ok()) {
      return complain(surroundings, treated.error());
    }
  }
  return finish(request, surroundings, progress);
}

}  // namespace attune::cli
