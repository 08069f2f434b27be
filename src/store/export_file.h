// Keeps what a person asked for where they will find it, and takes the place of nothing.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "session/export_request.h"
#include "store/settings_file.h"

namespace attune::store {

/// "Attune" in the person's folder of documents: the one that the XDG user directories name, else
/// "Documents" in HOME, where either is there; else in HOME itself. Empty where the environment
/// names no HOME. Source: xdg-user-dirs, the file user-dirs.dirs as xdg-user-dir-lookup.c reads it:
/// of several lines that name the folder, the last counts.
[[nodiscard]] std::filesystem::path default_export_folder(const EnvironmentLookup& environment);

/// The file as text: SVG, CSV, HTML or words alone. Errors: kNotPossible for a PNG, whose pixels
/// others draw.
[[nodiscard]] Result<std::string> export_text(const session::ExportRequest& request);

/// How often one name is given, with a number behind it from the second time on.
inline constexpr int kMostExportsOfAName = 9999;

/// Writes `content` into `folder` under the name of `request`; where that is taken, with "-2" and
/// so on behind it, up to `most`. What is there stays as it is, even where another program writes
/// at the same time. The folder is made where it is missing. Returns the path. Errors: kStorage,
/// with nothing left behind; also where all names are taken.
[[nodiscard]] Result<std::filesystem::path> write_export(const std::filesystem::path& folder,
                                                         const session::ExportRequest& request,
                                                         std::string_view content,
                                                         int most = kMostExportsOfAName);

}  // namespace attune::store
