// Makes the bytes of what a person wants to keep, and writes them.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "session/export_request.h"

namespace attune::app {

/// Writes the file into `folder` and returns its path; `fonts` is the folder of the window's fonts,
/// for pictures in pixels. Errors: as store::write_export() and draw_plot_image().
[[nodiscard]] Result<std::filesystem::path> keep_export(const session::ExportRequest& request,
                                                        const std::filesystem::path& folder,
                                                        const std::filesystem::path& fonts);

}  // namespace attune::app
