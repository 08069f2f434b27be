// Checks the files one after the other, and prints what they share only once.
#include "cli/check_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <set>
#include <string>
#include <tuple>

#include "base/printable.h"
#include "cli/json_findings.h"
#include "cli/options.h"
#include "cli/scenario_files.h"
#include "cli/terminal.h"
#include "scenario/check.h"
#include "scenario/craft_balance.h"

namespace attune::cli {

namespace {

using scenario::Severity;

constexpr double kBytesPerMegabyte = 1024.0 * 1024.0;

using Paths = std::vector<std::filesystem::path>;

Result<FoundFiles> files_to_check(const CheckRequest& request, const Surroundings& surroundings) {
  FoundFiles all;
  for (const std::filesystem::path& path : request.paths) {
    const Result<FoundFiles> found = scenario_files(path, surroundings.scenarios);
    if (!found.ok()) {
      return found.error();
    }
    const Paths& files = found.value().files;
    std::copy_if(files.begin(), files.end(), std::back_inserter(all.files),
                 [&all](const std::filesystem::path& file) {
                   return std::find(all.files.begin(), all.files.end(), file) == all.files.end();
                 });
    all.unread.insert(all.unread.end(), found.value().unread.begin(), found.value().unread.end());
  }
  return all;
}

// A file that several scenarios include is reported once. What only all of them together show
// comes last.
scenario::Findings find_in(const FoundFiles& files, const scenario::CheckOptions& options) {
  scenario::Findings findings;
  std::vector<std::shared_ptr<const scenario::Scenario>> playable;
  std::set<std::tuple<std::string, int, int, std::string, std::string>> known;
  for (const std::filesystem::path& file : files.files) {
    const scenario::Loaded loaded = check_scenario(file, options);
    const scenario::Findings& found = loaded.findings;
    if (loaded.scenario != nullptr) {
      playable.push_back(loaded.scenario);
    }
    // One place may lack several things, all with the same code: only the message tells them apart.
    std::copy_if(found.begin(), found.end(), std::back_inserter(findings),
                 [&known](const scenario::Finding& finding) {
                   return known
                       .emplace(finding.file, finding.line, finding.column, finding.code,
                                finding.message)
                       .second;
                 });
  }
  std::transform(files.unread.begin(), files.unread.end(), std::back_inserter(findings),
                 finding_of);
  const scenario::Findings together = check_balance(playable);
  findings.insert(findings.end(), together.begin(), together.end());
  return findings;
}

std::string counted(int number, std::string_view one, std::string_view many) {
  if (number == 0) {
    return fmt::format("no {}", many);
  }
  return fmt::format("{} {}", number, number == 1 ? one : many);
}

std::string summary(const scenario::Findings& findings, std::size_t files) {
  std::string text =
      fmt::format("{} checked: {}, {}", counted(static_cast<int>(files), "scenario", "scenarios"),
                  counted(count(findings, Severity::kError), "error", "errors"),
                  counted(count(findings, Severity::kWarning), "warning", "warnings"));
  if (const int notes = count(findings, Severity::kNote); notes > 0) {
    text += fmt::format(", {}", counted(notes, "note", "notes"));
  }
  return text + ".";
}

// The first line, which names place and problem, stands out from the source below it.
std::string heading_painted(const std::string& text, const Surroundings& surroundings) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  return paint(text.substr(0, end), Tone::kStrong, surroundings.colour) + text.substr(end);
}

void write_as_text(const scenario::Findings& findings, std::size_t files,
                   const Surroundings& surroundings) {
  for (const scenario::Finding& finding : findings) {
    write(surroundings.out,
          heading_painted(printable(format_finding(finding)), surroundings) + "\n");
  }
  const bool clean = count(findings, Severity::kError) == 0;
  write(surroundings.out, paint(summary(findings, files), clean ? Tone::kCoach : Tone::kCaution,
                                surroundings.colour) +
                              "\n");
}

bool has_something_to_mend(const scenario::Findings& findings, bool strict) {
  return count(findings, Severity::kError) > 0 ||
         (strict && count(findings, Severity::kWarning) > 0);
}

}  // namespace

void add_check(CLI::App& attune, CheckRequest& request) {
  constexpr double kMostMegabytes = 1024.0;
  CLI::App& command =
      *attune.add_subcommand("check", "Everything that can be found wrong with scenarios");
  command.add_option("paths", request.paths, "Scenario files, or folders to look through")
      ->required()
      ->type_name("PATH");
  command.add_flag("--strict", request.strict, "Warnings count as errors do");
  add_format(command, request.format);
  command.add_option("--max-size", request.max_megabytes, "Largest file; 1 MB where not given")
      ->check(between(0.001, kMostMegabytes))
      ->type_name("MB");
  add_budget(command, request.budget);
  command.footer(
      "Exit code: 0 nothing to mend, 1 findings, 2 could not run.\n"
      "Example: attune check --strict scenarios");
}

int run_check(const CheckRequest& request, const Surroundings& surroundings) {
  const Result<FoundFiles> files = files_to_check(request, surroundings);
  if (!files.ok()) {
    return complain(surroundings, files.error());
  }
  const scenario::CheckOptions options{
      .load = {static_cast<std::size_t>(request.max_megabytes * kBytesPerMegabyte)},
      .budget = request.budget};
  const scenario::Findings findings = find_in(files.value(), options);
  if (request.format == OutputFormat::kJson) {
    write(surroundings.out, findings_json(findings));
  } else {
    write_as_text(findings, files.value().files.size(), surroundings);
  }
  return has_something_to_mend(findings, request.strict) ? kExitFindings : kExitFine;
}

}  // namespace attune::cli
