// A free name is looked for; two programs that find the same one at once would both be kept, one
// after the other, by one person's two hands: not worth a lock.
#include "store/export_file.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <system_error>
#include <variant>

#include "base/atomic_file.h"
#include "picture/csv.h"
#include "picture/svg.h"

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "Attune";
constexpr double kSvgWidth = 960.0;   // pixels
constexpr double kSvgHeight = 600.0;  // pixels
constexpr int kMostNames = 9999;

/// The value of `key` in a file of the form key="value", with $HOME at its beginning put in.
std::optional<fs::path> named_in(std::string_view file, std::string_view key,
                                 const fs::path& home) {
  constexpr std::string_view kHome = "$HOME";
  const std::string start = fmt::format("\n{}=\"", key);
  const std::string text = fmt::format("\n{}", file);
  const std::size_t found = text.find(start);
  const std::size_t from = found + start.size();
  const std::size_t to = found == std::string::npos ? found : text.find('"', from);
  if (to == std::string::npos) {
    return std::nullopt;
  }
  const std::string value = text.substr(from, to - from);
  return value.starts_with(kHome) ? fs::path(home.string() + value.substr(kHome.size()))
                                  : fs::path(value);
}

std::optional<fs::path> documents_of(const EnvironmentLookup& environment, const fs::path& home) {
  constexpr std::size_t kMostBytes = 1U << 16U;
  const auto config = environment("XDG_CONFIG_HOME");
  const fs::path folder =
      config && fs::path(*config).is_absolute() ? fs::path(*config) : home / ".config";
  const Result<std::string> file = read_file(folder / "user-dirs.dirs", kMostBytes);
  return file.ok() ? named_in(file.value(), "XDG_DOCUMENTS_DIR", home) : std::nullopt;
}

fs::path free_name(const fs::path& folder, const session::ExportRequest& request) {
  const std::string_view ending = ending_of(request);
  fs::path path = folder / fmt::format("{}{}", request.name, ending);
  std::error_code ignored;
  for (int number = 2; number <= kMostNames && fs::exists(path, ignored); ++number) {
    path = folder / fmt::format("{}-{}{}", request.name, number, ending);
  }
  return path;
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

std::string export_text(const session::ExportRequest& request) {
  if (const auto* page = std::get_if<session::ReportExport>(&request.content)) {
    return picture::html_text(page->report);
  }
  if (const auto* data = std::get_if<session::TableExport>(&request.content)) {
    return picture::csv_text(data->table);
  }
  const auto& wanted = std::get<session::PlotExport>(request.content);
  return wanted.format == session::PlotFormat::kCsv
             ? picture::csv_text(picture::data_of(wanted.plot))
             : picture::svg_text(wanted.plot, kSvgWidth, kSvgHeight, picture::Theme::kLight);
}

Result<fs::path> write_export(const fs::path& folder, const session::ExportRequest& request,
                              std::string_view content) {
  if (folder.empty()) {
    return Error{.code = ErrorCode::kStorage,
                 .what = "there is no folder to save in",
                 .where = "",
                 .fix = "set HOME"};
  }
  if (const Result<void> made = make_folders(folder); !made.ok()) {
    return made.error();
  }
  const fs::path path = free_name(folder, request);
  if (const Result<void> written = write_file_atomically(path, content); !written.ok()) {
    return written.error();
  }
  return path;
}

}  // namespace attune::store
