// Pixels are drawn here; everything else is text.
#include "app/keep_export.h"

#include <variant>

#include "app/shot/plot_image.h"
#include "app/shot/png_file.h"
#include "store/export_file.h"

namespace attune::app {

namespace {

using session::PlotExport;
using session::PlotFormat;

Result<std::string> bytes_of(const session::ExportRequest& request,
                             const std::filesystem::path& fonts) {
  const auto* plot = std::get_if<PlotExport>(&request.content);
  if (plot == nullptr || plot->format != PlotFormat::kPng) {
    return store::export_text(request);
  }
  const Result<Image> image = draw_plot_image(plot->plot, picture::Theme::kLight, fonts);
  return image.ok() ? encode_png(image.value()) : image.error();
}

}  // namespace

Result<std::filesystem::path> keep_export(const session::ExportRequest& request,
                                          const std::filesystem::path& folder,
                                          const std::filesystem::path& fonts) {
  const Result<std::string> bytes = bytes_of(request, fonts);
  if (!bytes.ok()) {
    return bytes.error();
  }
  return store::write_export(folder, request, bytes.value());
}

}  // namespace attune::app
