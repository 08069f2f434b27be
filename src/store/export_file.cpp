// Looks for the folder as other programs do; the file gets its name, whole, from AtomicWriter.
#include "store/export_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include "base/atomic_file.h"
#include "base/atomic_writer.h"
#include "base/language/language.h"
#include "picture/csv.h"
#include "picture/svg.h"

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "Attune";
constexpr double kSvgWidth = 960.0;   // pixels
constexpr double kSvgHeight = 600.0;  // pixels

/// What stands before a closing quote, without the backslashes that protect what follows them.
std::optional<std::string> up_to_quote(std::string_view text) {
  std::string value;
  bool is_protected = false;
  for (const char each : text) {
    if (!is_protected && each == '"') {
      return value;
    }
    is_protected = !is_protected && each == '\\';
    if (!is_protected) {
      value += each;
    }
  }
  return std::nullopt;
}

/// The folder in a line of the form key="/folder" or key="$HOME/folder".
std::optional<fs::path> folder_in(std::string_view line, std::string_view key,
                                  const fs::path& home) {
  constexpr std::string_view kHome = "$HOME";
  const std::string start = fmt::format("{}=\"", key);
  line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
  if (!line.starts_with(start)) {
    return std::nullopt;
  }
  line.remove_prefix(start.size());
  const bool in_home = line.starts_with("$HOME/") || line.starts_with("$HOME\"");
  if (!in_home && !line.starts_with('/')) {
    return std::nullopt;
  }
  const auto value = up_to_quote(line.substr(in_home ? kHome.size() : 0));
  return value ? std::optional<fs::path>((in_home ? home.string() : "") + *value) : std::nullopt;
}

/// The folder that `key` stands for in the shell's lines `file`; the last one counts.
std::optional<fs::path> named_in(std::string_view file, std::string_view key,
                                 const fs::path& home) {
  std::optional<fs::path> named;
  while (!file.empty()) {
    const std::size_t end = std::min(file.find('\n'), file.size());
    if (auto folder = folder_in(file.substr(0, end), key, home)) {
      named = std::move(folder);
    }
    file.remove_prefix(std::min(end + 1, file.size()));
  }
  return named;
}

std::optional<fs::path> documents_of(const EnvironmentLookup& environment, const fs::path& home) {
  constexpr std::size_t kMostBytes = 1U << 16U;
  const auto config = environment("XDG_CONFIG_HOME");
  const fs::path folder =
      config && fs::path(*config).is_absolute() ? fs::path(*config) : home / ".config";
  const Result<std::string> file = read_file(folder / "user-dirs.dirs", kMostBytes);
  return file.ok() ? named_in(file.value(), "XDG_DOCUMENTS_DIR", home) : std::nullopt;
}

std::string numbered_name(const session::ExportRequest& request, int number) {
  const std::string behind = number > 1 ? fmt::format("-{}", number) : "";
  return fmt::format("{}{}{}", request.name, behind, ending_of(request));
}

Result<fs::path> commit_to_free_name(AtomicWriter& writer, const fs::path& folder,
                                     const session::ExportRequest& request, int most) {
  for (int number = 1; number <= most; ++number) {
    const std::string name = numbered_name(request, number);
    const Result<bool> placed = writer.commit_as(name);
    if (!placed.ok()) {
      return placed.error();
    }
    if (placed.value()) {
      return folder / name;
    }
  }
  return Error{.code = ErrorCode::kStorage,
               .what = fmt::format("{} files have this name already", most),
               .where = (folder / numbered_name(request, 1)).string(),
               .fix = std::string(to_say("put some of them into another folder"))};
}

}  // namespace

fs::path default_export_folder(const EnvironmentLookup& environment) {
  const auto home = environment("HOME");
  if (!home || !fs::path(*home).is_absolute()) {
    return {};
  }
  std::error_code ignored;
  const auto documents = documents_of(environment, *home);
  if (documents && documents->is_absolute() && fs::is_directory(*documents, ignored)) {
    return *documents / kFolder;
  }
  const fs::path usual = fs::path(*home) / "Documents";
  return (fs::is_directory(usual, ignored) ? usual : fs::path(*home)) / kFolder;
}

Result<std::string> export_text(const session::ExportRequest& request) {
  if (const auto* page = std::get_if<session::ReportExport>(&request.content)) {
    return picture::html_text(page->report);
  }
  if (const auto* data = std::get_if<session::TableExport>(&request.content)) {
    return picture::csv_text(data->table);
  }
  if (const auto* words = std::get_if<session::TextExport>(&request.content)) {
    return words->text;
  }
  const auto& wanted = std::get<session::PlotExport>(request.content);
  switch (wanted.format) {
    case session::PlotFormat::kSvg:
      return picture::svg_text(wanted.plot, kSvgWidth, kSvgHeight, picture::Theme::kLight);
    case session::PlotFormat::kCsv:
      return picture::csv_text(picture::data_of(wanted.plot));
    case session::PlotFormat::kPng:
      break;
  }
  return Error{.code = ErrorCode::kNotPossible,
               .what = "a picture in pixels is no text",
               .where = request.name,
               .fix = "take its pixels, or ask for SVG"};
}

Result<fs::path> write_export(const fs::path& folder, const session::ExportRequest& request,
                              std::string_view content, int most) {
  if (folder.empty()) {
    return Error{.code = ErrorCode::kStorage,
                 .what = std::string(to_say("there is no folder to save in")),
                 .where = "",
                 .fix = std::string(to_say("set HOME"))};
  }
  if (const Result<void> made = make_folders(folder); !made.ok()) {
    return made.error();
  }
  Result<AtomicWriter> opened = AtomicWriter::open_unnamed(folder);
  if (!opened.ok()) {
    return opened.error();
  }
  AtomicWriter writer = std::move(opened).value();
  if (const Result<void> written = writer.write(content); !written.ok()) {
    return written.error();
  }
  return commit_to_free_name(writer, folder, request, most);
}

}  // namespace attune::store
