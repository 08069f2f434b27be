// The file beside the scenario is written whole or not at all.
#include "cli/import_command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "base/atomic_file.h"
#include "base/printable.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/scenario_argument.h"
#include "cli/translation_argument.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/translation_files.h"
#include "scenario/translation/translation_writer.h"

namespace attune::cli {

namespace {

using scenario::PoFile;
using scenario::Returned;
using scenario::Scenario;

constexpr std::size_t kMostBytes = 16UL * 1024UL * 1024UL;

Result<PoFile> read_file_of_translators(const ImportRequest& request) {
  const Result<std::string> text = read_file(request.file, kMostBytes);
  if (!text.ok()) {
    return text.error();
  }
  Result<PoFile> read = scenario::read_po(text.value(), request.file);
  if (!read.ok()) {
    return read;
  }
  PoFile po = std::move(read).value();
  if (!request.language.empty()) {
    po.language = request.language;
  }
  if (po.language.empty()) {
    return Error{ErrorCode::kBadFile, "the file does not say which language it is in",
                 request.file.string(), "name it: --language de"};
  }
  return po;
}

Result<Returned> bring_up_to_date(const Scenario& scenario, const PoFile& po,
                                  const ImportRequest& request, const Surroundings& surroundings) {
  Result<scenario::Translation> old = translation_argument(scenario, po.language, surroundings);
  if (!old.ok()) {
    return old.error();
  }
  Returned returned = take_back(scenario, std::move(old).value(), po.texts);
  if (!po.texts.empty() && returned.unknown.size() == po.texts.size()) {
    return Error{ErrorCode::kBadFile, "none of its texts is in this scenario",
                 request.file.string(), "name the scenario that it was exported from"};
  }
  return returned;
}

void tell_unknown(const std::vector<std::string>& unknown, const Surroundings& surroundings) {
  constexpr std::size_t kShown = 5;
  const auto shown = static_cast<std::ptrdiff_t>(std::min(unknown.size(), kShown));
  write(surroundings.err,
        printable(fmt::format("Left out, since the scenario has no text of this key: {}{}",
                              fmt::join(unknown.begin(), unknown.begin() + shown, ", "),
                              unknown.size() > kShown ? " ..." : "")) +
            "\n");
}

int keep(const Scenario& scenario, const Returned& returned, const Surroundings& surroundings) {
  const std::filesystem::path file =
      scenario::translation_path(scenario.files.front(), returned.translation.language);
  const Result<void> written =
      write_file_atomically(file, translation_text(scenario, returned.translation));
  if (!written.ok()) {
    return complain(surroundings, written.error());
  }
  write(surroundings.out, printable(fmt::format("{}: {} of {} texts are translated.", file.string(),
                                                returned.translated, returned.texts)) +
                              "\n");
  if (returned.unknown.empty()) {
    return kExitFine;
  }
  tell_unknown(returned.unknown, surroundings);
  return kExitFindings;
}

}  // namespace

void add_import(CLI::App& attune, ImportRequest& request) {
  CLI::App& command = *attune.add_subcommand("import", "Takes a translation back from a PO file");
  command.add_option("scenario", request.scenario, "A file, or the id of a shipped scenario")
      ->required();
  command.add_option("file", request.file, "The PO file")->required()->type_name("FILE.po");
  add_language(command, request.language, "Which language it is; its header says so if not given");
  command.footer(
      "It is written beside the scenario, as four-hours.de.yaml beside four-hours.yaml.\n"
      "Exit code: 0 taken, 1 with texts that the scenario does not have, 2 could not run.\n"
      "Example: attune import four-hours.yaml four-hours.de.po");
}

int run_import(const ImportRequest& request, const Surroundings& surroundings) {
  const Result<std::shared_ptr<const Scenario>> scenario =
      scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return complain(surroundings, scenario.error());
  }
  const Result<PoFile> po = read_file_of_translators(request);
  if (!po.ok()) {
    return complain(surroundings, po.error());
  }
  const Result<Returned> returned =
      bring_up_to_date(*scenario.value(), po.value(), request, surroundings);
  return returned.ok() ? keep(*scenario.value(), returned.value(), surroundings)
                       : complain(surroundings, returned.error());
}

}  // namespace attune::cli
