// Keeps what a person asked for where they will find it, and never writes over anything.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "session/export_request.h"
#include "store/settings_file.h"

namespace attune::store {

/// "Attune" in the person's folder of documents: the one that the XDG user directories name, else
/// "Documents" in HOME, where either is there; else in HOME itself. Empty where the environment
/// names no HOME. Source: xdg-user-dirs, the file user-dirs.dirs.
[[nodiscard]] std::filesystem::path default_export_folder(const EnvironmentLookup& environment);

/// The file as text: SVG, CSV or HTML. There is none for a PNG, whose pixels others draw.
[[nodiscard]] std::string export_text(const session::ExportRequest& request);

/// Writes `content` into `folder` under the name of `request`; where that is taken, with "-2" and
/// so on behind it. The folder is made where it is missing. Returns the path. Errors: kStorage.
[[nodiscard]] Result<std::filesystem::path> write_export(const std::filesystem::path& folder,
                                                         const session::ExportRequest& request,
                                                         std::string_view content);

}  // namespace attune::store
